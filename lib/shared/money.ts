import { apportion } from "@/lib/shared/apportion";
import { AppError } from "@/lib/shared/errors";
import { groupThousands, type NumberLocale } from "@/lib/shared/number-format";
import { multiply, type Rational, rational, rationalFromDecimal, roundHalfUp } from "@/lib/shared/rational";

/**
 * Whole rupiah, without tax, as a safe integer (|x| ≤ 2^53 − 1, about Rp9,007 trillion: above every contract here, so
 * plain numbers may cross JSON, forms and charts). The database column is BIGINT: convert at that border with
 * {@link rupiahFromBigInt} and {@link rupiahToBigInt}; never do arithmetic with fractions of a rupiah.
 */
export type Rupiah = number;

/** Checks that a number is a whole, safe amount. @throws AppError `invalid` otherwise. */
export function toRupiah(value: number): Rupiah {
  if (!Number.isSafeInteger(value)) throw new AppError("invalid", "money.notWholeRupiah");
  return value === 0 ? 0 : value;
}

/** Reads a BIGINT column. @throws AppError `invalid` when the amount is beyond the safe range. */
export function rupiahFromBigInt(value: bigint): Rupiah {
  return toRupiah(Number(value));
}

/** Writes a BIGINT column. @throws AppError `invalid` when the amount is not whole. */
export function rupiahToBigInt(value: Rupiah): bigint {
  return BigInt(toRupiah(value));
}

/** `12500000` → `Rp12.500.000` · `Rp12,500,000`; papers are in Indonesian whoever reads them. */
export function formatRupiah(amount: Rupiah, locale: NumberLocale): string {
  const digits = String(Math.abs(toRupiah(amount)));
  return `${amount < 0 ? "−" : ""}Rp${groupThousands(digits, locale)}`;
}

/** Adds amounts. @throws AppError `invalid` when one is not whole or the sum leaves the safe range. */
export function sumRupiah(amounts: readonly Rupiah[]): Rupiah {
  return rupiahFromBigInt(amounts.reduce((total, amount) => total + rupiahToBigInt(amount), 0n));
}

/**
 * Unit price × quantity, exact, then rounded once to the nearest rupiah (a half goes up, away from zero).
 * A quantity may have decimals (2.5 kg) and is read as written.
 */
export function priceTimesQuantity(unitPrice: Rupiah, quantity: number | Rational): Rupiah {
  const factor = typeof quantity === "number" ? rationalFromDecimal(quantity) : quantity;
  return rupiahFromBigInt(roundHalfUp(multiply(rational(rupiahToBigInt(unitPrice)), factor)));
}

/** A share in basis points (1/10,000) of an amount, rounded once to the nearest rupiah, half away from zero. */
export function rupiahShare(amount: Rupiah, basisPoints: number): Rupiah {
  return priceTimesQuantity(amount, multiply(rationalFromDecimal(basisPoints), rational(1n, 10_000n)));
}

/**
 * Splits an amount over weights (payout shares, lot quantities) so that the parts add up to it to the rupiah:
 * largest remainder, ties to the earlier part.
 */
export function allocateRupiah(amount: Rupiah, weights: readonly number[]): Rupiah[] {
  return apportion(toRupiah(amount), weights);
}
