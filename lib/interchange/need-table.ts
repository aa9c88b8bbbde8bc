import { type CellReading, type ColumnType, readCell, readFormulaLike } from "@/lib/interchange/cell";
import type { FilePlace, FileProblem } from "@/lib/interchange/problem";
import type { RawCell, RawRow, RawTable } from "@/lib/interchange/tables/raw-file";

/** The sheets of a file of needs and what each column holds; rows of one need are joined by `id`. */
export const NEED_SHEETS = {
  needs: {
    id: "text",
    buyer: "text",
    title: "text",
    description: "text",
    hsCode: "code",
    quantity: "whole",
    unit: "text",
    deliverFrom: "date",
    deliverUntil: "date",
    regionCode: "code",
    maxUnitPriceIdr: "whole",
    minTkdnPercent: "decimal",
    splittable: "boolean",
    maxMembers: "whole",
  },
  requirements: { id: "text", kind: "text", term: "text", mm: "decimal", essential: "boolean" },
  kbli: { id: "text", edition: "code", code: "code" },
} as const satisfies Record<string, Readonly<Record<string, ColumnType>>>;
export type NeedSheet = keyof typeof NEED_SHEETS;

type Columns = Readonly<Record<string, ColumnType>>;
type Fields = Record<string, unknown>;

/** A need as it was gathered from rows, and where each of its facts stands. */
export interface SourcedNeed {
  readonly value: Fields;
  readonly placeOf: (path: readonly PropertyKey[]) => FilePlace;
}

interface ReadRow {
  readonly row: number;
  readonly fields: Fields;
}

interface NeedTables {
  readonly needs: readonly SourcedNeed[];
  readonly problems: readonly FileProblem[];
}

/** Gathers needs from the rows of sheets. What makes no sense is told by sheet, row and column; the rest is still read. */
export function readNeedTables(format: "xlsx" | "csv", tables: readonly RawTable[]): NeedTables {
  const problems: FileProblem[] = [];
  const found = new Map<NeedSheet, readonly ReadRow[]>();
  for (const table of tables) {
    const sheet = table.name.trim().toLowerCase();
    if (table.rows.length === 0 && !isNeedSheet(sheet)) continue;
    if (!isNeedSheet(sheet)) problems.push(wholeSheet(table.name, "interchange.unknownSheet", { name: table.name }));
    else if (found.has(sheet)) problems.push(wholeSheet(table.name, "interchange.sheetTwice"));
    else found.set(sheet, readSheet(sheet, table, format, problems));
  }
  if (!found.has("needs")) problems.push(wholeSheet("needs", "interchange.sheetMissing"));
  return { needs: joinRows(found, problems), problems };
}

function isNeedSheet(name: string): name is NeedSheet {
  return Object.hasOwn(NEED_SHEETS, name);
}

function wholeSheet(sheet: string, key: string, params: FileProblem["params"] = {}): FileProblem {
  return { sheet, row: null, column: null, key, params };
}

function readSheet(sheet: NeedSheet, table: RawTable, format: "xlsx" | "csv", problems: FileProblem[]): ReadRow[] {
  if (table.isHidden) problems.push(wholeSheet(sheet, "interchange.hiddenSheet"));
  for (const range of table.mergedRanges) problems.push(wholeSheet(sheet, "interchange.mergedCells", { range }));
  const [headings, ...rows] = table.rows;
  if (!headings) {
    if (sheet === "needs") problems.push(wholeSheet(sheet, "interchange.noRows"));
    return [];
  }
  const columns = readHeadings(sheet, headings, problems);
  return rows.map(({ row, cells }) => ({ row, fields: readFields({ sheet, columns, row, cells, format }, problems) }));
}

/** The column of each position; null where the heading names none. */
function readHeadings(sheet: NeedSheet, { row, cells }: RawRow, problems: FileProblem[]): (string | null)[] {
  const known = new Map(Object.keys(NEED_SHEETS[sheet]).map((name) => [name.toLowerCase(), name]));
  const complain = (column: string, key: string) =>
    problems.push({ sheet, row, column, key, params: { name: column } });
  const seen = new Set<string>();
  const columns = cells.map((cell) => {
    const heading = typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
    const column = known.get(heading.toLowerCase());
    if (heading !== "" && column === undefined) complain(heading.slice(0, 60), "interchange.unknownColumn");
    if (column === undefined) return null;
    if (!seen.has(column)) {
      seen.add(column);
      return column;
    }
    complain(column, "interchange.columnTwice");
    return null;
  });
  for (const required of sheet === "needs" ? ["id", "title"] : ["id"]) {
    if (!seen.has(required)) complain(required, "interchange.columnMissing");
  }
  return columns;
}

