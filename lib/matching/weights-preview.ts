/** Where one supplier stood for a need, and where it would stand. */
export interface RankMove {
  readonly supplierId: string;
  readonly supplierName: string;
  /** From 1. */
  readonly before: number;
  readonly after: number;
}

/** What other weights would do to the ranking for one need. */
export interface NeedChange {
  readonly needId: string;
  readonly needTitle: string;
  readonly firstBefore: string;
  readonly firstAfter: string;
  readonly hasOtherFirst: boolean;
  /** How many of the first ten would be others. */
  readonly newInTopTen: number;
  /** Who would move furthest among those that anybody looks at; null when nobody moves. */
  readonly furthest: RankMove | null;
}

/** Places that officers look at; who moves from 180 to 160 moves for nobody. */
const LOOKED_AT = 20;
const TOP = 10;

/** Compares two orders of the same suppliers, best first. */
export function compareRanks(
  need: { readonly id: string; readonly title: string },
  before: readonly string[],
  after: readonly string[],
  nameOf: (supplierId: string) => string,
): NeedChange {
  const placeAfter = new Map(after.map((id, index) => [id, index + 1]));
  const moves = before
    .map((id, index) => ({ supplierId: id, before: index + 1, after: placeAfter.get(id) ?? after.length }))
    .filter((move) => move.before !== move.after && Math.min(move.before, move.after) <= LOOKED_AT)
    .sort((a, b) => distance(b) - distance(a) || Math.min(a.before, a.after) - Math.min(b.before, b.after));
  const [furthest] = moves;
  const topBefore = new Set(before.slice(0, TOP));
  return {
    needId: need.id,
    needTitle: need.title,
    firstBefore: nameOf(before[0] ?? ""),
    firstAfter: nameOf(after[0] ?? ""),
    hasOtherFirst: before[0] !== after[0],
    newInTopTen: after.slice(0, TOP).filter((id) => !topBefore.has(id)).length,
    furthest: furthest ? { ...furthest, supplierName: nameOf(furthest.supplierId) } : null,
  };
}

function distance({ before, after }: Pick<RankMove, "before" | "after">): number {
  return Math.abs(before - after);
}
