import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  floor,
  multiply,
  rational,
  rationalFromDecimal,
  roundHalfUp,
  toNumber,
} from "@/lib/shared/rational";

describe("rational", () => {
  it("keeps lowest terms and a positive denominator", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("reads a decimal as it is written", () => {
    expect(rationalFromDecimal(46.5)).toEqual({ numerator: 93n, denominator: 2n });
    expect(rationalFromDecimal("-0.125")).toEqual({ numerator: -1n, denominator: 8n });
    expect(rationalFromDecimal(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n });
    expect(rationalFromDecimal(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(add(rationalFromDecimal(0.1), rationalFromDecimal(0.2))).toEqual(rationalFromDecimal(0.3));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1,5", "", "0x10"])("refuses %s", (value) => {
    expect(() => rationalFromDecimal(value)).toThrowError(expect.objectContaining({ messageKey: "number.notDecimal" }));
  });

  it("refuses to divide by zero", () => {
    expect(() => divide(rational(1n), rational(0n))).toThrowError(
      expect.objectContaining({ messageKey: "number.divisionByZero" }),
    );
  });

  it("rounds down for floor, half away from zero for rounding", () => {
    expect([floor(rational(7n, 2n)), floor(rational(-7n, 2n)), floor(rational(-4n, 2n))]).toEqual([3n, -4n, -2n]);
    expect([roundHalfUp(rational(5n, 2n)), roundHalfUp(rational(-5n, 2n)), roundHalfUp(rational(7n, 3n))]).toEqual([
      3n,
      -3n,
      2n,
    ]);
  });

  it("undoes a multiplication by the division", () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 1_000_000n }))
      .map(([numerator, denominator]) => rational(numerator, denominator));
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(b.numerator !== 0n);
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(Math.sign(toNumber(a) - toNumber(b)));
      }),
    );
  });
});
