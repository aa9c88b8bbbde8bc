import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOverMonths } from "@/lib/matching/delivery-months";
import { addDays } from "@/lib/shared/dates";

describe("a quantity over the months of a window", () => {
  it("follows the days of the window that lie in each month", () => {
    expect(spreadOverMonths({ from: "2027-01-22", until: "2027-03-10" }, 480)).toEqual([
      { month: "2027-01", quantity: 100 },
      { month: "2027-02", quantity: 280 },
      { month: "2027-03", quantity: 100 },
    ]);
  });

  it("is the whole in one month for a single day, and for a window that ends before it begins", () => {
    const whole = [{ month: "2027-03", quantity: 7 }];
    expect(spreadOverMonths({ from: "2027-03-31", until: "2027-03-31" }, 7)).toEqual(whole);
    expect(spreadOverMonths({ from: "2027-05-01", until: "2027-03-31" }, 7)).toEqual(whole);
  });

  it("loses nothing and leaves out no month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 900 }),
        fc.nat(1_000_000),
        (offset, days, quantity) => {
          const from = addDays("2026-01-31", offset);
          const months = spreadOverMonths({ from, until: addDays(from, days) }, quantity);
          expect(months.reduce((sum, month) => sum + month.quantity, 0)).toBe(quantity);
          expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
          expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
        },
      ),
    );
  });
});
