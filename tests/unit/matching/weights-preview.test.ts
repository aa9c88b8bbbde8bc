import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRanks } from "@/lib/matching/weights-preview";

const NEED = { id: "n", title: "Travers" };
const compare = (before: readonly string[], after: readonly string[]) =>
  compareRanks(NEED, before, after, (id) => `CV ${id}`);

describe("what other weights change", () => {
  it("is nothing when the order stays", () => {
    expect(compare(["a", "b"], ["a", "b"])).toEqual({
      needId: "n",
      needTitle: "Travers",
      firstBefore: "CV a",
      firstAfter: "CV a",
      hasOtherFirst: false,
      newInTopTen: 0,
      furthest: null,
    });
  });

  it("names who moves furthest among those that anybody looks at", () => {
    const before = Array.from({ length: 40 }, (_, at) => `s${at}`);
    const after = [...before.slice(1, 15), "s0", ...before.slice(15, 25), ...before.slice(25).toReversed()];
    expect(compare(before, after)).toMatchObject({
      firstAfter: "CV s1",
      hasOtherFirst: true,
      newInTopTen: 1,
      furthest: { supplierName: "CV s0", before: 1, after: 15 },
    });
  });

  it("counts the new ones of the first ten, whatever the orders", () => {
    const ids = Array.from({ length: 30 }, (_, at) => `s${at}`);
    const order = fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(order, order, (before, after) => {
        const change = compare(before, after);
        expect(change.newInTopTen).toBe(after.slice(0, 10).filter((id) => before.indexOf(id) >= 10).length);
        expect(change.hasOtherFirst).toBe(before[0] !== after[0]);
        const { furthest } = change;
        if (furthest) expect(after[furthest.after - 1]).toBe(before[furthest.before - 1]);
        else expect(after.slice(0, 20)).toEqual(before.slice(0, 20));
      }),
    );
  });
});
