import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/shared/dates";
import { isStale, isValidOn, reminderDue } from "@/lib/suppliers/freshness";

describe("a certificate", () => {
  it("counts up to and including its last day", () => {
    expect(isValidOn("2027-06-30", "2027-06-30")).toBe(true);
    expect(isValidOn("2027-06-30", "2027-07-01")).toBe(false);
    expect(isValidOn(null, "2027-07-01")).toBe(true);
  });

  it.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, null],
  ])("with %i days left is reminded of by %s", (left, due) => {
    expect(reminderDue(addDays("2027-01-01", left), "2027-01-01")).toBe(due);
  });

  it("is never reminded of once it has ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (days) => {
        expect(reminderDue("2027-01-01", addDays("2027-01-01", days))).toBeNull();
      }),
    );
  });
});

describe("a profile", () => {
  it("grows old after half a year", () => {
    expect(isStale("2027-01-10", "2027-07-09")).toBe(false);
    expect(isStale("2027-01-10", "2027-07-10")).toBe(true);
    expect(isStale(null, "2027-07-10")).toBe(true);
  });
});
