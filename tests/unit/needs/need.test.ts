import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advanceNeed,
  assertLotsAddUp,
  lotsAddUp,
  lotsOrWhole,
  missingForSubmission,
  NEED_LIFECYCLE,
  NEED_STATES,
  NEED_VERBS,
  type NeedState,
  type NeedVerb,
  quotesDueInstant,
} from "@/lib/needs/need";
import { canAdvance, verbsFrom } from "@/lib/shared/lifecycle";

const quantities = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
const toLots = (list: readonly number[]) => list.map((quantity, index) => ({ title: `Lot ${index + 1}`, quantity }));

describe("lifecycle of a need", () => {
  it("ends in closed and withdrawn", () => {
    expect(NEED_STATES.filter((state) => verbsFrom(NEED_LIFECYCLE, state).length === 0)).toEqual([
      "closed",
      "withdrawn",
    ]);
  });

  it("lets every verb end in a known state or refuses it as a conflict", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NEED_STATES), fc.constantFrom(...NEED_VERBS), (state, verb) => {
        if (canAdvance(NEED_LIFECYCLE, state, verb)) {
          expect(NEED_STATES).toContain(advanceNeed(state, verb));
        } else {
          expect(() => advanceNeed(state, verb)).toThrow("conflict: needs.notInState");
        }
      }),
    );
  });

  it("publishes nothing that was not submitted after the last change", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEED_VERBS), { maxLength: 30 }), (verbs) => {
        let state: NeedState = "draft";
        let last: NeedVerb | undefined;
        for (const verb of verbs) {
          if (!canAdvance(NEED_LIFECYCLE, state, verb)) continue;
          if (verb === "approve") expect(last).toBe("submit");
          state = advanceNeed(state, verb);
          last = verb;
        }
      }),
    );
  });
});

describe("lots", () => {
  it("add up exactly when their sum is the quantity", () => {
    fc.assert(
      fc.property(quantities, fc.integer({ min: -5, max: 5 }), (list, off) => {
        const quantity = list.reduce((a, b) => a + b, 0) + off;
        expect(lotsAddUp(quantity, toLots(list))).toBe(off === 0);
      }),
    );
  });

  it("contradict nothing while the quantity is open or no lot is given", () => {
    expect(lotsAddUp(null, toLots([1, 2]))).toBe(true);
    expect(lotsAddUp(5, [])).toBe(true);
  });

  it("are the whole need when none is given, and then always add up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (quantity) => {
        const lots = lotsOrWhole({ title: "Travers", quantity }, []);
        expect(lots).toHaveLength(1);
        expect(lotsAddUp(quantity, lots)).toBe(true);
      }),
    );
    expect(lotsOrWhole({ title: "Travers" }, [])).toEqual([]);
  });

  it("are refused with both figures when they contradict the quantity", () => {
    expect(() => assertLotsAddUp({ quantity: 10, lots: toLots([4, 5]) })).toThrow(
      expect.objectContaining({ messageKey: "needs.lotsDoNotAddUp", params: { total: 9, quantity: 10 } }),
    );
  });
});

describe("what a submission lacks", () => {
  const complete = {
    quantity: 10,
    unit: "bh",
    deliverUntil: "2027-06-30",
    regionCode: "32.73",
    lots: [{ quantity: 4 }, { quantity: 6 }],
  };

  it("is nothing when all is there", () => {
    expect(missingForSubmission(complete)).toEqual([]);
  });

  it.each([
    ["quantity", { quantity: null }],
    ["unit", { unit: null }],
    ["deliverUntil", { deliverUntil: null }],
    ["regionCode", { regionCode: null }],
    ["lots", { lots: [] }],
    ["lotsSum", { lots: [{ quantity: 4 }] }],
  ])("names %s", (gap, change) => {
    expect(missingForSubmission({ ...complete, ...change })).toEqual([gap]);
  });
});

describe("the last moment for quotes", () => {
  it("is told by the clock at the place of delivery", () => {
    const due = { quotesDueOn: "2027-01-04" };
    expect(quotesDueInstant({ ...due, regionCode: "32.73" })?.toISOString()).toBe("2027-01-04T09:00:00.000Z");
    expect(quotesDueInstant({ ...due, regionCode: "91.71", quotesDueTime: "08:30" })?.toISOString()).toBe(
      "2027-01-03T23:30:00.000Z",
    );
    expect(quotesDueInstant({})).toBeNull();
  });
});
