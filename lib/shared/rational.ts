import { AppError } from "@/lib/shared/errors";

/**
 * An exact fraction. Quantities and rates pass through here so that 0.1 + 0.2 is 0.3 and a conversion there and back
 * gives the number one began with. Always in lowest terms with a positive denominator.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?(?:e([+-]?\d{1,3}))?$/i;

/** Builds a fraction in lowest terms. @throws AppError `invalid` when the denominator is zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new AppError("invalid", "number.divisionByZero");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign);
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
}

/**
 * Reads a decimal exactly as it is written: `46.5` is 93/2, never the nearest binary fraction. Decimal point, no
 * grouping.
 *
 * @throws AppError `invalid` for NaN, infinities and anything that is not a decimal.
 */
export function rationalFromDecimal(value: number | string): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const parts = DECIMAL.exec(String(value).trim());
  if (!parts) throw new AppError("invalid", "number.notDecimal");
  const [, minus, whole = "0", fraction = "", exponent = "0"] = parts;
  const digits = BigInt(whole + fraction) * (minus ? -1n : 1n);
  const scale = Number(exponent) - fraction.length;
  return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale));
}

/** Exact product. */
export function multiply(a: Rational, b: Rational): Rational {
  if (a.denominator === 1n && b.denominator === 1n) return { numerator: a.numerator * b.numerator, denominator: 1n };
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Exact quotient. @throws AppError `invalid` when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Exact sum. */
export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** -1, 0 or 1, for sorting and bounds. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The largest whole number that is not above the fraction. */
export function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator % value.denominator !== 0n && value.numerator < 0n ? quotient - 1n : quotient;
}

/** The nearest whole number; an exact half moves away from zero, as people round on paper. */
export function roundHalfUp(value: Rational): bigint {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const rounded = (2n * size + value.denominator) / (2n * value.denominator);
  return value.numerator < 0n ? -rounded : rounded;
}

/** The nearest JavaScript number, for display only. */
export function toNumber(value: Rational): number {
  return Number(value.numerator) / Number(value.denominator);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
