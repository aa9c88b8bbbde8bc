import type { CriterionResult } from "@/lib/matching/engine/types";
import type { Criterion } from "@/lib/matching/engine/vocabulary";
import type { BasisPoints } from "@/lib/shared/score";

/** Where one supplier stands in a ranking. */
export interface Place {
  readonly supplierId: string;
  readonly rank: number;
  readonly eligible: boolean;
  readonly scoreBasisPoints: BasisPoints;
  /** What each criterion earned, where it is known. */
  readonly points?: PointsByCriterion | undefined;
}

export type PointsByCriterion = Readonly<Partial<Record<Criterion, BasisPoints>>>;

/** What became of a supplier from one ranking to another. */
export const MOVEMENTS = ["came", "went", "up", "down", "same"] as const;
export type Movement = (typeof MOVEMENTS)[number];

export interface PlaceChange {
  readonly supplierId: string;
  readonly before: Place | null;
  readonly after: Place | null;
  readonly movement: Movement;
  /** Points that each criterion brought or cost, the largest first; nothing where they are not known of both. */
  readonly criteria: readonly { readonly criterion: Criterion; readonly change: BasisPoints }[];
}

export type MovementCounts = Readonly<Record<Movement, number>>;

/** Holds two rankings of one need against each other: in the order of the later one, then those who went, in theirs. */
export function rankingChanges(before: readonly Place[], after: readonly Place[]): PlaceChange[] {
  const earlier = new Map(before.map((place) => [place.supplierId, place]));
  const later = new Set(after.map(({ supplierId }) => supplierId));
  const byRank = (places: readonly Place[]) => [...places].sort((a, b) => a.rank - b.rank);
  return [
    ...byRank(after).map((place) => changeOf(earlier.get(place.supplierId) ?? null, place)),
    ...byRank(before.filter(({ supplierId }) => !later.has(supplierId))).map((place) => changeOf(place, null)),
  ];
}

/** How many came, went, rose, fell and stayed. */
export function countMovements(changes: readonly PlaceChange[]): MovementCounts {
  const counts = { came: 0, went: 0, up: 0, down: 0, same: 0 };
  for (const { movement } of changes) counts[movement] += 1;
  return counts;
}

/** What the lines of an explanation earned, summed by criterion. */
export function pointsByCriterion(criteria: readonly Pick<CriterionResult, "criterion" | "basisPoints">[]) {
  const points: Partial<Record<Criterion, BasisPoints>> = {};
  for (const { criterion, basisPoints } of criteria) points[criterion] = (points[criterion] ?? 0) + basisPoints;
  return points;
}

function changeOf(before: Place | null, after: Place | null): PlaceChange {
  const supplierId = (after ?? before)?.supplierId ?? "";
  return { supplierId, before, after, movement: movementOf(before, after), criteria: pointChanges(before, after) };
}

function movementOf(before: Place | null, after: Place | null): Movement {
  if (!before) return "came";
  if (!after) return "went";
  if (after.rank === before.rank) return "same";
  return after.rank < before.rank ? "up" : "down";
}

function pointChanges(before: Place | null, after: Place | null): PlaceChange["criteria"] {
  const [earlier, later] = [before?.points, after?.points];
  if (!earlier || !later) return [];
  const criteria = [...new Set([...Object.keys(earlier), ...Object.keys(later)])] as Criterion[];
  return criteria
    .map((criterion) => ({ criterion, change: (later[criterion] ?? 0) - (earlier[criterion] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.criterion < b.criterion ? -1 : 1));
}
