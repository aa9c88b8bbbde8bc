import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDeadline,
  formatLongDate,
  formatMonth,
  formatRelative,
  formatRelativeDate,
  formatShortDate,
} from "@/lib/shared/date-format";
import { instantAt } from "@/lib/shared/zones";

const deadline = instantAt("2027-01-04", "16:00", "WIB");

describe("dates in words", () => {
  it("writes dates in both languages", () => {
    expect(formatDate("2027-01-04", "id")).toBe("4 Januari 2027");
    expect(formatDate("2027-08-17", "en")).toBe("17 August 2027");
    expect(formatShortDate("2027-05-31", "id")).toBe("31\u00a0Mei\u00a02027");
    expect(formatShortDate("2027-08-17", "id")).toBe("17\u00a0Agu\u00a02027");
    expect(formatLongDate("2027-01-04", "id")).toBe("Senin, 4 Januari 2027");
    expect(formatMonth("2027-03", "id")).toBe("Maret 2027");
    expect(formatMonth("2027-03-15", "en")).toBe("March 2027");
  });

  it("writes an instant on the reader's clock", () => {
    expect(formatDateTime(deadline, "WIB", "id")).toBe("Senin, 4 Januari 2027 pukul 16.00 WIB");
    expect(formatDateTime(deadline, "WIT", "en")).toBe("Monday, 4 January 2027 at 18:00 WIT");
    const now = instantAt("2027-01-01", "09:00", "WIB");
    expect(formatDeadline(deadline, now, "WIB", "id")).toBe("3 hari lagi, Senin 4 Januari 2027 pukul 16.00 WIB");
    expect(formatDeadline(deadline, now, "WIB", "en")).toBe("in 3 days, Monday 4 January 2027 at 16:00 WIB");
  });

  it.each([
    ["2027-01-04", "hari ini", "today"],
    ["2027-01-05", "besok", "tomorrow"],
    ["2027-01-03", "kemarin", "yesterday"],
    ["2027-01-07", "3 hari lagi", "in 3 days"],
    ["2026-12-20", "15 hari lalu", "15 days ago"],
    ["2027-04-04", "2 bulan lagi", "in 2 months"],
    ["2024-01-04", "3 tahun lalu", "3 years ago"],
  ])("says how far %s is", (date, id, en) => {
    expect(formatRelativeDate(date, "2027-01-04", "id")).toBe(id);
    expect(formatRelativeDate(date, "2027-01-04", "en")).toBe(en);
  });

  it.each([
    ["15:59", "1 menit lagi", "in 1 minute"],
    ["15:30", "30 menit lagi", "in 30 minutes"],
    ["10:30", "5 jam lagi", "in 5 hours"],
    ["16:00", "sekarang", "now"],
    ["18:00", "2 jam lalu", "2 hours ago"],
  ])("counts hours and minutes within the day, at %s", (time, id, en) => {
    const now = instantAt("2027-01-04", time, "WIB");
    expect(formatRelative(deadline, now, "WIB", "id")).toBe(id);
    expect(formatRelative(deadline, now, "WIB", "en")).toBe(en);
  });
});
