import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralizeFormula, readCell, readFormulaLike, writeNumber } from "@/lib/interchange/cell";

describe("readCell", () => {
  it.each([
    ["12000", 12_000],
    ["46,5", 46.5],
    ["46.5", 46.5],
    ["0.125", 0.125],
    ["1.1250", 1.125],
    [" 7 ", 7],
    [46.5, 46.5],
  ])("reads the number %j", (cell, value) => expect(readCell(cell, "decimal")).toEqual({ value }));

  it("does not guess whether 12.000 is twelve or twelve thousand", () => {
    for (const cell of ["12.000", "1,250", "310.000"]) {
      expect(readCell(cell, "whole")).toMatchObject({ key: "interchange.ambiguousNumber", params: { typed: cell } });
    }
  });

  it.each(["1.234.567", "Rp310000", "1e5", "dua", "--1", "0x10", "1 000", "99999999999999999999"])(
    "refuses %j as a number",
    (cell) => expect(readCell(cell, "whole")).toEqual({ key: "interchange.plainNumber" }),
  );

  it("keeps codes that are texts, and refuses those that lost their zeros as numbers", () => {
    expect(readCell("33.10", "code")).toEqual({ value: "33.10" });
    expect(readCell(25_119, "code")).toEqual({ value: "25119" });
    expect(readCell(33.1, "code")).toEqual({ key: "interchange.codeAsNumber" });
    expect(readCell(-1, "code")).toEqual({ key: "interchange.codeAsNumber" });
  });

  it("reads dates of spreadsheets and ISO dates, nothing else", () => {
    expect(readCell({ date: "2027-01-31" }, "date")).toEqual({ value: "2027-01-31" });
    expect(readCell("2027-01-31", "date")).toEqual({ value: "2027-01-31" });
    for (const cell of ["31/01/2027", "2027-02-30", 46_388, true, { date: "" }]) {
      expect(readCell(cell, "date")).toEqual({ key: "interchange.isoDate" });
    }
  });

  it("understands yes and no in both languages", () => {
    for (const cell of [true, "TRUE", "Ya", "yes", 1]) expect(readCell(cell, "boolean")).toEqual({ value: true });
    for (const cell of [false, "false", "Tidak", "no", 0]) expect(readCell(cell, "boolean")).toEqual({ value: false });
    expect(readCell("mungkin", "boolean")).toEqual({ key: "interchange.yesOrNo" });
  });

  it("takes an empty cell for nothing said, and says what a broken one is", () => {
    for (const cell of [null, undefined, "", "  "]) expect(readCell(cell, "whole")).toEqual({ value: undefined });
    expect(readCell({ error: "#REF!" }, "text")).toEqual({ key: "interchange.errorCell" });
    expect(readCell({ error: "formula" }, "text")).toEqual({ key: "interchange.formulaWithoutResult" });
  });

  it("reads every number as it was written", () => {
    const decimals = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(decimals, (value) => {
        expect(readCell(writeNumber(value), "decimal")).toEqual({ value: value + 0 });
      }),
    );
  });
});

describe("neutralizeFormula", () => {
  it.each(["=1+1", "+62", "-5 mm", "@risk", "\tTab", "'=x"])("makes %j harmless", (text) => {
    expect(neutralizeFormula(text)).toBe(`'${text}`);
  });

  it("leaves other texts alone", () => {
    for (const text of ["Baut M16", "2 × 3", "'kutip'", "a=b", ""]) expect(neutralizeFormula(text)).toBe(text);
  });

  it("is undone exactly", () => {
    const hostile = fc.array(fc.constantFrom("'", "=", "+", "-", "@", "a", "\t")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        expect(readFormulaLike(neutralizeFormula(text))).toBe(text);
        expect(neutralizeFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
