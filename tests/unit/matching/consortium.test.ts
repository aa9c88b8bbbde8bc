import { describe, expect, it } from "vitest";
import { consortiumCase, noConsortium, problemOf } from "@/lib/matching/consortium";
import type { ConsortiumCandidate } from "@/lib/matching/consortium-membership";
import { proposeConsortium } from "@/lib/matching/consortium-solver";
import { evaluate } from "@/lib/matching/engine/evaluate";
import type { NeedFacts, ProductFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { rational } from "@/lib/shared/rational";
import { NEED_N001, OF_FILES, SUPPLIER_S001 } from "./engine/examples";

const AS_OF = "2026-11-22";
const TERMS = { asOf: AS_OF };

function supplier(
  id: string,
  product: Partial<ProductFacts> = {},
  changes: Partial<SupplierFacts> = {},
): SupplierFacts {
  const [made] = SUPPLIER_S001.products ?? [];
  return { ...SUPPLIER_S001, id, products: [{ name: "", ...made, ...product }], ...changes };
}

function judged(need: NeedFacts, ...suppliers: SupplierFacts[]): ConsortiumCandidate[] {
  return suppliers.map((facts) => ({ facts, evaluation: evaluate(need, facts, { ...OF_FILES, withGaps: false }) }));
}

const possible = (need: NeedFacts, ...suppliers: SupplierFacts[]) =>
  consortiumCase(need, judged(need, ...suppliers), TERMS)?.possible ?? [];

describe("who may be a member", () => {
  it("counts the capacity of the window in whole units of the need: 181 days at 900 a month are 5,358", () => {
    expect(possible(NEED_N001, supplier("a"))).toMatchObject([
      { supplierId: "a", product: 0, capacity: 5_358, minimum: 100, isCeilingPrice: false, tkdnPercent: 46.5 },
    ]);
  });

  it("begins on the day of the run where the need names no first day", () => {
    const need = { ...NEED_N001, deliverFrom: undefined, deliverUntil: "2026-11-22" };
    expect(possible(need, supplier("a", { freeCapacityPerMonth: 304 }))).toMatchObject([{ capacity: 10 }]);
  });

  it("converts units exactly: prices per piece, minimum orders rounded up to whole pieces", () => {
    const dozen = { unit: "lusin", freeCapacityPerMonth: 100, minOrder: 2.3, unitPriceIdr: 1_000_000 };
    expect(possible(NEED_N001, supplier("a", dozen))).toMatchObject([
      { capacity: 7_144, minimum: 28, unitPrice: rational(250_000n, 3n) },
    ]);
  });

  it("takes the ceiling for a price that is not given, and nobody without either", () => {
    const without = supplier("a", { unitPriceIdr: undefined });
    expect(possible(NEED_N001, without)).toMatchObject([{ unitPrice: rational(310_000n), isCeilingPrice: true }]);
    expect(possible({ ...NEED_N001, maxUnitPriceIdr: undefined }, without)).toEqual([]);
  });

  it("leaves out unknown capacity, none at all, another kind of thing, a failed essential requirement and traders", () => {
    const nobody = [
      supplier("unknown", { freeCapacityPerMonth: undefined, capacityPerMonth: undefined }),
      supplier("none", { freeCapacityPerMonth: 0 }),
      supplier("other", { name: "Kaos katun", description: "sablon" }, { description: "kaos", capabilities: [] }),
      supplier("failing", {}, { certificates: [] }),
      supplier("trader", {}, { kbli: [{ edition: "2020", code: "46620" }] }),
    ];
    expect(possible(NEED_N001, ...nobody)).toEqual([]);
    const both = [
      { edition: "2020", code: "46620" },
      { edition: "2020", code: "25119" },
    ] as const;
    expect(possible(NEED_N001, supplier("also a maker", {}, { kbli: both }))).toHaveLength(1);
  });

  it("lets TKDN below the minimum join, because the mean counts, but not an unknown one", () => {
    const suppliers = [supplier("low", { tkdnPercent: 20 }), supplier("unknown", { tkdnPercent: undefined })];
    expect(possible(NEED_N001, ...suppliers).map(({ supplierId }) => supplierId)).toEqual(["low"]);
    expect(possible({ ...NEED_N001, minTkdnPercent: undefined }, ...suppliers)).toHaveLength(2);
  });

  it("keeps the gates of the app closed", () => {
    expect(possible(NEED_N001, supplier("a", {}, { suspended: true }))).toEqual([]);
    expect(possible(NEED_N001, supplier("a", {}, { ownedByLargeFirm: true }))).toEqual([]);
  });
});

describe("when no consortium is asked for", () => {
  it("says why", () => {
    const big = supplier("big", { freeCapacityPerMonth: 9_000 });
    const because = (need: NeedFacts, ...suppliers: SupplierFacts[]) =>
      noConsortium(need, judged(need, ...suppliers), TERMS);
    expect(because({ ...NEED_N001, splittable: undefined }, supplier("a"))).toBe("not_splittable");
    expect(because({ ...NEED_N001, quantity: undefined }, supplier("a"))).toBe("no_quantity");
    expect(because({ ...NEED_N001, deliverUntil: undefined }, supplier("a"))).toBe("no_deadline");
    expect(because(NEED_N001, supplier("a"), big)).toBe("one_is_enough");
    expect(because(NEED_N001, supplier("a"), supplier("failing", big.products?.[0], { certificates: [] }))).toBeNull();
  });

  it("goes on when the one that is enough is left out", async () => {
    const candidates = judged(NEED_N001, supplier("a"), supplier("big", { freeCapacityPerMonth: 9_000 }));
    expect(await proposeConsortium(NEED_N001, candidates, TERMS)).toBeNull();
    expect(await proposeConsortium(NEED_N001, candidates, { ...TERMS, excluded: ["big"] })).toMatchObject({
      feasible: false,
    });
  });
});

describe("the proposal", () => {
  const three = [
    supplier("a", { unitPriceIdr: 285_000 }),
    supplier("b", { unitPriceIdr: 270_000, tkdnPercent: 30 }),
    supplier("c", { unitPriceIdr: 305_000, tkdnPercent: 50 }),
  ];

  it("is the cheapest set whose mean TKDN reaches the minimum", async () => {
    const proposal = await proposeConsortium(NEED_N001, judged(NEED_N001, ...three), TERMS);
    const quantities = new Map(proposal?.members.map(({ supplierId, quantity }) => [supplierId, quantity]));
    const [a = 0, b = 0, c = 0] = ["a", "b", "c"].map((id) => quantities.get(id));
    expect(a + b + c).toBe(12_000);
    expect(46.5 * a + 30 * b + 50 * c).toBeGreaterThanOrEqual(40 * 12_000);
    expect(proposal).toMatchObject({ feasible: true, provenOptimal: true, shortfall: [] });
    expect(proposal?.costIdr).toBe(285_000 * a + 270_000 * b + 305_000 * c);
    expect(proposal?.boundIdr).toBe(proposal?.costIdr);
  });

  it("keeps who is pinned and costs no less for it", async () => {
    const candidates = judged(NEED_N001, ...three, supplier("d", { unitPriceIdr: 309_000 }));
    const free = await proposeConsortium(NEED_N001, candidates, TERMS);
    const pinned = await proposeConsortium(NEED_N001, candidates, { ...TERMS, pinned: ["d"] });
    expect(pinned?.members.map(({ supplierId }) => supplierId)).toContain("d");
    expect(pinned?.costIdr ?? 0).toBeGreaterThanOrEqual(free?.costIdr ?? 0);
  });

  it("tells by month what is missing when it is proven that nobody can", async () => {
    const proposal = await proposeConsortium(NEED_N001, judged(NEED_N001, ...three.slice(0, 1)), TERMS);
    expect(proposal).toMatchObject({
      feasible: false,
      members: [],
      costIdr: null,
      boundIdr: null,
      provenOptimal: false,
    });
    expect(proposal?.shortfall.map(({ month }) => month)).toEqual(
      ["01", "02", "03", "04", "05", "06"].map((month) => `2027-${month}`),
    );
    expect(proposal?.shortfall.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(12_000 - 5_358);
  });

  it("is infeasible, not absent, when nobody may join", async () => {
    const proposal = await proposeConsortium(NEED_N001, [], TERMS);
    expect(proposal?.feasible).toBe(false);
    expect(proposal?.shortfall.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(12_000);
  });

  it("proves nothing of suppliers that nobody looked at", async () => {
    const cut = { ...TERMS, isCut: true };
    await expect(proposeConsortium(NEED_N001, judged(NEED_N001, ...three.slice(0, 1)), cut)).rejects.toMatchObject({
      code: "conflict",
      messageKey: "matching.consortiumUndecided",
    });
    const whole = await proposeConsortium(NEED_N001, judged(NEED_N001, ...three), TERMS);
    const proposal = await proposeConsortium(NEED_N001, judged(NEED_N001, ...three), cut);
    expect(proposal).toEqual({ ...whole, boundIdr: 0, provenOptimal: false });
  });

  it("allows as many members as the need says, five where it says nothing", () => {
    const need = { ...NEED_N001, maxMembers: undefined };
    expect(consortiumCase(need, judged(need, ...three), TERMS)?.maxMembers).toBe(5);
    const asked = consortiumCase({ ...NEED_N001, maxMembers: 2 }, judged(NEED_N001, ...three), TERMS);
    expect(asked && problemOf(asked)).toMatchObject({ maxMembers: 2, quantity: 12_000 });
  });
});
