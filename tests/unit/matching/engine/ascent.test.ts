import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascend } from "@/lib/matching/engine/ascent";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { anyNeed, anySupplier } from "@/tests/unit/matching/engine/arbitraries";
import { OF_APP } from "@/tests/unit/matching/engine/examples";

const TRAVERS = {
  id: "n",
  title: "Travers UNP galvanis",
  quantity: 100,
  unit: "bh",
  deliverUntil: "2027-06-30",
  minTkdnPercent: 40,
  requirements: [
    { kind: "certificate", term: "SNI", essential: true },
    { kind: "process", term: "bubut", essential: true },
  ],
} as const;
const WORKSHOP = {
  id: "s",
  name: "CV Travers",
  products: [{ name: "Travers UNP galvanis", unit: "bh", capacityPerMonth: 5_000 }],
  capabilities: [],
  certificates: [],
};

describe("ascend", () => {
  it("closes every essential gap, and tells each step once", () => {
    const ascent = ascend(TRAVERS, WORKSHOP, 0, OF_APP);
    expect(ascent).toMatchObject({ eligible: true, reaches: true });
    expect(ascent.steps.map(({ fix, required }) => `${fix} ${required}`).sort()).toEqual([
      "get_certificate SNI",
      "use_shared_facility bubut",
    ]);
  });

  it("goes on until the mark is passed, and says so when it cannot be", () => {
    const low = ascend(TRAVERS, WORKSHOP, 0, OF_APP).scoreBasisPoints;
    const higher = ascend(TRAVERS, WORKSHOP, low, OF_APP);
    expect(higher.scoreBasisPoints).toBeGreaterThan(low);
    expect(higher.steps.length).toBeGreaterThan(2);
    expect(ascend(TRAVERS, WORKSHOP, 10_000, OF_APP)).toMatchObject({ reaches: false });
  });

  it("never ends below where it began, whatever need and supplier are", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, fc.integer({ min: 0, max: 10_000 }), (need, supplier, mark) => {
        const now = evaluate(need, supplier, { ...OF_APP, withGaps: false });
        const ascent = ascend(need, supplier, mark, OF_APP);
        expect(ascent.scoreBasisPoints).toBeGreaterThanOrEqual(now.scoreBasisPoints);
        expect(ascent.reaches).toBe(ascent.eligible && ascent.scoreBasisPoints > mark);
        if (now.eligible && now.scoreBasisPoints > mark) expect(ascent.steps).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
