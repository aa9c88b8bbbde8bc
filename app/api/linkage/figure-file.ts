import { stringify } from "csv-stringify/sync";
import type { FigureNames } from "@/components/oversight/figure-names";
import type { FigureColumn, FigureTableData, FigureValue } from "@/components/ui/figure-table";

interface FileFacts {
  /** The day of the figures, and what they are narrowed to. */
  readonly asOf: string;
  readonly filter: string;
  readonly isDemo: boolean;
}

/**
 * Figures as a CSV file: UTF-8 with a mark so that spreadsheets read it right, numbers plain, percentages as numbers from 0 to
 * 100, dates ISO 8601, withheld figures `[r]`, what there is not empty. Every row says as of when, of what, what it means and whether it is
 * demo data, because rows are copied out of files. Texts that a spreadsheet would take for a formula are neutralised.
 */
export function figureCsv(table: FigureTableData, facts: FileFacts, t: FigureNames["t"]): string {
  const { columns, rows, definition } = table;
  const told = [t("csv.asOf"), t("csv.filter"), t("csv.data"), t("csv.definition")];
  const tail = [facts.asOf, facts.filter, t(facts.isDemo ? "csv.demo" : "csv.real"), definition];
  return stringify(
    [
      [...columns.map(({ header }) => header), ...told],
      ...rows.map(({ values }) => [...columns.map((column, index) => plain(values[index] ?? null, column)), ...tail]),
    ],
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

function plain(value: FigureValue, { kind }: FigureColumn): string | number {
  if (value === null) return "";
  return kind === "percent" && typeof value === "number" ? value / 100 : value;
}

/** The answer that hands a file over. `isPublic` ones may be kept by anybody for a minute. */
export function fileResponse(csv: string, name: string, isPublic: boolean): Response {
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": isPublic ? "public, max-age=60" : "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Which table `provinces.csv` asks for; null for a name that no table has. */
export function askedTable<Name extends string>(
  tables: Readonly<Record<Name, FigureTableData>>,
  chart: string,
): { readonly key: Name; readonly table: FigureTableData } | null {
  const key = chart.replace(/\.csv$/, "") as Name;
  return chart.endsWith(".csv") && Object.hasOwn(tables, key) ? { key, table: tables[key] } : null;
}

/** Nothing to hand over. Invisible and absent are the same. */
export function refuseFile(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "private, no-store" } });
}
