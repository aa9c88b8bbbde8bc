import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAPACITY_ANSWERS, freeCapacityAfter, plannableMonths } from "@/lib/suppliers/capacity";

describe("free capacity", () => {
  it("stays within the month's capacity, in whole units", () => {
    const capacity = fc.integer({ min: 0, max: 2_000_000_000 });
    const answer = fc.constantFrom(...CAPACITY_ANSWERS.filter((one) => one !== "same"));
    fc.assert(
      fc.property(capacity, answer, (capacityPerMonth, share) => {
        const free = freeCapacityAfter(share, { capacityPerMonth, freeCapacityPerMonth: null });
        expect(Number.isInteger(free)).toBe(true);
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(capacityPerMonth);
      }),
    );
  });

  it("is as it was, or unknown when the figure was never given", () => {
    expect(freeCapacityAfter("same", { capacityPerMonth: 100, freeCapacityPerMonth: 40 })).toBe(40);
    expect(freeCapacityAfter("same", { capacityPerMonth: 100, freeCapacityPerMonth: null })).toBeNull();
    expect(freeCapacityAfter("50", { capacityPerMonth: null, freeCapacityPerMonth: 40 })).toBeNull();
    expect(freeCapacityAfter("25", { capacityPerMonth: 1_501, freeCapacityPerMonth: 0 })).toBe(375);
  });

  it("can be planned for six months, over the turn of the year", () => {
    expect(plannableMonths("2026-11-30")).toEqual([
      "2026-11-01",
      "2026-12-01",
      "2027-01-01",
      "2027-02-01",
      "2027-03-01",
      "2027-04-01",
    ]);
  });
});
