import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERIFICATION_LEVELS } from "@/lib/suppliers/supplier";
import {
  compareLevels,
  EVIDENCE_KINDS,
  grantableLevels,
  grantProblem,
  levelsAbove,
  REQUESTABLE_LEVELS,
} from "@/lib/suppliers/verification";

const level = fc.constantFrom(...VERIFICATION_LEVELS);
const requestable = fc.constantFrom(...REQUESTABLE_LEVELS);
const evidence = fc.array(fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS) }), { maxLength: 4 });
const claim = fc.record({ level, requestedLevel: fc.option(level) });

describe("the ladder of verification", () => {
  it("lets a level rise only, never above what was asked for, and only by the evidence of that level", () => {
    fc.assert(
      fc.property(claim, requestable, evidence, (state, wanted, given) => {
        if (grantProblem(state, wanted, given) !== null) return;
        expect(compareLevels(wanted, state.level)).toBe(1);
        expect(compareLevels(wanted, state.requestedLevel ?? "declared")).toBeLessThanOrEqual(0);
        const proof = { documented: "document", visited: "visit", third_party: "third_party_report" }[wanted];
        expect(given.map(({ kind }) => kind)).toContain(proof);
      }),
    );
  });

  it("grants nothing without a request or without evidence, whatever the claim", () => {
    fc.assert(
      fc.property(level, evidence, requestable, (present, given, wanted) => {
        expect(grantableLevels({ level: present, requestedLevel: null }, given)).toEqual([]);
        expect(grantableLevels({ level: present, requestedLevel: wanted }, [])).toEqual([]);
      }),
    );
  });

  it("never falls and never rises by itself over any series of requests and decisions", () => {
    const step = fc.record({ wanted: requestable, granted: fc.option(requestable), given: evidence });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let present: (typeof VERIFICATION_LEVELS)[number] = "declared";
        for (const { wanted, granted, given } of steps) {
          const before = present;
          if (!levelsAbove(present).includes(wanted)) continue;
          const decided = granted && grantProblem({ level: present, requestedLevel: wanted }, granted, given) === null;
          if (decided) present = granted;
          expect(compareLevels(present, before)).toBe(decided ? 1 : 0);
        }
      }),
    );
  });

  it("offers what lies above", () => {
    expect(levelsAbove("declared")).toEqual(["documented", "visited", "third_party"]);
    expect(levelsAbove("visited")).toEqual(["third_party"]);
    expect(levelsAbove("third_party")).toEqual([]);
  });
});
