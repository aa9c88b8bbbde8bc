import { Readable } from "node:stream";
import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import {
  FileRefusal,
  MOST_CELL_LENGTH,
  MOST_COLUMNS,
  MOST_ROWS,
  type RawCell,
  type RawRow,
  type RawTable,
} from "./raw-file.ts";
import { unzip } from "./unzip.ts";

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
/** In this order: the reader needs names, texts and formats before the sheets, and spreadsheets write them as they like. */
const FIRST = ["xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"];
const NO_TEXTS = '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Reads the sheets of a workbook. Formulas are never worked out: what the spreadsheet last showed is taken.
 *
 * @throws FileRefusal when it is no workbook, or holds more than the caps
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable[]> {
  const parts = await unzip(bytes, (name) => FIRST.includes(name) || SHEET.test(name));
  if (!parts.has("xl/workbook.xml") || !parts.has("xl/_rels/workbook.xml.rels")) throw new FileRefusal("broken");
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from(inPieces(repack(parts))), {
    sharedStrings: "cache",
    styles: "cache",
    hyperlinks: "ignore",
    worksheets: "emit",
  });
  const merged = [...parts].filter(([name]) => SHEET.test(name)).map(([, xml]) => mergedRanges(xml));
  const tables: RawTable[] = [];
  const budget = { rows: 0 };
  try {
    for await (const sheet of reader) tables.push(await readSheet(sheet, merged[tables.length] ?? [], budget));
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("broken");
  }
  return tables;
}

/** The parts that are needed, counted by then, in the order that the reader wants, and stored without compression. */
function repack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const relations = Buffer.from(parts.get(FIRST[0] ?? "") ?? []).toString("utf8");
  const ordered: Record<string, Uint8Array> = {
    // Some programs write the address from the root, where the reader looks for it beside the workbook.
    [FIRST[0] ?? ""]: Buffer.from(relations.replaceAll('Target="/xl/', 'Target="')),
    "xl/workbook.xml": parts.get("xl/workbook.xml") ?? new Uint8Array(),
    "xl/sharedStrings.xml": parts.get("xl/sharedStrings.xml") ?? Buffer.from(NO_TEXTS),
  };
  for (const name of [...FIRST, ...parts.keys()]) {
    const content = parts.get(name);
    if (content) ordered[name] ??= content;
  }
  return zipSync(ordered, { level: 0 });
}

/** The reader keeps all that one piece says before it gives the first row away. */
function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  const size = 64 * 1024;
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

/** Merged cells stand after the rows, where the streaming reader does not look. */
function mergedRanges(xml: Uint8Array): string[] {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  const end = bytes.lastIndexOf("</sheetData>");
  if (end < 0) return [];
  const rest = bytes.subarray(end, end + 1_000_000).toString("utf8");
  return [...rest.matchAll(/<mergeCell[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map((match) => match[1] ?? "");
}

interface StreamedSheet extends AsyncIterable<ExcelJS.Row> {
  readonly name?: string;
  readonly state?: string;
}

async function readSheet(
  sheet: ExcelJS.stream.xlsx.WorksheetReader,
  merged: readonly string[],
  budget: { rows: number },
): Promise<RawTable> {
  const { name = "", state } = sheet as unknown as StreamedSheet;
  const rows: RawRow[] = [];
  for await (const row of sheet) {
    const cells = readRow(row, name);
    if (cells.length === 0) continue;
    budget.rows += 1;
    // One more than the cap, for the line of headings.
    if (budget.rows > MOST_ROWS + 1) throw new FileRefusal("tooManyRows", { maximum: MOST_ROWS });
    rows.push({ row: row.number, cells });
  }
  return { name, isHidden: state !== undefined && state !== "visible", mergedRanges: merged, rows };
}

/** The cells up to the last that says something. */
function readRow(row: ExcelJS.Row, sheet: string): RawCell[] {
  const cells: RawCell[] = [];
  row.eachCell({ includeEmpty: false }, (cell, position) => {
    const value = readCell(cell);
    if (value === null || value === "") return;
    if (position > MOST_COLUMNS) throw new FileRefusal("tooManyColumns", { sheet, maximum: MOST_COLUMNS });
    if (typeof value === "string" && value.length > MOST_CELL_LENGTH) {
      throw new FileRefusal("cellTooLong", { sheet, row: row.number });
    }
    while (cells.length < position - 1) cells.push(null);
    cells.push(value);
  });
  return cells;
}

function readCell(cell: ExcelJS.Cell): RawCell {
  const { value } = cell;
  if (value !== null && typeof value === "object" && "formula" in value) return readResult(cell, value.result);
  return readValue(value);
}

/** The last result of a formula; a result that was never worked out is no value. */
function readResult(cell: ExcelJS.Cell, result: unknown): RawCell {
  if (result === undefined || result === null) return { error: "formula" };
  if (typeof result !== "number") return readValue(result);
  if (!Number.isFinite(result)) return { error: "formula" };
  return isDateFormat(cell.numFmt) ? { date: dateOfSerial(result) } : result;
}

function readValue(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "number" };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { error: "date" } : { date: isoDay(value) };
  if (typeof value !== "object") return { error: "cell" };
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((part: { text?: unknown }) => (typeof part.text === "string" ? part.text : "")).join("");
  }
  return "text" in value && typeof value.text === "string" ? value.text : { error: "cell" };
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dmy]/i.test(format.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""));
}

/** Days since 30 December 1899, as spreadsheets count them. */
function dateOfSerial(serial: number): string {
  return isoDay(new Date(Math.round((serial - 25_569) * 86_400_000)));
}

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
