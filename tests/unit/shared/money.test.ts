import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocateRupiah,
  formatRupiah,
  priceTimesQuantity,
  rupiahFromBigInt,
  rupiahShare,
  rupiahToBigInt,
  sumRupiah,
  toRupiah,
} from "@/lib/shared/money";

describe("money", () => {
  it.each([
    [0, "Rp0"],
    [-0, "Rp0"],
    [999, "Rp999"],
    [1_000, "Rp1.000"],
    [12_500_000, "Rp12.500.000"],
    [-285_000, "−Rp285.000"],
    [Number.MAX_SAFE_INTEGER, "Rp9.007.199.254.740.991"],
  ])("prints %s as %s", (amount, text) => {
    expect(formatRupiah(amount, "id")).toBe(text);
    expect(formatRupiah(amount, "en")).toBe(text.replaceAll(".", ","));
  });

  it("refuses what is not whole rupiah or beyond the safe range", () => {
    for (const attempt of [
      () => toRupiah(0.5),
      () => toRupiah(Number.NaN),
      () => rupiahFromBigInt(2n ** 53n),
      () => formatRupiah(1.5, "id"),
      () => priceTimesQuantity(Number.MAX_SAFE_INTEGER, 2),
      () => sumRupiah([Number.MAX_SAFE_INTEGER, 1]),
    ]) {
      expect(attempt).toThrowError(expect.objectContaining({ code: "invalid", messageKey: "money.notWholeRupiah" }));
    }
  });

  it("multiplies exactly and rounds once, half up", () => {
    expect(priceTimesQuantity(285_000, 5_358)).toBe(1_527_030_000);
    expect(priceTimesQuantity(333, 1.5)).toBe(500); // 499.5
    expect(priceTimesQuantity(3, 0.1)).toBe(0);
    expect(priceTimesQuantity(-333, 1.5)).toBe(-500);
    expect(rupiahShare(1_200_000_000, 1_000)).toBe(120_000_000);
    expect(rupiahShare(5, 5_000)).toBe(3); // 2.5
  });

  it("crosses the BIGINT border unchanged and splits without losing a rupiah", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }),
        (amount, weights) => {
          expect(rupiahFromBigInt(rupiahToBigInt(amount))).toBe(amount === 0 ? 0 : amount);
          expect(sumRupiah(allocateRupiah(amount, weights))).toBe(amount === 0 ? 0 : amount);
        },
      ),
    );
  });
});
