import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acceptanceDueAt,
  endOfDay,
  holidayWindow,
  isOverdue,
  lastDayOf,
  paymentDueOn,
} from "@/lib/partnerships/clocks";
import { addDays, isWorkingDay, workingDaysBetween } from "@/lib/shared/dates";
import { dateInZone, timeInZone, ZONES } from "@/lib/shared/zones";

const none = new Set<string>();
// 24 December 2026 is a Thursday; the 25th is a holiday.
const holidays = new Set(["2026-12-25", "2027-01-01"]);

describe("terms of days", () => {
  it("do not count the day of the event", () => {
    expect(lastDayOf("2026-12-24", { days: 5, basis: "calendar" }, holidays)).toBe("2026-12-29");
    expect(lastDayOf("2026-12-24", { days: 5, basis: "working" }, holidays)).toBe("2027-01-04");
    expect(lastDayOf("2026-12-24", { days: 0, basis: "calendar" }, holidays)).toBe("2026-12-24");
  });

  it("know every holiday they need to know", () => {
    const date = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays("2026-01-01", offset));
    const days = fc.integer({ min: 0, max: 365 });
    const some = fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 30 });
    fc.assert(
      fc.property(date, days, some, (from, count, offsets) => {
        const off = new Set(offsets.map((offset) => addDays(from, offset)));
        const window = holidayWindow(from, { days: count, basis: "working" });
        const last = lastDayOf(from, { days: count, basis: "working" }, off);
        expect(last <= window.until).toBe(true);
        expect(workingDaysBetween(from, last, off)).toBe(count);
        if (count > 0) expect(isWorkingDay(last, off)).toBe(true);
      }),
    );
  });

  it("end with their last day, where the buyer is", () => {
    for (const zone of ZONES) {
      const end = endOfDay("2027-01-04", zone);
      expect([dateInZone(end, zone), timeInZone(end, zone)]).toEqual(["2027-01-04", "23:59"]);
      expect(dateInZone(new Date(end.getTime() + 1), zone)).toBe("2027-01-05");
      expect([isOverdue(end, end), isOverdue(end, new Date(end.getTime() + 1))]).toEqual([false, true]);
    }
  });
});

describe("the acceptance clock", () => {
  const term = { days: 5, basis: "working" } as const;

  it("counts from the day of recording, because nobody can answer what they were not told of", () => {
    const recordedAt = new Date("2026-12-24T03:00:00Z");
    const due = acceptanceDueAt({ deliveredOn: "2026-12-10", recordedAt }, term, holidays, "WIB");
    expect(due.toISOString()).toBe("2027-01-04T16:59:59.999Z");
  });

  it("takes the day on the buyer's calendar", () => {
    // 23.30 in Jakarta is the next day in Jayapura.
    const recordedAt = new Date("2026-11-23T16:30:00Z");
    const delivery = { deliveredOn: "2026-11-23", recordedAt };
    const calendar = { days: 1, basis: "calendar" } as const;
    expect(dateInZone(acceptanceDueAt(delivery, calendar, none, "WIB"), "WIB")).toBe("2026-11-24");
    expect(dateInZone(acceptanceDueAt(delivery, calendar, none, "WIT"), "WIT")).toBe("2026-11-25");
  });
});

describe("the payment clock", () => {
  it("counts from the day of acceptance and does not move a calendar term off a holiday", () => {
    const acceptedAt = new Date("2026-12-02T02:00:00Z");
    expect(paymentDueOn(acceptedAt, { days: 30, basis: "calendar" }, holidays, "WIB")).toBe("2027-01-01");
    expect(paymentDueOn(acceptedAt, { days: 30, basis: "working" }, holidays, "WIB")).toBe("2027-01-15");
  });
});
