import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIZE_CLASSES, sizeClassOf, sizeRuleCode } from "@/lib/catalog/size-class";

/** PP 7/2021 Pasal 35, annual sales. */
const SALES = { mikro: 2_000_000_000, kecil: 15_000_000_000, menengah: 50_000_000_000 };

describe("size class", () => {
  it.each([
    [0, "mikro"],
    [2_000_000_000, "mikro"],
    [2_000_000_001, "kecil"],
    [15_000_000_000, "kecil"],
    [15_000_000_001, "menengah"],
    [50_000_000_000, "menengah"],
    [50_000_000_001, "besar"],
  ])("takes sales of Rp%i as %s: the upper bound belongs to the class below", (sales, sizeClass) => {
    expect(sizeClassOf(sales, SALES)).toBe(sizeClass);
  });

  it("never gets smaller when sales grow", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const rank = (value: number) => SIZE_CLASSES.indexOf(sizeClassOf(value, SALES));
        return rank(Math.min(a, b)) <= rank(Math.max(a, b));
      }),
    );
  });

  it("refuses a negative amount", () => {
    expect(() => sizeClassOf(-1, SALES)).toThrow("catalog.negativeAmount");
  });

  it("names the rule by class and basis", () => {
    expect(sizeRuleCode("kecil", "capital")).toBe("size_class.kecil.max_capital");
  });
});
