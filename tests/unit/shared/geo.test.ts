import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROVINCES, PROXIMITIES, parseRegion, proximityOf } from "@/lib/shared/geo";

describe("provinces", () => {
  const published = readFileSync("node_modules/idn-area-data/data/provinces.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(0, 2));

  it("are the 38 of the published list", () => {
    expect(Object.keys(PROVINCES).sort()).toEqual(published.sort());
  });

  it("are neighbours of one another, never of themselves, and exist", () => {
    for (const [code, { neighbours }] of Object.entries(PROVINCES)) {
      expect(neighbours.length, code).toBeGreaterThan(0);
      expect(new Set(neighbours).size).toBe(neighbours.length);
      for (const other of neighbours) {
        expect(other).not.toBe(code);
        expect(PROVINCES[other]?.neighbours, `${code}–${other}`).toContain(code);
      }
    }
  });

  it("are only neighbours beyond their island group across the straits we named", () => {
    const across = Object.entries(PROVINCES).flatMap(([code, { islandGroup, neighbours }]) =>
      neighbours.filter((other) => PROVINCES[other]?.islandGroup !== islandGroup).map((other) => `${code}-${other}`),
    );
    expect(across.sort()).toEqual(["18-36", "35-51", "36-18", "51-35"]);
  });
});

describe("regions", () => {
  it("reads codes of any level", () => {
    expect(parseRegion("33")).toEqual({ province: "33", regency: undefined });
    expect(parseRegion("33.10")).toEqual({ province: "33", regency: "33.10" });
    expect(parseRegion("33.10.05")).toEqual({ province: "33", regency: "33.10" });
    expect(parseRegion(" 33.10.05.2001 ")).toEqual({ province: "33", regency: "33.10" });
  });

  it.each(["", "3310", "99.01", "33.1", "33.10.5", "abc", undefined, "constructor"])("does not know %s", (code) => {
    expect(parseRegion(code)).toBeUndefined();
  });

  it.each([
    ["33.10", "33.10", "same_regency"],
    ["33.10", "33.74", "same_province"],
    ["33", "33.10", "same_province"],
    ["33", "33", "same_province"],
    ["33.10", "32.73", "neighbour_province"],
    ["34.71", "35.78", "same_island_group"], // Yogyakarta and Jawa Timur do not touch
    ["18.71", "36.72", "neighbour_province"], // across the Sunda strait
    ["11.71", "94.04", "elsewhere"],
    ["92.02", "94.04", "neighbour_province"],
    ["91.71", "93.01", "same_island_group"],
  ])("%s and %s: %s", (a, b, proximity) => {
    expect(PROXIMITIES).toContain(proximity);
    expect(proximityOf(a, b)).toBe(proximity);
    expect(proximityOf(b, a)).toBe(proximity);
  });

  it("says nothing about an unknown place", () => {
    expect(proximityOf("33.10", undefined)).toBeUndefined();
    expect(proximityOf("98.01", "33.10")).toBeUndefined();
  });
});
