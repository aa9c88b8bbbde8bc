import type * as z from "zod";
import { NeedRecord } from "@/lib/interchange/need-record";
import { readNeedTables, type SourcedNeed, UNREADABLE } from "@/lib/interchange/need-table";
import { type FileProblem, MOST_PROBLEMS, printableProblem } from "@/lib/interchange/problem";
import { pathText, recordIssues } from "@/lib/interchange/record-issues";
import type { RawFile, RawLine } from "@/lib/interchange/tables/raw-file";
import { DraftNeed } from "@/lib/needs/schema";

/** What was read of a file: the needs, if nothing is wrong with any of them, and all that is wrong. */
export interface CheckedNeeds {
  readonly needs: readonly NeedRecord[];
  /** In the order of the file, at most {@link MOST_PROBLEMS}. */
  readonly problems: readonly FileProblem[];
  /** Where the id of each need stands, for what only the database can tell. */
  readonly places: ReadonlyMap<string, SourcedNeed["placeOf"]>;
}

/** Needs of one import: what one transaction writes while others wait for nothing. */
export const MOST_NEEDS = 1_000;

/** As many are checked in one go; then others have their turn. */
const TURN = 100;

/**
 * Holds what a file says against the format and against what a draft may hold. `rest` is awaited between a hundred needs and
 * the next, so that a file of thousands stops nobody else.
 */
export async function checkNeeds(file: RawFile, rest: () => Promise<void>): Promise<CheckedNeeds> {
  const gathered = file.format === "jsonl" ? readNeedLines(file.lines) : readNeedTables(file.format, file.tables);
  const problems = [...gathered.problems];
  const needs: NeedRecord[] = [];
  const places = new Map<string, SourcedNeed["placeOf"]>();
  if (gathered.needs.length > MOST_NEEDS) {
    problems.push({ ...nowhere, key: "interchange.tooManyNeeds", params: { maximum: MOST_NEEDS } });
    return { needs: [], problems: inOrder(problems), places };
  }
  if (gathered.needs.length === 0 && problems.length === 0) {
    problems.push({ ...nowhere, key: "interchange.noRows", params: {} });
  }
  for (const [index, source] of gathered.needs.entries()) {
    if (index % TURN === TURN - 1) await rest();
    const id = typeof source.value.id === "string" ? source.value.id.trim() : undefined;
    if (id !== undefined && places.has(id)) {
      problems.push({ ...source.placeOf(["id"]), key: "interchange.idTwice", params: {} });
    }
    if (id !== undefined) places.set(id, source.placeOf);
    const need = checkNeed(source, problems);
    if (!need) continue;
    needs.push(need);
  }
  return { needs, problems: inOrder(problems), places };
}

const nowhere = { sheet: null, row: null, column: null };

function readNeedLines(lines: readonly RawLine[]): { needs: SourcedNeed[]; problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  const needs: SourcedNeed[] = [];
  for (const { line, text } of lines) {
    const value = parseJson(text);
    if (value === undefined) {
      problems.push({ ...nowhere, row: line, key: "interchange.notAnObject", params: {} });
      continue;
    }
    needs.push({ value, placeOf: (path) => ({ sheet: null, row: line, column: pathText(path) }) });
  }
  return { needs, problems };
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The need, or null after saying what is wrong with it. */
function checkNeed(source: SourcedNeed, problems: FileProblem[]): NeedRecord | null {
  const record = NeedRecord.safeParse(source.value);
  if (!record.success) {
    complain(source, record.error.issues, problems);
    return null;
  }
  const draft = DraftNeed.safeParse(draftOf(record.data));
  if (!draft.success) {
    complain(source, draft.error.issues, problems);
    return null;
  }
  return record.data;
}

/** One sentence a place. A cell that could not be read was complained of already. */
function complain(source: SourcedNeed, issues: readonly z.core.$ZodIssue[], problems: FileProblem[]): void {
  for (const { path, key, params } of recordIssues(issues)) {
    if (valueAt(source.value, path) === UNREADABLE) continue;
    problems.push({ ...source.placeOf(path), key, params });
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}

function inOrder(problems: readonly FileProblem[]): FileProblem[] {
  const sheets = [null, "needs", "requirements", "kbli"];
  const rank = ({ sheet }: FileProblem) => (sheets.includes(sheet) ? sheets.indexOf(sheet) : sheets.length);
  return problems
    .toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0))
    .slice(0, MOST_PROBLEMS)
    .map(printableProblem);
}

/** What the file says of a need, as a draft takes it. What the format does not carry stays as a new draft begins. */
export function draftOf(record: NeedRecord): z.input<typeof DraftNeed> {
  const { id, buyer: _, kbli, ...fields } = record;
  return { ...fields, reference: id, kblis: kbli ?? [], requirements: record.requirements ?? [], lots: [] };
}
