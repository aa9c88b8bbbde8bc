import { readFileSync, renameSync, writeFileSync } from "node:fs";
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
    renameSync(draft, file);
  } catch (error) {
    throw explainPermission(error);
  }
}
