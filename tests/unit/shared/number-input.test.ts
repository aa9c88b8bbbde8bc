import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimalOrText,
  formatForInput,
  formatPlainly,
  hasTwoReadings,
  parseDecimal,
  parseWhole,
} from "@/lib/shared/number-input";

const LOCALES = ["id", "en"] as const;
const inEither = fc.constantFrom(...LOCALES);

describe("parseDecimal", () => {
  it.each([
    ["12500", 12_500],
    ["12.500.000", 12_500_000],
    ["Rp12.500.000", 12_500_000],
    ["Rp. 12.500.000,-", 12_500_000],
    [" 1.500,75 ", 1_500.75],
    ["1,5", 1.5],
    ["0,125", 0.125],
    ["1.5", 1.5],
    ["12.50", 12.5],
    ["2,3750", 2.375],
    ["0.125", 0.125],
    ["1,500,000", 1_500_000],
    ["1,500.75", 1_500.75],
    ["-7", -7],
    ["−7,5", -7.5],
    ["１２", 12],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("reads %s in both languages", (typed, value) => {
    for (const locale of LOCALES) expect(parseDecimal(typed, locale)).toBe(value);
  });

  it.each([
    ["12.500", "id", 12_500],
    ["Rp 1.500", "id", 1_500],
    ["12,500", "en", 12_500],
    ["-1,500", "en", -1_500],
  ] as const)("reads %s as thousands where the language %s groups so", (typed, locale, value) => {
    expect(parseDecimal(typed, locale)).toBe(value);
    expect(parseDecimal(typed, locale === "id" ? "en" : "id")).toBeNaN();
    expect(hasTwoReadings(typed)).toBe(true);
  });

  it("never reads one text as two numbers, whatever the language", () => {
    const typed = fc.oneof(
      fc.stringMatching(/^-?\d{1,7}([.,]\d{1,4}){0,3}$/),
      fc.string(),
      fc.tuple(fc.double({ min: 0, max: 1e9 }), inEither).map(([value, locale]) => formatForInput(value, locale)),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const readings = LOCALES.map((locale) => parseDecimal(text, locale)).filter((value) => !Number.isNaN(value));
        expect(new Set(readings).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    "",
    "murah",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "12.50.000",
    "1,5,5",
    "1..5",
    "--5",
    "5-",
    "12 apel",
    "9007199254740993",
    "9007199254740991.4",
    "10²",
    "10₂",
    "10①",
    "⒈5",
    "1½",
    "1".repeat(41),
    "1".repeat(100_000),
  ])("refuses %j", (typed) => {
    for (const locale of LOCALES) expect(parseDecimal(typed, locale)).toBeNaN();
    expect(parseWhole(typed)).toBeNaN();
  });

  it("never throws and never gives infinity", () => {
    fc.assert(
      fc.property(fc.string(), inEither, (typed, locale) => {
        expect(Math.abs(parseDecimal(typed, locale))).not.toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe("parseWhole", () => {
  it.each([
    ["3.000", 3_000],
    ["3,000", 3_000],
    ["Rp12,500", 12_500],
    ["1.750.000.000", 1_750_000_000],
    ["1,750,000,000", 1_750_000_000],
    ["3000", 3_000],
    ["0", 0],
    ["1.500,00", 1_500],
    ["1,500.00", 1_500],
    ["1500.00", 1_500],
    ["1500,0", 1_500],
  ])("reads %s, whichever sign groups", (typed, value) => expect(parseWhole(typed)).toBe(value));

  it("leaves a fraction one, for the schema to refuse", () => {
    expect(parseWhole("1,5")).toBe(1.5);
    expect(parseWhole("0.125")).toBe(0.125);
  });
});

describe("parseWhole where a sign may have been forgotten", () => {
  it.each(["1500.000", "15000,000", "100.0000", "1,500.000", "1.500,000", "0.000", "1500.00000000000000000"])(
    "refuses %s",
    (typed) => expect(parseWhole(typed)).toBeNaN(),
  );

  it("never gives a whole number of which a group of three was taken for decimals", () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(".", ","),
      fc.integer({ min: 3, max: 8 }),
    );
    fc.assert(
      fc.property(parts, ([whole, sign, zeros]) => {
        const value = parseWhole(`${whole}${sign}${"0".repeat(zeros)}`);
        expect(Number.isNaN(value) || value === whole * 1_000).toBe(true);
      }),
    );
  });

  it("reads back every whole number that a field was filled with", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), inEither, (whole, locale) => {
        expect(parseWhole(formatForInput(whole, locale))).toBe(whole);
        expect(parseWhole(formatPlainly(whole))).toBe(whole);
      }),
    );
  });
});

describe("decimalOrText", () => {
  it("leaves a text only what could be two numbers", () => {
    expect(decimalOrText("1.500", "en")).toBe("1.500");
    expect(decimalOrText("1.500", "id")).toBe(1_500);
    expect(decimalOrText("murah", "en")).toBeNaN();
  });
});

describe("formatForInput", () => {
  it.each([
    [12_500.75, "12.500,75", "12,500.75"],
    [3_000, "3.000", "3,000"],
    [-46.5, "-46,5", "-46.5"],
    [2.375, "2,3750", "2.3750"],
    [0.125, "0,125", "0.125"],
  ])("writes %s the way of each language", (value, indonesian, english) => {
    expect(formatForInput(value, "id")).toBe(indonesian);
    expect(formatForInput(value, "en")).toBe(english);
  });

  it("writes what the same language reads back, up to a thousandth", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), inEither, (thousandths, locale) => {
        const value = thousandths / 1_000;
        expect(parseDecimal(formatForInput(value, locale), locale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("formatPlainly", () => {
  it("writes what every language reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), inEither, (thousandths, locale) => {
        const value = thousandths / 1_000;
        expect(parseDecimal(formatPlainly(value), locale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
