import type { RawCell } from "@/lib/interchange/tables/raw-file";
import { isPlainDate } from "@/lib/shared/dates";
import type { MessageParams } from "@/lib/shared/errors";

/** What a column holds. A code looks like a number and is none: a spreadsheet that makes it one has lost its zeros. */
export type ColumnType = "text" | "code" | "whole" | "decimal" | "date" | "boolean";

export type CellReading =
  | { readonly value: string | number | boolean | undefined }
  | { readonly key: string; readonly params?: MessageParams };

/** What a cell says in a column of this type; undefined when it is empty. */
export function readCell(cell: RawCell | undefined, type: ColumnType): CellReading {
  if (cell === null || cell === undefined) return { value: undefined };
  if (typeof cell === "object" && "error" in cell) {
    return { key: cell.error === "formula" ? "interchange.formulaWithoutResult" : "interchange.errorCell" };
  }
  if (typeof cell === "string" && cell.trim() === "") return { value: undefined };
  switch (type) {
    case "text":
      return readText(cell);
    case "code":
      return typeof cell === "number" ? readNumericCode(cell) : readText(cell);
    case "date":
      return readDate(cell);
    case "boolean":
      return readBoolean(cell);
    default:
      return readNumber(cell);
  }
}

function readText(cell: Exclude<RawCell, null>): CellReading {
  if (typeof cell === "string") return { value: cell };
  if (typeof cell === "number") return { value: String(cell) };
  if (typeof cell === "boolean") return { value: cell ? "TRUE" : "FALSE" };
  return "date" in cell ? { value: cell.date } : { key: "interchange.errorCell" };
}

/** `7308.90` kept as a number is 7308.9, `33.10` is 33.1: whole numbers lose only zeros in front, which their length tells. */
function readNumericCode(cell: number): CellReading {
  return Number.isSafeInteger(cell) && cell >= 0 ? { value: String(cell) } : { key: "interchange.codeAsNumber" };
}

function readDate(cell: Exclude<RawCell, null>): CellReading {
  if (typeof cell === "object" && "date" in cell) {
    return isPlainDate(cell.date) ? { value: cell.date } : { key: "interchange.isoDate" };
  }
  return typeof cell === "string" && isPlainDate(cell.trim()) ? { value: cell.trim() } : { key: "interchange.isoDate" };
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["ya", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["tidak", false],
  ["no", false],
  ["0", false],
]);

function readBoolean(cell: Exclude<RawCell, null>): CellReading {
  if (typeof cell === "object") return { key: "interchange.yesOrNo" };
  const value = BOOLEANS.get(String(cell).trim().toLowerCase());
  return value === undefined ? { key: "interchange.yesOrNo" } : { value };
}

/**
 * Numbers as files write them: digits, and a point or a comma before decimals. `12.000` may be twelve or twelve thousand, so
 * nobody guesses: a group of three after the sign is refused, and decimals of three places are written with a fourth.
 */
function readNumber(cell: Exclude<RawCell, null>): CellReading {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return { key: "interchange.plainNumber" };
  const typed = cell.trim();
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) return { key: "interchange.ambiguousNumber", params: { typed } };
  if (!/^-?\d{1,16}([.,]\d{1,10})?$/.test(typed)) return { key: "interchange.plainNumber" };
  const value = Number(typed.replace(",", "."));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? { key: "interchange.plainNumber" } : { value };
}

/** A number as {@link readCell} reads it back, whatever its decimals. */
export function writeNumber(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** How a spreadsheet recognizes a formula in a text. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. {@link readFormulaLike} takes exactly it off. */
export function neutralizeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The counterpart of {@link neutralizeFormula}: every text comes back as it was. */
export function readFormulaLike(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
