import { apportion } from "@/lib/shared/apportion";

/** Hundredths of a percent, a whole number; scores and weights are counted in it so that sums are exact. */
export type BasisPoints = number;

/** The whole: 100 %. */
export const FULL_BASIS_POINTS = 10_000;

/** `part / whole` in basis points, rounded down and held between 0 and 10,000; 0 when the whole is not positive. */
export function shareInBasisPoints(part: number, whole: number): BasisPoints {
  if (!(whole > 0) || !(part > 0)) return 0;
  return part >= whole ? FULL_BASIS_POINTS : Math.floor((part * FULL_BASIS_POINTS) / whole);
}

/** `share` of `points`, both basis points, rounded down: a part never exceeds what it is a part of. */
export function takeShare(points: BasisPoints, share: BasisPoints): BasisPoints {
  return Math.floor((points * share) / FULL_BASIS_POINTS);
}

/**
 * Scales whole weights to 10,000 by largest remainder, ties to the earlier key. Used when criteria are left out.
 *
 * @throws AppError `invalid` when a weight is negative or not whole, or all are zero.
 */
export function scaleToFull<K extends string>(
  weights: ReadonlyArray<readonly [K, number]>,
): ReadonlyArray<readonly [K, BasisPoints]> {
  const parts = apportion(
    FULL_BASIS_POINTS,
    weights.map(([, weight]) => weight),
  );
  return weights.map(([key], index) => [key, parts[index] ?? 0] as const);
}
