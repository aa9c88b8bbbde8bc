import path from "node:path";

/** Something the person at the keyboard can mend. Its message is one clear sentence and is shown without a stack. */
export class Failure extends Error {}

/**
 * Turns a refused file operation into the sentence that names the folder to mend; other errors pass through.
 * @param {unknown} error
 * @returns {unknown}
 */
export function explainPermission(error) {
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return error;
  if (error.code !== "EACCES" && error.code !== "EPERM" && error.code !== "EROFS") return error;
  return noPermission(path.dirname(String(error.path)));
}

/** @param {string} place */
export function noPermission(place) {
  return new Failure(
    `Tidak ada izin menulis ${place}. (No permission to write ${place}; run as the user who owns this folder.)`,
  );
}