interface RowSource {
  readonly sheet: NeedSheet;
  readonly columns: readonly (string | null)[];
  readonly row: number;
  readonly cells: readonly RawCell[];
  readonly format: "xlsx" | "csv";
}

function readFields({ sheet, columns, row, cells, format }: RowSource, problems: FileProblem[]): Fields {
  const types: Columns = NEED_SHEETS[sheet];
  const fields: Fields = {};
  for (const [position, cell] of cells.entries()) {
    const column = columns[position];
    if (column === null || column === undefined) {
      if (cell !== null && column === undefined)
        problems.push({ sheet, row, column: null, key: "interchange.cellWithoutHeading", params: {} });
      continue;
    }
    const read: CellReading = readCell(plain(cell, format), types[column] ?? "text");
    if ("key" in read) {
      problems.push({ sheet, row, column, key: read.key, params: read.params ?? {} });
      fields[column] = UNREADABLE;
    } else if (read.value !== undefined) fields[column] = read.value;
  }
  return fields;
}

/** Stands where a cell could not be read: its own sentence has been said, so nothing more is said of it. */
export const UNREADABLE = Symbol("unreadable");

function plain(cell: RawCell, format: "xlsx" | "csv"): RawCell {
  return format === "csv" && typeof cell === "string" ? readFormulaLike(cell) : cell;
}

function joinRows(found: ReadonlyMap<NeedSheet, readonly ReadRow[]>, problems: FileProblem[]): SourcedNeed[] {
  const needs = found.get("needs") ?? [];
  const ids = new Set(needs.map(({ fields }) => idOf(fields)));
  const requirements = groupRows("requirements", found.get("requirements"), ids, problems);
  const kbli = groupRows("kbli", found.get("kbli"), ids, problems);
  const joined = new Set<unknown>();
  return needs.map(({ row, fields }) => {
    const id = idOf(fields);
    // An id that stands twice is told where it stands again; its rows belong to the first.
    const lists = {
      requirements: joined.has(id) ? [] : (requirements.get(id) ?? []),
      kbli: joined.has(id) ? [] : (kbli.get(id) ?? []),
    };
    joined.add(id);
    const value: Fields = { ...fields };
    for (const [name, rows] of Object.entries(lists)) {
      if (rows.length > 0) value[name] = rows.map((one) => withoutId(one.fields));
    }
    return { value, placeOf: (path) => placeOf(row, lists, path) };
  });
}

type RowLists = Readonly<Record<"requirements" | "kbli", readonly ReadRow[]>>;

function placeOf(row: number, lists: RowLists, path: readonly PropertyKey[]): FilePlace {
  const [first, index, field] = path;
  if (first !== "requirements" && first !== "kbli") {
    return { sheet: "needs", row, column: typeof first === "string" ? first : null };
  }
  const inList = typeof index === "number" ? lists[first][index]?.row : undefined;
  return { sheet: first, row: inList ?? null, column: typeof field === "string" ? field : null };
}

function groupRows(
  sheet: NeedSheet,
  rows: readonly ReadRow[] = [],
  ids: ReadonlySet<unknown>,
  problems: FileProblem[],
): ReadonlyMap<unknown, readonly ReadRow[]> {
  const groups = new Map<unknown, ReadRow[]>();
  for (const one of rows) {
    const id = idOf(one.fields);
    if (id === UNREADABLE) continue;
    if (!ids.has(id)) {
      const key = id === undefined ? "validation.required" : "interchange.rowWithoutNeed";
      problems.push({ sheet, row: one.row, column: "id", key, params: {} });
    }
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}

function idOf(fields: Fields): unknown {
  return typeof fields.id === "string" ? fields.id.trim() : fields.id;
}

function withoutId({ id: _, ...fields }: Fields): Fields {
  return fields;
}
