import type { LinkageCount, LinkageGroup } from "@/lib/oversight/figures";
import { linkageRatioOf, publishable, SMALLEST_PUBLISHED_CELL } from "@/lib/oversight/linkage";

// What may be printed of counts of firms. A cell of one to four is withheld. So that it cannot be reckoned from a printed
// total either, further cells of its column are withheld with it: what is printed leaves each withheld cell several values.

interface Counts {
  readonly key: string | null;
  readonly active: number;
  readonly linked: number;
}

/** The values that a withheld cell could have, as far as its own row tells. */
interface Withheld {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

const MOST_WITHHELD = SMALLEST_PUBLISHED_CELL - 1;

const isSmall = (count: number) => publishable(count) === null;

/** One count of linked and active suppliers. The rest between them is a cell too: the one is the other's complement. */
export function publishCount({ active, linked }: Pick<Counts, "active" | "linked">): LinkageCount {
  const isLinkedSmall = linked > 0 && (isSmall(active) || isSmall(linked) || isSmall(active - linked));
  return withRatio(publishable(active), isLinkedSmall ? null : linked);
}

/**
 * The rows of one table of the public page, whose columns add up to the `total` printed above it, each part of which may be
 * withheld itself. A cell that is withheld is
 * null, whether it is small itself or protects one that is. The order is kept: it must not depend on the counts, or it would
 * tell about the withheld ones.
 */
export function publishGroups(groups: readonly LinkageGroup[], total: LinkageCount): LinkageGroup[] {
  const rows = groups.map(({ key, active, linked }) => ({ key, active: active ?? 0, linked: linked ?? 0 }));
  const active = withholdActive(rows, total.active !== null);
  const linked = withholdLinked(rows, active, total.linked !== null);
  return rows.map((row, index) => ({
    key: row.key,
    ...withRatio(active.has(index) ? null : row.active, linked.has(index) ? null : row.linked),
  }));
}

function withRatio(active: number | null, linked: number | null): LinkageCount {
  if (active !== null && linked !== null) return { active, linked, ratioBasisPoints: linkageRatioOf(linked, active) };
  // None of an unknown but positive number is 0 % all the same.
  return { active, linked, ratioBasisPoints: linked === 0 ? 0 : null };
}

function withholdActive(rows: readonly Counts[], isSumPrinted: boolean): ReadonlySet<number> {
  const small = new Map<number, Withheld>();
  for (const [index, { active }] of rows.entries()) {
    if (isSmall(active)) small.set(index, { value: active, least: 1, most: MOST_WITHHELD });
  }
  return protect(
    rows.map(({ active }) => active),
    small,
    { isSumPrinted, hasProtector: false },
  );
}

function withholdLinked(
  rows: readonly Counts[],
  withoutActive: ReadonlySet<number>,
  isSumPrinted: boolean,
): ReadonlySet<number> {
  const small = new Map<number, Withheld>();
  const rest = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const range = rangeOfLinked(row);
    if (range) small.set(index, range);
    // What protects the active suppliers of another row must not be told by its own linked ones.
    else if (withoutActive.has(index) && row.linked > 0) rest.add(index);
  }
  for (const index of rest)
    small.set(index, { value: rows[index]?.linked ?? 0, least: 1, most: Number.POSITIVE_INFINITY });
  return protect(
    rows.map(({ linked }) => linked),
    small,
    { isSumPrinted, hasProtector: rest.size > 0 },
  );
}

/** Null when the linked suppliers of a row may be printed as far as the row itself is concerned. */
function rangeOfLinked({ active, linked }: Counts): Withheld | null {
  if (linked === 0) return null;
  if (isSmall(active)) return { value: linked, least: 1, most: MOST_WITHHELD };
  if (isSmall(linked)) return { value: linked, least: 1, most: Math.min(MOST_WITHHELD, active - 1) };
  if (isSmall(active - linked)) return { value: linked, least: Math.max(1, active - MOST_WITHHELD), most: active - 1 };
  return null;
}

/**
 * Where the sum of a column is printed, that of its withheld cells can be reckoned by anybody. It must leave each of them a choice: there are two or
 * more, and their sum is neither the least nor the most that they could add up to. Otherwise the next printed cell below is
 * withheld with them (whatever its size: to choose by size would tell about it), and the whole column when there is none.
 */
function protect(
  values: readonly number[],
  small: ReadonlyMap<number, Withheld>,
  { isSumPrinted, hasProtector }: { isSumPrinted: boolean; hasProtector: boolean },
): ReadonlySet<number> {
  const withheld = new Set(small.keys());
  if (withheld.size === 0 || !isSumPrinted || leavesChoice([...small.values()], hasProtector)) return withheld;
  const next = nextPrinted(values, withheld);
  return next === null ? new Set(values.keys()) : withheld.add(next);
}

function leavesChoice(cells: readonly Withheld[], hasProtector: boolean): boolean {
  if (cells.length < 2) return false;
  if (hasProtector) return true;
  const sum = (part: keyof Withheld) => cells.reduce((total, cell) => total + cell[part], 0);
  return sum("least") < sum("value") && sum("value") < sum("most");
}

/** The first cell above zero that is still printed, from the last withheld one on and then from the top. */
function nextPrinted(values: readonly number[], withheld: ReadonlySet<number>): number | null {
  const start = Math.max(...withheld) + 1;
  const order = values.map((_, index) => (start + index) % values.length);
  return order.find((index) => (values[index] ?? 0) > 0 && !withheld.has(index)) ?? null;
}
