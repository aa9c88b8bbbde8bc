import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countVerdicts, groupScores, highlightsOf, wholePoints } from "@/components/matching/score-groups";
import type { CriterionResult } from "@/lib/matching/engine/types";
import { CRITERIA, VERDICTS } from "@/lib/matching/engine/vocabulary";
import { scaleToFull } from "@/lib/shared/score";

const line = (change: Partial<CriterionResult>): CriterionResult => ({
  criterion: "process",
  verdict: "pass",
  basisPoints: 1_000,
  maxBasisPoints: 1_000,
  required: null,
  offered: null,
  reason: "process.named",
  essential: false,
  requirementIndex: null,
  ...change,
});

/** Lines whose maxima add up to 10,000, each with some part of it earned. */
const evaluation = fc
  .array(
    fc.tuple(
      fc.constantFrom(...CRITERIA),
      fc.constantFrom(...VERDICTS),
      fc.integer({ min: 1, max: 3_000 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((rows) =>
    scaleToFull(rows.map(([, , weight], index) => [String(index), weight] as const)).map(
      ([, maxBasisPoints], index) => {
        const [criterion, verdict, , part] = rows[index] ?? rows[0] ?? [];
        return line({
          ...(criterion && { criterion }),
          ...(verdict && { verdict }),
          maxBasisPoints,
          basisPoints: Math.floor(maxBasisPoints * (part ?? 0)),
        });
      },
    ),
  );

describe("groupScores", () => {
  it("adds up to the score in whole points, and its maxima to 100", () => {
    fc.assert(
      fc.property(evaluation, (criteria) => {
        const groups = groupScores(criteria);
        const total = criteria.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
        expect(groups.reduce((sum, { max }) => sum + max, 0)).toBe(100);
        expect(groups.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(wholePoints(total));
        for (const { points, max } of groups) expect(points >= 0 && points <= max).toBe(true);
      }),
    );
  });

  it("leaves out questions that nothing answers", () => {
    expect(groupScores([line({ basisPoints: 4_000, maxBasisPoints: 10_000 })])).toEqual([
      { group: "making", points: 40, max: 100 },
    ]);
  });
});

describe("highlightsOf", () => {
  it("names the thing, the strongest proof and the costliest lack; what is essential comes first", () => {
    const thing = line({ criterion: "capability", basisPoints: 3_000, maxBasisPoints: 3_000 });
    const capacity = line({ criterion: "capacity", basisPoints: 900 });
    const galvanized = line({ essential: true, basisPoints: 500, maxBasisPoints: 500 });
    const price = line({ criterion: "price", verdict: "unknown", basisPoints: 0, maxBasisPoints: 600 });
    const size = line({ criterion: "size", verdict: "unknown", essential: true, basisPoints: 0, maxBasisPoints: 200 });
    expect(highlightsOf([capacity, thing, price, galvanized, size])).toEqual({
      thing,
      strength: galvanized,
      weakness: size,
    });
    expect(highlightsOf([])).toEqual({ thing: undefined, strength: undefined, weakness: undefined });
  });
});

describe("countVerdicts", () => {
  it("counts zeros too", () => {
    expect(countVerdicts([line({}), line({ verdict: "unknown" })])).toEqual({ pass: 1, fail: 0, unknown: 1 });
  });
});
