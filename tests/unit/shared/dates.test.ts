import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  inclusiveDays,
  isPlainDate,
  isWorkingDay,
  plainDateFromUtc,
  plainDateToUtc,
  toPlainDate,
  weekdayOf,
  workingDaysBetween,
} from "@/lib/shared/dates";

const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays("2027-01-01", days));
const noHolidays = new Set<string>();

describe("calendar dates", () => {
  it.each(["2027-01-01", "2028-02-29", "1999-12-31"])("knows %s", (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each(["2027-02-29", "2027-13-01", "2027-1-1", "27-01-01", "2027-01-01T00:00", "", "0000-01-01", "2027-00-10"])(
    "refuses %s",
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => toPlainDate(text)).toThrowError(expect.objectContaining({ messageKey: "dates.notADate" }));
    },
  );

  it("counts a window with both end days", () => {
    expect(inclusiveDays("2027-01-01", "2027-06-30")).toBe(181);
    expect(inclusiveDays("2027-01-01", "2027-01-01")).toBe(1);
    expect(inclusiveDays("2027-01-02", "2027-01-01")).toBe(0);
  });

  it("adds months without running over a short month", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2027-03-31", -12)).toBe("2026-03-31");
    expect(addMonths("2027-12-15", 1)).toBe("2028-01-15");
  });

  it("undoes itself: there and back, as text and as DATE column", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(plainDateFromUtc(plainDateToUtc(date))).toBe(date);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      }),
    );
  });
});

describe("working days", () => {
  const holidays = new Set(["2027-01-01"]); // a Friday

  it("skips weekends and holidays and does not count the day of the event", () => {
    expect(isWorkingDay("2027-01-01", holidays)).toBe(false);
    expect(isWorkingDay("2027-01-02", holidays)).toBe(false);
    expect(isWorkingDay("2027-01-04", holidays)).toBe(true);
    expect(addWorkingDays("2026-12-31", 1, holidays)).toBe("2027-01-04");
    expect(addWorkingDays("2027-01-04", 5, holidays)).toBe("2027-01-11");
    expect(addWorkingDays("2027-01-04", -1, holidays)).toBe("2026-12-31");
    expect(addWorkingDays("2027-01-02", 0, holidays)).toBe("2027-01-02");
  });

  it("counts back what it added", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 90 }), (date, days) => {
        expect(workingDaysBetween(date, addWorkingDays(date, days, noHolidays), noHolidays)).toBe(days);
      }),
      { numRuns: 50 },
    );
    expect(workingDaysBetween("2027-01-04", "2027-01-01", holidays)).toBe(0);
  });
});
