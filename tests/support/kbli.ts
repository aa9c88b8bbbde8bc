import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The classes that the migrations ship, read from their SQL. */
export function shippedClasses(): readonly { readonly code: string; readonly title: string }[] {
  const folder = readdirSync("prisma/migrations").find((name) => name.endsWith("_kbli_classes")) ?? "";
  const sql = readFileSync(path.join("prisma/migrations", folder, "migration.sql"), "utf8");
  return [...sql.matchAll(/^ {2}\('2020', '(\d{5})', '((?:[^']|'')*)'\)[,;]$/gm)].map(([, code = "", title = ""]) => ({
    code,
    title: title.replaceAll("''", "'"),
  }));
}
