import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { rank } from "@/lib/matching/engine/rank";
import type { Evaluation, ProductFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { anyNeed, anySupplier } from "./arbitraries";
import { OF_APP } from "./examples";

const score = (need: Parameters<typeof evaluate>[0], supplier: SupplierFacts) =>
  evaluate(need, supplier, { ...OF_APP, withGaps: false });

const sum = (evaluation: Evaluation, key: "basisPoints" | "maxBasisPoints") =>
  evaluation.criteria.reduce((total, line) => total + line[key], 0);

/** The product that speaks, changed; the first one when none does. */
function changeSpeaking(supplier: SupplierFacts, index: number | null, patch: (product: ProductFacts) => ProductFacts) {
  const products = supplier.products?.map((product, at) => (at === (index ?? 0) ? patch(product) : product));
  return { ...supplier, products };
}

const more = (value: number | undefined) => (value ?? 0) * 2 + 1;

/** Each makes the supplier better in one respect and worse in none. */
const IMPROVEMENTS: Readonly<Record<string, (supplier: SupplierFacts, speaking: number | null) => SupplierFacts>> = {
  "more free capacity": (supplier, speaking) =>
    changeSpeaking(supplier, speaking, (product) => ({
      ...product,
      freeCapacityPerMonth: more(product.freeCapacityPerMonth ?? product.capacityPerMonth),
    })),
  "a lower price": (supplier, speaking) =>
    changeSpeaking(supplier, speaking, (product) => ({
      ...product,
      unitPriceIdr: product.unitPriceIdr && Math.max(1, Math.floor(product.unitPriceIdr / 2)),
    })),
  "more local content": (supplier, speaking) =>
    changeSpeaking(supplier, speaking, (product) => ({ ...product, tkdnPercent: 100 })),
  "a smaller minimum order": (supplier, speaking) =>
    changeSpeaking(supplier, speaking, (product) => ({ ...product, minOrder: 0 })),
  "one more capability": (supplier) =>
    supplier.capabilities
      ? {
          ...supplier,
          capabilities: [
            ...supplier.capabilities,
            {
              process: "celup seng panas",
              material: "baja UNP",
              machine: "bubut CNC",
              maxSizeMm: 12_000,
              toleranceMm: 0.01,
            },
          ],
        }
      : supplier,
  "one more certificate": (supplier) =>
    supplier.certificates
      ? { ...supplier, certificates: [...supplier.certificates, { scheme: "SNI 07-0242", validUntil: "2099-01-01" }] }
      : supplier,
  "certificates that last longer": (supplier) => ({
    ...supplier,
    certificates: supplier.certificates?.map((certificate) => ({ ...certificate, validUntil: "2099-01-01" })),
  }),
  "a higher verification": (supplier) => ({ ...supplier, verification: "third_party" }),
  "one more delivery on time and accepted": (supplier) =>
    supplier.trackRecord
      ? {
          ...supplier,
          trackRecord: {
            ...supplier.trackRecord,
            deliveries: supplier.trackRecord.deliveries + 1,
            deliveriesOnTime: supplier.trackRecord.deliveriesOnTime + 1,
            quantityDelivered: supplier.trackRecord.quantityDelivered + 10,
            quantityAccepted: supplier.trackRecord.quantityAccepted + 10,
          },
        }
      : supplier,
  "a fresh confirmation": (supplier) => ({ ...supplier, confirmedOn: OF_APP.asOf }),
};

describe("the engine", () => {
  it.each(Object.entries(IMPROVEMENTS))("never scores lower for %s", (_, improve) => {
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const before = score(need, supplier);
        const after = score(need, improve(supplier, before.product));
        expect(after.scoreBasisPoints).toBeGreaterThanOrEqual(before.scoreBasisPoints);
        expect(Number(after.eligible)).toBeGreaterThanOrEqual(Number(before.eligible));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps scores within 0…10,000, adds up, pays nothing for unknown and excludes nobody for it", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const evaluation = score(need, supplier);
        expect(evaluation.scoreBasisPoints).toBe(sum(evaluation, "basisPoints"));
        expect(sum(evaluation, "maxBasisPoints")).toBe(10_000);
        for (const line of evaluation.criteria) {
          expect(Number.isInteger(line.basisPoints)).toBe(true);
          expect(line.basisPoints).toBeGreaterThanOrEqual(0);
          expect(line.basisPoints).toBeLessThanOrEqual(line.maxBasisPoints);
          if (line.verdict === "unknown") expect(line.basisPoints).toBe(0);
        }
        for (const { reason, requirementIndex } of evaluation.ineligibleReasons) {
          if (reason !== "requirement.failed") continue;
          const line = evaluation.criteria.find((each) => each.requirementIndex === requirementIndex);
          expect(line).toMatchObject({ verdict: "fail", essential: true });
        }
      }),
    );
  });

  it("measures every supplier of a run on the same scale", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, anySupplier, (need, one, other) => {
        const scale = (supplier: SupplierFacts) =>
          score(need, supplier).criteria.map(({ criterion, maxBasisPoints }) => `${criterion} ${maxBasisPoints}`);
        expect(scale(one)).toEqual(scale(other));
      }),
      { numRuns: 50 },
    );
  });

  it("ranks the same whatever order suppliers come in, and never an eligible one below another", () => {
    const some = fc.uniqueArray(anySupplier, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(anyNeed, some, fc.nat(), (need, suppliers, turn) => {
        const cut = suppliers.length === 0 ? 0 : turn % suppliers.length;
        const turned = [...suppliers.slice(cut), ...suppliers.slice(0, cut)].reverse();
        const ranked = rank(need, suppliers, OF_APP);
        expect(JSON.stringify(rank(need, turned, OF_APP))).toBe(JSON.stringify(ranked));
        const eligible = ranked.map((evaluation) => evaluation.eligible);
        expect(eligible).toEqual([...eligible].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 50 },
    );
  });

  it("replays to the byte from what was stored as JSON", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const stored = JSON.parse(JSON.stringify({ need, supplier }));
        const first = JSON.stringify(evaluate(need, supplier, OF_APP));
        expect(JSON.stringify(evaluate(stored.need, stored.supplier, OF_APP))).toBe(first);
      }),
      { numRuns: 50 },
    );
  });

  it("promises gains that are never negative and a gate that really opens", () => {
    fc.assert(
      fc.property(anyNeed, anySupplier, (need, supplier) => {
        const evaluation = evaluate(need, supplier, OF_APP);
        for (const gap of evaluation.gaps) {
          expect(gap.gainBasisPoints).toBeGreaterThanOrEqual(0);
          if (gap.becomesEligible) expect(evaluation.eligible).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
