import { CRITERIA, type Criterion } from "@/lib/matching/engine/vocabulary";
import { AppError } from "@/lib/shared/errors";
import { type BasisPoints, FULL_BASIS_POINTS, scaleToFull } from "@/lib/shared/score";

/** A versioned table: what each criterion may earn, in basis points. A run stores the version so that it can be replayed. */
export interface Weights {
  readonly version: string;
  readonly basisPoints: Readonly<Record<Criterion, BasisPoints>>;
}

/** What the thing is comes first, then whether it can be made as asked, then terms, then the past. */
export const WEIGHTS_2026_1: Weights = createWeights("2026-1", {
  capability: 3_000,
  kbli: 700,
  process: 1_400,
  material: 600,
  machine: 400,
  size: 500,
  tolerance: 300,
  capacity: 900,
  certification: 900,
  tkdn: 300,
  price: 300,
  region: 300,
  evidence: 200,
  verification: 100,
  maker: 100,
});

/**
 * Checks a table of weights.
 *
 * @throws AppError `invalid` when a weight is missing, negative or not whole, or when they do not add up to 10,000
 * (param `difference`: what is missing; negative when there is too much).
 */
export function createWeights(version: string, basisPoints: Readonly<Record<Criterion, BasisPoints>>): Weights {
  for (const criterion of CRITERIA) {
    const weight = basisPoints[criterion];
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new AppError("invalid", "matching.weightNotWhole", { params: { criterion } });
    }
  }
  const sum = CRITERIA.reduce((total, criterion) => total + basisPoints[criterion], 0);
  if (sum !== FULL_BASIS_POINTS) {
    throw new AppError("invalid", "matching.weightsDoNotAddUp", {
      params: { sum, difference: FULL_BASIS_POINTS - sum },
    });
  }
  return { version, basisPoints };
}

/** What each of the criteria in use may earn, scaled to 10,000 by largest remainder; all 0 when none has a weight. */
export function pointsFor(weights: Weights, inUse: readonly Criterion[]): ReadonlyMap<Criterion, BasisPoints> {
  const ordered = CRITERIA.filter((criterion) => inUse.includes(criterion));
  const pairs = ordered.map((criterion) => [criterion, weights.basisPoints[criterion]] as const);
  if (pairs.every(([, weight]) => weight === 0)) return new Map(pairs);
  return new Map(scaleToFull(pairs));
}
