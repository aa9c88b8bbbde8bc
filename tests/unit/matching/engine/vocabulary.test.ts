import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { CRITERIA, FIXES, FLAGS, INELIGIBLE_REASONS, REASONS, VERDICTS } from "@/lib/matching/engine/vocabulary";
import { anyNeed, anySupplier } from "./arbitraries";
import { OF_APP } from "./examples";

describe("the closed lists", () => {
  it("are those of the public file format", () => {
    expect(CRITERIA.join(" ")).toBe(
      "capability kbli process material machine size tolerance capacity certification tkdn price region evidence verification maker",
    );
    expect(FIXES.join(" ")).toBe(
      "add_evidence get_certificate renew_certificate add_machine raise_capacity lower_price raise_tkdn use_shared_facility join_consortium complete_profile",
    );
    expect(VERDICTS).toEqual(["pass", "fail", "unknown"]);
  });

  it("hold nothing twice, and every reason belongs to one criterion", () => {
    expect(new Set(REASONS).size).toBe(REASONS.length);
    const prefixes = new Set<string>([...CRITERIA, "certificate"]);
    for (const reason of REASONS) expect(prefixes.has(reason.split(".")[0] ?? "")).toBe(true);
  });

  it("hold everything the engine says", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const { criteria, flags, gaps, ineligibleReasons } = evaluate(need, supplier, OF_APP);
        for (const { criterion, verdict, reason } of criteria) {
          expect(CRITERIA).toContain(criterion);
          expect(VERDICTS).toContain(verdict);
          expect(REASONS).toContain(reason);
          expect(reason.startsWith(criterion === "certification" ? "certificate." : `${criterion}.`)).toBe(true);
        }
        for (const { reason } of ineligibleReasons) expect(INELIGIBLE_REASONS).toContain(reason);
        for (const { fix } of gaps) expect(FIXES).toContain(fix);
        for (const flag of flags) expect(FLAGS).toContain(flag);
      }),
      { numRuns: 100 },
    );
  });
});
