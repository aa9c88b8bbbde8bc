import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, ROOT } from "./paths.mjs";

/**
 * A hash over the content of files and folders below the clone: what was made from them is stale when it differs.
 * @param {string[]} names relative to the clone; absent ones count as empty
 * @param {(file: string) => boolean} [leaveOut]
 * @returns {string}
 */
export function fingerprint(names, leaveOut = () => false) {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const file of filesBelow(inRoot(name)).filter((found) => !leaveOut(path.relative(ROOT, found)))) {
      hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesBelow(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}
