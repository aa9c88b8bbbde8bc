import "server-only";
import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import { strToU8, type Zippable, zipSync } from "fflate";
import { type ColumnType, neutralizeFormula, writeNumber } from "@/lib/interchange/cell";
import type { NeedRecord } from "@/lib/interchange/need-record";
import { type NeedSheetRows, needSheetRows } from "@/lib/interchange/need-rows";
import { NEED_SHEETS } from "@/lib/interchange/need-table";
import type { FileFormat } from "@/lib/interchange/tables/raw-file";
import { currentTime } from "@/lib/platform/clock";
import { plainDateToUtc } from "@/lib/shared/dates";

/** A file to be downloaded. */
export interface WrittenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
  /** Ending of the name, without the dot: the three CSV come as one ZIP. */
  readonly ending: string;
}

/** Writes needs in the form that the import takes: reading the file gives the same needs. */
export async function writeNeedFile(format: FileFormat, needs: readonly NeedRecord[]): Promise<WrittenFile> {
  if (format === "xlsx") {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return { bytes: await writeWorkbook(needSheetRows(needs)), mimeType, ending: "xlsx" };
  }
  if (format === "csv") return { bytes: writeZip(needSheetRows(needs)), mimeType: "application/zip", ending: "zip" };
  const lines = needs.map((need) => `${JSON.stringify(need)}\n`).join("");
  return { bytes: new Uint8Array(Buffer.from(lines)), mimeType: "application/x-ndjson", ending: "jsonl" };
}

async function writeWorkbook(sheets: readonly NeedSheetRows[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const types: Readonly<Record<string, ColumnType>> = NEED_SHEETS[name];
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map((column) => ({
      header: column,
      width: column === "title" || column === "description" ? 48 : 18,
      // Codes stay texts while people type: as numbers they would lose their zeros.
      style: { numFmt: types[column] === "date" ? "yyyy-mm-dd" : isText(types[column]) ? "@" : "General" },
    }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) {
      sheet.addRow(
        row.map((value, at) => {
          const isDate = types[columns[at] ?? ""] === "date" && typeof value === "string";
          return isDate ? plainDateToUtc(value) : (value ?? null);
        }),
      );
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function isText(type: ColumnType | undefined): boolean {
  return type === "text" || type === "code";
}

function writeZip(sheets: readonly NeedSheetRows[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { name, columns, rows } of sheets) {
    const lines = rows.map((row) => row.map(writeCell));
    // With a byte order mark, or spreadsheets take the letters for another alphabet's.
    const text = stringify([[...columns], ...lines], { bom: true, record_delimiter: "windows" });
    files[`${name}.csv`] = [strToU8(text), { mtime: currentTime() }];
  }
  return new Uint8Array(zipSync(files));
}

function writeCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string"
    ? neutralizeFormula(value)
    : typeof value === "number"
      ? writeNumber(value)
      : String(value);
}
