import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { explainPermission, noPermission } from "./failure.mjs";

/** The clone this script lies in. */
export const ROOT = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.."));

/** Everything a clone writes at run time: database, secrets, stamps, locks. Git-ignored. */
export const DATA = path.join(ROOT, ".data");

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** @param {...string} parts */
export const inData = (...parts) => path.join(DATA, ...parts);

/** Makes `.data/`. It may be crossed but not listed by others, because the database server may run as another user. */
export function ensureDataFolder() {
  try {
    mkdirSync(DATA, { recursive: true });
    if ((statSync(DATA).mode & 0o777) !== 0o711) chmodSync(DATA, 0o711);
  } catch (error) {
    throw explainPermission(error);
  }
}

/** Fails with a sentence when an existing folder may not be written. @param {string} folder */
export function requireWritable(folder) {
  if (!existsSync(folder)) return;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw noPermission(folder);
  }
}
