import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationPrice } from "@/lib/sourcing/price-preference";

const terms = { minPackageIdr: 1_000_000_000, minTkdnPercent: 25, shareOfTkdnPercent: 25 };
const BILLION = 1_000_000_000;

describe("evaluationPrice", () => {
  it("is Rp1.08 bn for Rp1.2 bn at a TKDN of 40 %", () => {
    expect(evaluationPrice(1_200_000_000, 40, 1_200_000_000, terms)).toBe(1_080_000_000);
  });

  it("does not apply to a package of the least value itself, to a TKDN below 25 or to one that is not known", () => {
    expect(evaluationPrice(BILLION, 40, BILLION, terms)).toBeNull();
    expect(evaluationPrice(BILLION, 40, BILLION + 1, terms)).toBe(900_000_000);
    expect(evaluationPrice(BILLION, 24.99, 2 * BILLION, terms)).toBeNull();
    expect(evaluationPrice(BILLION, 25, 2 * BILLION, terms)).toBe(937_500_000);
    expect(evaluationPrice(BILLION, null, 2 * BILLION, terms)).toBeNull();
  });

  it("rounds once, half up", () => {
    expect(evaluationPrice(10, 40, 2 * BILLION, terms)).toBe(9);
    expect(evaluationPrice(5, 40, 2 * BILLION, terms)).toBe(5);
  });

  it("never raises a price, and more local content never makes it dearer", () => {
    const percent = fc.integer({ min: 2_500, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), percent, percent, (price, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [dear, cheap] = [less, more].map((tkdn) => evaluationPrice(price, tkdn, 2 * BILLION, terms) ?? -1);
        expect(dear).toBeLessThanOrEqual(price);
        expect(cheap).toBeLessThanOrEqual(dear ?? -1);
        expect(cheap).toBeGreaterThanOrEqual(Math.floor(price * 0.75) - 1);
      }),
    );
  });
});
