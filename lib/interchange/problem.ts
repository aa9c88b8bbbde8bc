import type { MessageParams } from "@/lib/shared/errors";

/** Where in a file something stands. `row` counts as the spreadsheet does, from 1; in JSON Lines it is the line. */
export interface FilePlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

/** What is wrong at one place: `key` names a sentence under `errors`. */
export interface FileProblem extends FilePlace {
  readonly key: string;
  readonly params: MessageParams;
}

/** More than these help nobody: who sees them all mends the cause, not each. */
export const MOST_PROBLEMS = 500;

/** A name out of a file, fit to be kept and shown: short, and without what no database takes. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cs}/gu, "").slice(0, 80);
}

/** Problems as they may be kept: whatever they quote of the file is {@link printable}. */
export function printableProblem({ sheet, row, column, key, params }: FileProblem): FileProblem {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? printable(value) : value,
  ]);
  return {
    sheet: sheet && printable(sheet),
    row,
    column: column && printable(column),
    key,
    params: Object.fromEntries(entries),
  };
}
