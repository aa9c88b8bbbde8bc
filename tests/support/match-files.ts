import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type MatchFilesOptions, matchFiles } from "@/lib/interchange/file-matcher";
import type { MatchAnswer } from "@/lib/interchange/file-matcher-answer";
import type { RefusedLine } from "@/lib/interchange/file-matcher-records";

/** The supplier of the published format, word for word. */
export const EXAMPLE_SUPPLIER = `{"id":"s-001","name":"CV Baja Travers Ceper","kind":"umkm","sizeClass":"kecil","nib":"0220001234567","regionCode":"33.10",
 "kbli":[{"edition":"2020","code":"25119"}],"description":"Travers dan besi siku jaringan listrik, las dan celup seng panas",
 "products":[{"name":"Travers UNP 10 galvanis","description":"2000 mm, lubang sesuai gambar","hsCode":"7308.90","unit":"bh","capacityPerMonth":1500,"freeCapacityPerMonth":900,"minOrder":100,"unitPriceIdr":285000,"leadTimeDays":30,"tkdnPercent":46.5}],
 "capabilities":[{"process":"las listrik","material":"baja UNP","machine":"las SMAW 6 unit","maxSizeMm":6000,"toleranceMm":1},{"process":"celup seng panas","maxSizeMm":3000}],
 "certificates":[{"scheme":"SNI 07-0242","number":"…","validUntil":"2027-12-31"}]}`;

/** The need of the published format, word for word. */
export const EXAMPLE_NEED = `{"id":"n-001","buyer":"PLN","title":"Cross arm UNP 10 × 2000 mm, hot dip galvanized","description":"…","hsCode":"7308.90","kbli":[{"edition":"2020","code":"25119"}],
 "quantity":12000,"unit":"pcs","deliverFrom":"2027-01-01","deliverUntil":"2027-06-30","regionCode":"32.73","maxUnitPriceIdr":310000,"minTkdnPercent":40,"splittable":true,"maxMembers":5,
 "requirements":[{"kind":"certificate","term":"SNI","essential":true},{"kind":"process","term":"hot dip galvanizing","essential":true},
  {"kind":"material","term":"baja UNP","essential":false},{"kind":"tolerance","mm":1,"essential":false},{"kind":"size","mm":2000,"essential":true}]}`;

/** The example's fields, to be changed one by one. */
export const exampleSupplier = () => JSON.parse(EXAMPLE_SUPPLIER) as Record<string, unknown>;
export const exampleNeed = () => JSON.parse(EXAMPLE_NEED) as Record<string, unknown>;

/** Writes lines into a file of their own and says where. */
export function linesFile(lines: readonly (object | string)[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "mata-rantai-match-")), "lines.jsonl");
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
}

/** Runs the matcher over lines and gathers what it answers and refuses. */
export async function matchLines(
  suppliers: readonly (object | string)[],
  needs: readonly (object | string)[],
  options: Partial<MatchFilesOptions> = {},
) {
  const answers: MatchAnswer[] = [];
  const refused: RefusedLine[] = [];
  const count = await matchFiles(
    {
      suppliersFile: linesFile(suppliers),
      needsFile: linesFile(needs),
      top: 20,
      asOf: "2026-11-22",
      consortium: true,
      synonyms: true,
      ...options,
    },
    { answer: (answer) => void answers.push(answer), refuse: (line) => void refused.push(line) },
  );
  return { answers, refused, count };
}
