import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The classes that the migrations ship, read from their SQL, in order of code. */
export function shippedClasses(): readonly { readonly code: string; readonly title: string }[] {
  const folders = readdirSync("prisma/migrations").filter((name) => name.endsWith("_kbli_classes"));
  return folders.flatMap(classesIn).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function classesIn(folder: string): { code: string; title: string }[] {
  const sql = readFileSync(path.join("prisma/migrations", folder, "migration.sql"), "utf8");
  return [...sql.matchAll(/^ {2}\('2020', '(\d{5})', '((?:[^']|'')*)'\)[,;]?$/gm)].map(([, code = "", title = ""]) => ({
    code,
    title: title.replaceAll("''", "'"),
  }));
}
