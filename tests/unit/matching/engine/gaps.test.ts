import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeFor } from "@/lib/matching/engine/evaluate";
import { mendingFor, withCertificate } from "@/lib/matching/engine/mending";
import { readNeed } from "@/lib/matching/engine/reading";
import type { CriterionResult, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { anyNeed, anySupplier } from "./arbitraries";
import { evaluateExample, exampleProduct, OF_APP } from "./examples";

function gapsOf(need: Partial<NeedFacts>, supplier: Partial<SupplierFacts>) {
  const evaluation = evaluateExample(need, supplier, OF_APP);
  return { evaluation, gap: (criterion: string) => evaluation.gaps.find((gap) => gap.criterion === criterion) };
}

type Named = Pick<CriterionResult, "criterion" | "requirementIndex">;
const isAbout = (gap: Named, line: Named) =>
  gap.criterion === line.criterion && gap.requirementIndex === line.requirementIndex;
const NOTHING = { gainBasisPoints: 0, becomesEligible: false };

describe("gaps", () => {
  it("say what to do about each kind of shortfall", () => {
    const requirements: NeedFacts["requirements"] = [
      { kind: "certificate", term: "ISO 9001", essential: false },
      { kind: "process", term: "cor baja", essential: false },
      { kind: "machine", term: "press hidrolik", essential: false },
      { kind: "size", mm: 9000, essential: false },
      { kind: "tolerance", mm: 0.7, essential: false },
    ];
    const product = exampleProduct({ unitPriceIdr: 320_000, tkdnPercent: 35.5 });
    const { evaluation, gap } = gapsOf(
      { requirements, splittable: false },
      { products: [product], verification: "declared" },
    );
    expect(Object.fromEntries(evaluation.gaps.map(({ criterion, fix }) => [criterion, fix]))).toEqual({
      certification: "get_certificate",
      process: "use_shared_facility",
      machine: "add_machine",
      size: "add_machine",
      tolerance: "add_machine",
      capacity: "raise_capacity",
      price: "lower_price",
      tkdn: "raise_tkdn",
      verification: "add_evidence",
    });
    expect(gap("size")).toMatchObject({ required: "9000", offered: "6000", shortBy: 3000 });
    expect(gap("tolerance")?.shortBy).toBe(0.3);
    expect(gap("tkdn")?.shortBy).toBe(4.5);
    expect(gap("price")?.shortBy).toBe(10_000);
    expect(evaluation.gaps.map((each) => each.gainBasisPoints).every((gain) => gain > 0)).toBe(true);
  });

  it("promise what a second evaluation keeps", () => {
    const { evaluation, gap } = gapsOf({}, { certificates: [] });
    const renewed = evaluateExample({}, { certificates: [{ scheme: "SNI", validUntil: "2027-06-30" }] }, OF_APP);
    expect(gap("certification")).toMatchObject({ fix: "get_certificate", becomesEligible: true });
    expect(renewed.eligible).toBe(true);
    expect(renewed.scoreBasisPoints - evaluation.scoreBasisPoints).toBe(gap("certification")?.gainBasisPoints);
    expect(evaluation.gaps[0]?.criterion).toBe("certification");
  });

  it("tell renewing from getting and from proving", () => {
    expect(
      gapsOf({}, { certificates: [{ scheme: "SNI 1", validUntil: "2026-01-01" }] }).gap("certification")?.fix,
    ).toBe("renew_certificate");
    expect(gapsOf({}, { certificates: [{ scheme: "SNI 1" }] }).gap("certification")?.fix).toBe("add_evidence");
    expect(gapsOf({}, { certificates: undefined }).gap("certification")?.fix).toBe("complete_profile");
  });

  it("ask a silent supplier to complete its profile, without failing what it has not said", () => {
    const { evaluation } = gapsOf(
      {},
      {
        capabilities: undefined,
        certificates: undefined,
        products: undefined,
        description: undefined,
        kbli: undefined,
      },
    );
    const fixes = new Map(evaluation.gaps.map(({ criterion, fix }) => [criterion, fix]));
    for (const criterion of ["capability", "kbli", "process", "material", "size", "capacity", "price", "tkdn"]) {
      expect(fixes.get(criterion as "kbli"), criterion).toBe("complete_profile");
    }
    expect(evaluation.gaps.every(({ gainBasisPoints }) => gainBasisPoints > 0)).toBe(true);
  });

  it("do not offer to move a workshop, change its trade or rewrite the past", () => {
    const { gap } = gapsOf({}, { regionCode: "94.01", kbli: [{ edition: "2020", code: "14111" }] });
    expect([gap("region"), gap("kbli"), gap("evidence")]).toEqual([undefined, undefined, undefined]);
  });

  it("name the missing halal certificate", () => {
    const { gap } = gapsOf({ halalRequired: true, requirements: [] }, { certificates: [] });
    expect(gap("certification")).toMatchObject({ fix: "get_certificate", required: "Halal", becomesEligible: true });
  });

  it("bring what judging the mended supplier wholly anew gives, though only what can move is judged", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const read = readNeed(need, OF_APP.concepts, OF_APP.asOf);
        const { judge, explain } = judgeFor(need, OF_APP);
        const before = judge(supplier);
        const { gaps } = explain(supplier, before);
        const worthOf = (mended: SupplierFacts) => {
          const after = judge(mended);
          return {
            gainBasisPoints: Math.max(0, after.scoreBasisPoints - before.scoreBasisPoints),
            becomesEligible: !before.eligible && after.eligible,
          };
        };
        for (const line of before.criteria) {
          const mending = mendingFor(read, supplier, before.product, line);
          if (!mending) continue;
          const gap = gaps.find((each) => isAbout(each, line));
          const worth = worthOf(mending.mended);
          if (gap) expect(gap).toMatchObject(worth);
          // What is not told would bring nothing.
          else expect({ ...worth, essential: line.essential }).toEqual({ ...NOTHING, essential: false });
          if (gap) seen.add(mending.moves);
        }
        const halal = gaps.find((gap) => isAbout(gap, { criterion: "certification", requirementIndex: null }));
        if (halal) {
          expect(halal).toMatchObject(worthOf(withCertificate(read, supplier, "Halal")));
          seen.add("halal");
        }
      }),
      { numRuns: 300 },
    );
    // Every way of judging anew was taken.
    for (const moved of [
      "anything",
      "capabilities",
      "capacity",
      "price",
      "tkdn",
      "certification",
      "verification",
      "maker",
      "halal",
    ])
      expect(seen, moved).toContain(moved);
  });
});
