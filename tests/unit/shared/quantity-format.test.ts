import { describe, expect, test } from "vitest";
import { bindSizes, formatQuantity, unitName } from "@/lib/shared/quantity-format";

describe("quantities in words' company", () => {
  test("each language writes the unit its own way", () => {
    expect(formatQuantity(1180, "bh", "id")).toBe("1.180\u00a0bh");
    expect(formatQuantity(1180, "bh", "en")).toBe("1,180\u00a0pcs");
    expect(formatQuantity(1, "bh", "en")).toBe("1\u00a0piece");
    expect(formatQuantity(2.5, "m3", "id")).toBe("2,5\u00a0m³");
  });

  test("a unit that nobody translated, and none at all", () => {
    expect(formatQuantity(3, "peti", "en")).toBe("3\u00a0peti");
    expect(formatQuantity(3, null, "en")).toBe("3");
    expect(unitName(undefined, "id")).toBe("");
  });

  test("sizes and types in a name stay whole, and nothing else is changed", () => {
    const name = "Cross arm UNP 10 × 2000 mm untuk 20 kV, 3 macam";
    expect(bindSizes(name)).toBe("Cross arm UNP\u00a010\u00a0×\u00a02000\u00a0mm untuk 20\u00a0kV, 3 macam");
    expect(bindSizes(name).replaceAll("\u00a0", " ")).toBe(name);
  });

  test("a date in a title stays on one line, the words around it do not", () => {
    const title = "Kiriman SJ-1 diterima 30 November 2025 oleh 3 Pembeli";
    expect(bindSizes(title)).toBe("Kiriman SJ-1 diterima 30\u00a0November\u00a02025 oleh 3 Pembeli");
  });

  test("a unit by itself is of several, unless one is meant", () => {
    expect(unitName("rim", "en")).toBe("reams");
    expect(unitName("rim", "en", 1)).toBe("ream");
  });
});
