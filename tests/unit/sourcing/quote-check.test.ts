import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuotedLine } from "@/lib/sourcing/quote";
import { type CheckedNeed, FINDING_CODES, findingsOf } from "@/lib/sourcing/quote-check";

const OPENS = "2027-01-04";
const lot = { id: "a", quantity: 9_000, taken: false, deliverFrom: null, deliverUntil: null };
const need: CheckedNeed = {
  lots: [lot],
  deliverFrom: "2027-02-01",
  deliverUntil: "2027-06-30",
  maxUnitPriceIdr: 310_000,
};
const line: QuotedLine = {
  lotId: "a",
  quantity: 9_000,
  quantityPerMonth: 2_000,
  unitPriceIdr: 285_000,
  leadTimeDays: 28,
};
const codes = (change: Partial<QuotedLine> = {}, rest: Partial<CheckedNeed> = {}, validUntil = "2027-03-31") =>
  findingsOf({ lines: [{ ...line, ...change }], validUntil }, { ...need, ...rest }, OPENS).map(({ code }) => code);

describe("findingsOf", () => {
  it("has nothing to say about a whole offer", () => {
    expect(codes()).toEqual([]);
  });

  it.each([
    ["price_above_ceiling", { unitPriceIdr: 310_001 }],
    ["price_far_below_ceiling", { unitPriceIdr: 30_999 }],
    ["part_of_lot", { quantity: 8_999 }],
    ["per_month_not_given", { quantityPerMonth: undefined }],
    ["starts_after_window", { leadTimeDays: 178 }],
    ["too_slow_for_window", { quantityPerMonth: 1_700 }],
  ] as const)("says %s", (code, change) => {
    expect(codes(change)).toEqual([code]);
  });

  it("counts a bound as kept: the ceiling itself, the last day, the thirtieth day", () => {
    expect(codes({ unitPriceIdr: 310_000 })).toEqual([]);
    expect(codes({ unitPriceIdr: 31_000 })).toEqual([]);
    expect(codes({ leadTimeDays: 177, quantityPerMonth: undefined })).toEqual(["per_month_not_given"]);
    expect(codes({}, {}, "2027-02-03")).toEqual([]);
    expect(codes({}, {}, "2027-02-02")).toEqual(["valid_shortly"]);
  });

  it("says which lot was left out, and nothing of one that is taken", () => {
    const lots = [lot, { ...lot, id: "b" }, { ...lot, id: "c", taken: true }];
    const found = findingsOf({ lines: [line], validUntil: "2027-03-31" }, { ...need, lots }, OPENS);
    expect(found).toMatchObject([{ code: "lot_not_quoted", lotId: "b", kind: "missing" }]);
  });

  it("takes the window of the lot before that of the need", () => {
    const lots = [{ ...lot, deliverUntil: "2027-01-31" }];
    expect(codes({}, { lots })).toEqual(["starts_after_window"]);
  });

  it("never speaks of a price when the ceiling is hidden", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (unitPriceIdr) => {
        expect(codes({ unitPriceIdr }, { maxUnitPriceIdr: null })).toEqual([]);
      }),
    );
  });

  it("never throws, and gives every finding its kind", () => {
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
    const plain = day.map((date) => date.toISOString().slice(0, 10));
    const offer = fc.record({
      lotId: fc.constant("a"),
      quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
      quantityPerMonth: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }), { nil: undefined }),
      unitPriceIdr: fc.integer({ min: 1, max: 1_000_000_000_000 }),
      leadTimeDays: fc.integer({ min: 0, max: 3_650 }),
    });
    fc.assert(
      fc.property(offer, plain, plain, plain, (one, deliverFrom, deliverUntil, validUntil) => {
        const found = findingsOf({ lines: [one], validUntil }, { ...need, deliverFrom, deliverUntil }, OPENS);
        for (const { code, kind } of found) expect(kind).toBe(FINDING_CODES[code]);
      }),
    );
  });
});
