import { parse } from "csv-parse/sync";
import {
  FileRefusal,
  MOST_CELL_LENGTH,
  MOST_COLUMNS,
  MOST_LINE_LENGTH,
  MOST_ROWS,
  type RawCell,
  type RawLine,
  type RawRow,
  type RawTable,
} from "./raw-file.ts";

/** Reads text as UTF-8. @throws FileRefusal when it is anything else, which would turn names into garble */
export function decodeText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw new FileRefusal("notText");
    return text;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("notUtf8");
  }
}

/**
 * Reads one CSV. The separator is the one that the headings use most: spreadsheets in Indonesia write `;`.
 *
 * @throws FileRefusal when quotes do not close, or more than the caps
 */
export function readCsv(name: string, text: string, budget: { rows: number }): RawTable {
  const rows: RawRow[] = [];
  for (const [index, record] of parseCsv(text).entries()) {
    const cells = record.map((cell): RawCell => (cell === "" ? null : cell));
    while (cells.at(-1) === null) cells.pop();
    if (cells.length === 0) continue;
    budget.rows += 1;
    if (budget.rows > MOST_ROWS + 1) throw new FileRefusal("tooManyRows", { maximum: MOST_ROWS });
    if (cells.length > MOST_COLUMNS) throw new FileRefusal("tooManyColumns", { sheet: name, maximum: MOST_COLUMNS });
    if (record.some((cell) => cell.length > MOST_CELL_LENGTH)) {
      throw new FileRefusal("cellTooLong", { sheet: name, row: index + 1 });
    }
    rows.push({ row: index + 1, cells });
  }
  return { name, isHidden: false, mergedRanges: [], rows };
}

function parseCsv(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      // Empty rows in between count, but a file of nothing else must end somewhere.
      to: MOST_ROWS * 5,
    });
  } catch {
    throw new FileRefusal("brokenQuotes");
  }
}

function separatorOf(text: string): string {
  const [headings = ""] = text.slice(0, 10_000).split(/\r?\n/, 1);
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: headings.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** The lines of JSON Lines that say something. @throws FileRefusal beyond the caps */
export function readLines(text: string): RawLine[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
  if (lines.length > MOST_ROWS) throw new FileRefusal("tooManyRows", { maximum: MOST_ROWS });
  const long = lines.find((line) => line.text.length > MOST_LINE_LENGTH);
  if (long) throw new FileRefusal("lineTooLong", { line: long.line });
  return lines;
}
