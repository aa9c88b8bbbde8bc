import { describe, expect, it } from "vitest";
import { PROVINCES } from "@/lib/shared/geo";
import { dateInZone, instantAt, timeInZone, ZONES, zoneOfRegion } from "@/lib/shared/zones";

describe("time zones", () => {
  it("knows the zone of each of the 38 provinces", () => {
    const provinces = Object.keys(PROVINCES);
    const inZone = (zone: string) => provinces.filter((code) => zoneOfRegion(code) === zone);
    expect(inZone("WIB")).toHaveLength(18); // Sumatra 10, Java 6, West and Central Kalimantan
    expect(inZone("WITA").sort()).toEqual("51 52 53 63 64 65 71 72 73 74 75 76".split(" "));
    expect(inZone("WIT").sort()).toEqual("81 82 91 92 93 94 95 96".split(" "));
    expect(zoneOfRegion("62.71")).toBe("WIB");
    expect(zoneOfRegion("94.02")).toBe("WIT");
    expect(zoneOfRegion(undefined)).toBe("WIB");
  });

  it("agrees with the time-zone database", () => {
    const names = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };
    const instant = new Date("2026-12-31T16:30:00Z");
    for (const zone of ZONES) {
      const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: names[zone], dateStyle: "short", timeStyle: "short" });
      expect(`${dateInZone(instant, zone)} ${timeInZone(instant, zone)}`).toBe(parts.format(instant));
    }
  });

  it("turns a wall-clock time into an instant and back", () => {
    const instant = instantAt("2027-01-04", "16:00", "WIT");
    expect(instant.toISOString()).toBe("2027-01-04T07:00:00.000Z");
    expect([dateInZone(instant, "WIT"), timeInZone(instant, "WIT")]).toEqual(["2027-01-04", "16:00"]);
    expect(dateInZone(instantAt("2027-01-04", "00:30", "WIB"), "WIB")).toBe("2027-01-04");
  });

  it.each(["24:00", "7:00", "12:60", "noon"])("refuses the time %s", (time) => {
    expect(() => instantAt("2027-01-04", time, "WIB")).toThrowError(
      expect.objectContaining({ messageKey: "dates.notATime" }),
    );
  });
});
