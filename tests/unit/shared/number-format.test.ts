import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, formatPercent, formatRate } from "@/lib/shared/number-format";

describe("numbers in words' company", () => {
  test("each language groups its own way", () => {
    expect(formatNumber(12_500_000, "id")).toBe("12.500.000");
    expect(formatNumber(12_500_000, "en")).toBe("12,500,000");
    expect(formatNumber(999, "id")).toBe("999");
    expect(formatNumber(-1234.5, "id")).toBe("−1.234,5");
    expect(formatNumber(0.1 + 0.2, "en")).toBe("0.3");
  });

  test("a share is a percentage with one decimal at most", () => {
    expect(formatPercent(714, "id")).toBe("7,1%");
    expect(formatPercent(10_000, "en")).toBe("100%");
    expect(formatPercent(0, "id")).toBe("0%");
  });

  test("what is in percent already keeps its decimals", () => {
    expect(formatRate(40, "id")).toBe("40%");
    expect(formatRate(40.25, "id")).toBe("40,25%");
    expect(formatRate(40.25, "en")).toBe("40.25%");
  });

  test("no digit of a whole number is lost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (value) => {
        expect(Number(formatNumber(value, "id").replaceAll(".", ""))).toBe(value);
      }),
    );
  });
});
