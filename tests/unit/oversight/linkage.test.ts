import { describe, expect, it } from "vitest";
import { linkageRatioOf, linkageWindow, publishable, trendDays } from "@/lib/oversight/linkage";

describe("the window of the linkage ratio", () => {
  it("is the twelve months that end with the day, in WIB", () => {
    expect(linkageWindow("2026-11-22")).toEqual({
      firstDay: "2025-11-23",
      lastDay: "2026-11-22",
      from: new Date("2025-11-22T17:00:00Z"),
      until: new Date("2026-11-22T17:00:00Z"),
    });
    expect(linkageWindow("2028-02-29").firstDay).toBe("2027-03-01");
  });

  it("moves through the month ends to the day itself", () => {
    expect(trendDays("2026-11-22", 4)).toEqual(["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-22"]);
    expect(trendDays("2027-01-01", 3)).toEqual(["2026-11-30", "2026-12-31", "2027-01-01"]);
  });
});

describe("the ratio", () => {
  it("is nothing while nobody is active", () => {
    expect([linkageRatioOf(0, 0), linkageRatioOf(0, 7), linkageRatioOf(7, 100)]).toEqual([null, 0, 700]);
  });
});

describe("figures for the public", () => {
  it("suppress counts of one to four", () => {
    expect([0, 1, 4, 5, 80].map(publishable)).toEqual([0, null, null, 5, 80]);
  });
});
