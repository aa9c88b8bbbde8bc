import "server-only";
import { AppError } from "@/lib/shared/errors";

/** How far from its end a PDF says where it begins to be read. */
const TAIL_BYTES = 4_096;

/**
 * Refuses a PDF that was cut off on the way: its end must say where its parts are listed.
 *
 * @throws {AppError} `invalid` `files.broken`
 */
export function assertWholePdf(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString("latin1");
  if (!tail.includes("startxref") || !tail.includes("%%EOF")) throw new AppError("invalid", "files.broken");
}

/** True when the bytes are text of lines with commas, semicolons or tabs, as spreadsheets write CSV. */
export function isCsvText(bytes: Uint8Array): boolean {
  const text = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file from text.
  if (text === null || /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) return false;
  return /[,;\t]/.test(text.split("\n", 1)[0] ?? "");
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
