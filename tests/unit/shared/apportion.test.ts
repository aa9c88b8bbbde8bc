import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "@/lib/shared/apportion";

describe("apportion", () => {
  it("gives the left-over units to the largest remainders, ties to the earlier part", () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(10, [6, 3, 1])).toEqual([6, 3, 1]);
    expect(apportion(7, [2, 3])).toEqual([3, 4]);
    expect(apportion(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(apportion(0, [1, 0])).toEqual([0, 0]);
  });

  it("always adds up, and no part is a whole unit away from its exact share", () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }).filter((list) => list.some(Boolean));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, list) => {
        const parts = apportion(total, list);
        const sum = list.reduce((running, weight) => running + weight, 0);
        expect(parts.reduce((running, part) => running + part, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (total * (list[index] ?? 0)) / sum)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it.each([
    [1.5, [1], "apportion.totalNotWhole"],
    [1, [-1], "apportion.weightNotWhole"],
    [1, [Number.NaN], "apportion.weightNotWhole"],
    [1, [0, 0], "apportion.noWeight"],
    [1, [], "apportion.noWeight"],
  ])("refuses %s over %j", (total, weights, messageKey) => {
    expect(() => apportion(total, weights)).toThrowError(expect.objectContaining({ code: "invalid", messageKey }));
  });
});
