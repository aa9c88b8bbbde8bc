import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { inRoot } from "./paths.mjs";

/**
 * @typedef {object} JudgedSet
 * @property {string} suppliersFile
 * @property {string} needsFile
 * @property {readonly any[]} suppliers as the file format has them
 * @property {readonly any[]} needs those that somebody judged
 * @property {ReadonlyMap<string, ReadonlyMap<string, number>>} grades by need, of the relevant suppliers
 */

/**
 * A judged set of tests/golden/matching; its README says how it was made.
 * @param {"tuned" | "held-out"} name
 * @returns {JudgedSet}
 */
export function readJudgedSet(name) {
  const file = (kind) => inRoot("tests", "golden", "matching", name, `${kind}.jsonl`);
  const suppliers = readJsonLines(file("suppliers"));
  const grades = new Map();
  for (const { needId, supplierId, grade } of readJsonLines(file("judgements"))) {
    if (grade > 0) grades.set(needId, (grades.get(needId) ?? new Map()).set(supplierId, grade));
  }
  const needs = readJsonLines(file("needs")).filter(({ id }) => grades.has(id));
  return { suppliersFile: file("suppliers"), needsFile: file("needs"), suppliers, needs, grades };
}

function readJsonLines(file) {
  if (!existsSync(file)) throw new Failure(`There is no ${path.relative(inRoot(), file)}.`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}
