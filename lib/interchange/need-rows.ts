import type { NeedRecord } from "@/lib/interchange/need-record";
import { NEED_SHEETS, type NeedSheet } from "@/lib/interchange/need-table";

type Value = string | number | boolean | undefined;

/** A sheet to be written: headings, and rows in the order of the headings. */
export interface NeedSheetRows {
  readonly name: NeedSheet;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Needs as the rows of the three sheets, the counterpart of `readNeedTables`. */
export function needSheetRows(needs: readonly NeedRecord[]): NeedSheetRows[] {
  return [
    sheetOf("needs", needs),
    sheetOf(
      "requirements",
      needs.flatMap(({ id, requirements = [] }) => requirements.map((one) => ({ id, ...one }))),
    ),
    sheetOf(
      "kbli",
      needs.flatMap(({ id, kbli = [] }) => kbli.map((one) => ({ id, ...one }))),
    ),
  ];
}

function sheetOf(name: NeedSheet, records: readonly object[]): NeedSheetRows {
  const columns = Object.keys(NEED_SHEETS[name]);
  const rows = records.map((record) => columns.map((column) => (record as Record<string, Value>)[column]));
  return { name, columns, rows };
}
