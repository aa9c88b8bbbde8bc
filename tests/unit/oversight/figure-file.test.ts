import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { askedTable, figureCsv } from "@/app/api/linkage/figure-file";
import type { FigureTableData } from "@/components/ui/figure-table";

const t = ((key: string) => key) as unknown as Parameters<typeof figureCsv>[2];
const FACTS = { asOf: "2026-11-22", filter: "Jawa Tengah, Kecil", isDemo: true };

const TABLE: FigureTableData = {
  title: "Menurut pembeli",
  definition: "Usaha yang barangnya diterima",
  columns: [
    { key: "buyer", header: "Pembeli", kind: "text" },
    { key: "linked", header: "Terhubung", kind: "count" },
    { key: "ratio", header: "Rasio", kind: "percent" },
    { key: "value", header: "Nilai", kind: "rupiah" },
    { key: "since", header: "Sejak", kind: "date" },
  ],
  rows: [
    { key: "1", values: ['PT "Satu", Tbk', 12_500, 714, 1_500_000, "2026-01-31"] },
    { key: "2", values: ["=HYPERLINK(1)", "[r]", null, 0, null] },
    { key: "3", values: ["-2+3", 0, 0, 0, null] },
    { key: "4", values: ["@beli\nbaris dua", 5, 10_000, 0, null] },
  ],
};

const read = (facts = FACTS): string[][] => parse(figureCsv(TABLE, facts, t), { bom: true });

describe("a file of figures", () => {
  it("gives plain numbers, and says of each row as of when, of what, of which data and what it means", () => {
    const [head, first] = read();
    const told = ["csv.asOf", "csv.filter", "csv.data", "csv.definition"];
    expect(head).toEqual(["Pembeli", "Terhubung", "Rasio", "Nilai", "Sejak", ...told]);
    expect(first?.slice(0, 5)).toEqual(['PT "Satu", Tbk', "12500", "7.14", "1500000", "2026-01-31"]);
    expect(first?.slice(5)).toEqual(["2026-11-22", "Jawa Tengah, Kecil", "csv.demo", "Usaha yang barangnya diterima"]);
    expect(read({ ...FACTS, isDemo: false })[1]?.[7]).toBe("csv.real");
  });

  it("neutralises what a spreadsheet would take for a formula, leaves withheld figures marked and missing ones empty", () => {
    const rows = read().slice(2);
    expect(rows.map(([name]) => name)).toEqual(["'=HYPERLINK(1)", "'-2+3", "'@beli\nbaris dua"]);
    expect(rows[0]?.slice(1, 5)).toEqual(["[r]", "", "0", ""]);
  });

  it("is asked for by name, and by no other", () => {
    const tables = { buyers: TABLE };
    expect(askedTable(tables, "buyers.csv")).toEqual({ key: "buyers", table: TABLE });
    for (const name of ["buyers", "rows.csv", "toString.csv", "__proto__.csv", ".csv", "buyers.csv.csv"]) {
      expect([name, askedTable(tables, name)]).toEqual([name, null]);
    }
  });
});
