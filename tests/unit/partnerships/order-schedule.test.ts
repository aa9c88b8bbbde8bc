import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDERINGS, orderingOf, planOrders } from "@/lib/partnerships/order-schedule";
import { addDays } from "@/lib/shared/dates";

const months = (startsOn: string, endsOn: string, quantity = 12) =>
  planOrders([{ id: "line", quantity }], { monthlyOrders: true, startsOn, endsOn });

describe("the orders that come with a contract", () => {
  it("are one for all of it, due on its last day", () => {
    const lines = [
      { id: "a", quantity: 10 },
      { id: "b", quantity: 5 },
    ];
    expect(planOrders(lines, { monthlyOrders: false, startsOn: "2026-11-23", endsOn: "2027-06-30" })).toEqual([
      { dueOn: "2027-06-30", lines },
    ]);
  });

  it("are one for each month, the last of which ends with the contract", () => {
    expect(months("2026-11-23", "2027-02-10").map(({ dueOn }) => dueOn)).toEqual([
      "2026-11-30",
      "2026-12-31",
      "2027-01-31",
      "2027-02-10",
    ]);
    expect(months("2026-11-01", "2026-11-30").map(({ dueOn }) => dueOn)).toEqual(["2026-11-30"]);
    expect(months("2027-03-01", "2027-02-10").map(({ dueOn }) => dueOn)).toEqual(["2027-02-10"]);
  });

  it("add up to the contract line by line, as evenly as whole units allow", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 4_000 }),
        fc.boolean(),
        (quantities, days, monthlyOrders) => {
          const lines = quantities.map((quantity, index) => ({ id: `line ${index}`, quantity }));
          const term = { monthlyOrders, startsOn: "2026-11-23", endsOn: addDays("2026-11-23", days) };
          const orders = planOrders(lines, term);
          for (const { id, quantity } of lines) {
            const parts = orders.flatMap((order) => order.lines.filter((line) => line.id === id));
            expect(parts.reduce((sum, part) => sum + part.quantity, 0)).toBe(quantity);
            expect(
              Math.max(...parts.map((part) => part.quantity)) - Math.min(...parts.map((part) => part.quantity)),
            ).toBeLessThanOrEqual(1);
          }
          const dues = orders.map(({ dueOn }) => dueOn);
          expect(dues).toEqual([...dues].sort());
          expect(dues.every((dueOn) => dueOn <= term.endsOn)).toBe(true);
          expect(orders.length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });

  it("are told by the contract's columns", () => {
    const columns = ORDERINGS.map((ordering) => ({
      framework: ordering === "framework",
      monthlyOrders: ordering === "monthly",
    }));
    expect(columns.map(orderingOf)).toEqual([...ORDERINGS]);
  });
});
