import { getProvinces, getRegencies } from "idn-area-data";
import { describe, expect, it, vi } from "vitest";
import {
  assertRegencies,
  holidaysBetween,
  listProvinces,
  listProvincesWithRegencies,
  listRegencies,
  regionLabel,
  regionLabels,
  ruleInForce,
  sizeRuleInForce,
} from "@/lib/catalog/queries";
import { database, inTransaction } from "@/lib/platform/db";
import { PROVINCES } from "@/lib/shared/geo";
import { zoneOfRegion } from "@/lib/shared/zones";

const ZONE_NAMES = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };

describe("regions", () => {
  it("are labelled on the connection that a transaction holds, however many are open", async () => {
    // What was kept is too old: everybody has to ask.
    const later = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
    const many = Array.from({ length: 20 }, () => inTransaction((tx) => regionLabels(["33.10"], tx)));
    const labels = await Promise.all(many);
    later.mockRestore();
    expect(labels.map((each) => each.get("33.10"))).toEqual(many.map(() => "Kabupaten Klaten, Jawa Tengah"));
  });

  it("are the 38 provinces and 514 kabupaten and kota of the published list", async () => {
    const stored = await database().region.findMany({ select: { code: true, name: true, parentCode: true } });
    const published = [
      ...(await getProvinces()).map(({ code, name }) => ({ code, name, parentCode: null })),
      ...(await getRegencies()).map((row) => ({ code: row.code, name: row.name, parentCode: row.province_code })),
    ];
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
    expect(published).toHaveLength(38 + 514);
    expect(stored.toSorted(byCode)).toEqual(published.toSorted(byCode));
  });

  it("have the provinces and time zones that the shared rules know", async () => {
    expect((await listProvinces()).map(({ code }) => code)).toEqual(Object.keys(PROVINCES).sort());
    const rows = await database().region.findMany({ select: { code: true, timeZone: true } });
    for (const { code, timeZone } of rows) expect([code, timeZone]).toEqual([code, ZONE_NAMES[zoneOfRegion(code)]]);
  });

  it("are listed by province", async () => {
    const regencies = await listRegencies("34");
    expect(regencies.map(({ name }) => name)).toContain("Kabupaten Sleman");
    const nested = await listProvincesWithRegencies();
    expect(nested.find(({ code }) => code === "34")?.regencies).toEqual(regencies);
  });

  it("have a label that names the province", async () => {
    expect(await regionLabel("33.10")).toBe("Kabupaten Klaten, Jawa Tengah");
    expect(await regionLabel("33")).toBe("Jawa Tengah");
    expect(await regionLabel("99.99")).toBeNull();
    expect(await regionLabel(null)).toBeNull();
  });
});

describe("codes of kabupaten and kota", () => {
  it.each([["33"], ["99.99"]])("refuses %s", async (code) => {
    await expect(assertRegencies(database(), ["33.10", code])).rejects.toThrow("catalog.unknownRegency");
  });
  it("lets existing and missing ones pass", async () => {
    await assertRegencies(database(), ["33.10", undefined, "33.10"]);
  });
});

describe("dated rules", () => {
  it("hold from their first to their last day", async () => {
    expect(await ruleInForce("tax.ppn.statutory_rate", "2022-03-31")).toBeNull();
    expect(await ruleInForce("tax.ppn.statutory_rate", "2024-12-31")).toMatchObject({ value: 11, unit: "percent" });
    expect(await ruleInForce("tax.ppn.statutory_rate", "2025-01-01")).toMatchObject({ value: 12, confidence: "sure" });
  });

  it("give the bounds of the size classes with their source", async () => {
    expect(await sizeRuleInForce("annual_sales", "2026-11-22")).toEqual({
      thresholds: { mikro: 2_000_000_000, kecil: 15_000_000_000, menengah: 50_000_000_000 },
      source: "PP 7/2021 Pasal 35",
    });
    expect((await sizeRuleInForce("capital", "2026-11-22")).thresholds.mikro).toBe(1_000_000_000);
    await expect(sizeRuleInForce("capital", "2020-01-01")).rejects.toThrow("No rule size_class.mikro.max_capital");
  });
});

describe("holidays", () => {
  it("are found between two days, both included", async () => {
    expect([...(await holidaysBetween("2026-12-25", "2027-01-01"))]).toEqual(["2026-12-25", "2027-01-01"]);
  });
});
