import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { explainPermission } from "./failure.mjs";

/**
 * @param {string} file
 * @returns {any} the parsed file, or null when it is absent or was cut off by a crash
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || error.code === "ENOENT") return null;
    throw explainPermission(error);
  }
}

/**
 * Writes a file only its owner may read, whole or not at all.
 * @param {string} file
 * @param {unknown} value
 */
export function writePrivateJson(file, value) {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    keepOwner(draft);
    renameSync(draft, file);
  } catch (error) {
    throw explainPermission(error);
  }
}

/** When root starts an ordinary user's clone, what it writes must stay that user's. */
function keepOwner(file) {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(path.dirname(file));
  chownSync(file, uid, gid);
}
