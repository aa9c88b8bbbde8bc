import { AppError } from "@/lib/shared/errors";

/**
 * Splits a whole `total` over non-negative whole `weights` so that the parts add up to the total exactly
 * (method of largest remainder). Equal remainders go to the earlier part, so the answer never depends on anything but
 * the arguments. A negative total is split like its absolute value.
 *
 * @throws AppError `invalid` when a number is not whole and safe, a weight is negative, or all weights are zero.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new AppError("invalid", "apportion.totalNotWhole");
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new AppError("invalid", "apportion.weightNotWhole");
  }
  const sum = weights.reduce((running, weight) => running + BigInt(weight), 0n);
  if (sum === 0n) throw new AppError("invalid", "apportion.noWeight");

  const size = BigInt(Math.abs(total));
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (Math.abs(total) * largest <= Number.MAX_SAFE_INTEGER && sum <= Number.MAX_SAFE_INTEGER) {
    return apportionSmall(total, weights, Number(sum));
  }
  const shares = weights.map((weight, index) => {
    const exact = size * BigInt(weight);
    return { index, whole: exact / sum, remainder: exact % sum };
  });
  let left = size - shares.reduce((running, share) => running + share.whole, 0n);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0n) break;
    share.whole += 1n;
    left -= 1n;
  }
  const sign = total < 0 ? -1 : 1;
  return shares.map((share) => (share.whole === 0n ? 0 : sign * Number(share.whole)));
}

/** The same where every product is exact in a plain number. */
function apportionSmall(total: number, weights: readonly number[], sum: number): number[] {
  const size = Math.abs(total);
  const shares = weights.map((weight, index) => {
    const exact = size * weight;
    const remainder = exact % sum;
    return { index, whole: (exact - remainder) / sum, remainder };
  });
  const left = size - shares.reduce((running, { whole }) => running + whole, 0);
  if (left > 0) {
    const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
    for (const share of byRemainder.slice(0, left)) share.whole += 1;
  }
  const sign = total < 0 ? -1 : 1;
  return shares.map(({ whole }) => (whole === 0 ? 0 : sign * whole));
}
