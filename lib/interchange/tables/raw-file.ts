/**
 * What a file says before anybody asks whether it makes sense: rows of cells, or lines. The files of this folder run in a
 * thread of their own, where Node reads the TypeScript as it is: they import one another by path and nothing else of ours.
 */

/** The largest file, in bytes. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
/** What all parts of a ZIP may grow to, together, in bytes: a bomb is told by this, not by what it says of itself. */
export const MOST_INFLATED_BYTES = 120 * 1024 * 1024;
/** Rows with something in them, over all sheets. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 50;
/** One cell; Excel itself holds no more. */
export const MOST_CELL_LENGTH = 32_767;
/** One line of JSON Lines. */
export const MOST_LINE_LENGTH = 200_000;

export const FILE_FORMATS = ["xlsx", "csv", "jsonl"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** `null` is an empty cell. A date has no time; an error is what the spreadsheet shows instead of a value. */
export type RawCell = string | number | boolean | null | { readonly date: string } | { readonly error: string };

export interface RawRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface RawTable {
  readonly name: string;
  readonly isHidden: boolean;
  /** Ranges such as `A2:B3`. */
  readonly mergedRanges: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawLine {
  readonly line: number;
  readonly text: string;
}

export type RawFile =
  | { readonly format: "xlsx" | "csv"; readonly tables: readonly RawTable[] }
  | { readonly format: "jsonl"; readonly lines: readonly RawLine[] };

/** The file as a whole cannot be read. `key` names a sentence under `errors.interchange`. */
export class FileRefusal extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: string, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}
