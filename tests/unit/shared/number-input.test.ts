import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatForInput, parseDecimal } from "@/lib/shared/number-input";

describe("parseDecimal", () => {
  it.each([
    ["12500", 12_500],
    ["12.500", 12_500],
    ["12.500.000", 12_500_000],
    ["Rp12.500.000", 12_500_000],
    ["Rp. 12.500.000,-", 12_500_000],
    [" 1.500,75 ", 1_500.75],
    ["1,5", 1.5],
    ["1,500", 1.5],
    ["0,125", 0.125],
    ["1.5", 1.5],
    ["12.50", 12.5],
    ["0.125", 0.125],
    ["1,500,000", 1_500_000],
    ["1,500.75", 1_500.75],
    ["-7", -7],
    ["−7,5", -7.5],
    ["１２", 12],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("reads %s", (typed, value) => expect(parseDecimal(typed)).toBe(value));

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
    "1".repeat(41),
    "1".repeat(100_000),
  ])("refuses %j", (typed) => expect(parseDecimal(typed)).toBeNaN());

  it("reads back what formatForInput writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
          expect(parseDecimal(formatForInput(value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it("never throws and never gives infinity", () => {
    fc.assert(fc.property(fc.string(), (typed) => Math.abs(parseDecimal(typed)) !== Number.POSITIVE_INFINITY));
  });
});
