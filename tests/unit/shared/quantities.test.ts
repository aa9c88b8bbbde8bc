import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conversionFactor,
  convertQuantity,
  convertUnitPrice,
  isConvertible,
  OFFERED_UNITS,
} from "@/lib/shared/quantities";
import { rational, toNumber } from "@/lib/shared/rational";

describe("units", () => {
  it("treats bh, buah, biji, pcs, pc and unit as one", () => {
    const same = ["bh", "buah", "biji", "pcs", "pc", "unit", "PCS", " Bh. "];
    for (const from of same) for (const to of same) expect(conversionFactor(from, to)).toEqual(rational(1n));
  });

  it.each([
    [1, "lusin", "bh", 12],
    [1, "kodi", "pcs", 20],
    [1, "gross", "lusin", 12],
    [2, "rim", "buah", 1000],
    [1.5, "ton", "kg", 1500],
    [1, "kuintal", "kg", 100],
    [250, "kg", "ton", 0.25],
    [1, "m", "mm", 1000],
    [5, "cm", "m", 0.05],
    [3, "l", "ml", 3000],
    [7, "set", "set", 7],
  ])("%s %s → %s: %s", (quantity, from, to, expected) => {
    const converted = convertQuantity(quantity, from, to);
    expect(converted && toNumber(converted)).toBe(expected);
  });

  it.each([
    ["set", "bh"],
    ["batang", "m"],
    ["kg", "bh"],
    ["m", "kg"],
    ["l", "kg"],
    [undefined, "bh"],
    ["bh", undefined],
    [undefined, undefined],
    ["", "bh"],
  ])("does not convert %s to %s", (from, to) => {
    expect(isConvertible(from, to)).toBe(false);
    expect(convertQuantity(1, from, to)).toBeUndefined();
  });

  it("turns a price per dozen into a price per piece", () => {
    expect(convertUnitPrice(12_000, "lusin", "bh")).toEqual(rational(1_000n));
    expect(convertUnitPrice(1_000, "lusin", "bh")).toEqual(rational(250n, 3n));
    expect(convertUnitPrice(1_000, "set", "bh")).toBeUndefined();
  });

  it("comes back to the number it began with, whatever the units", () => {
    const unit = fc.constantFrom(...OFFERED_UNITS);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), unit, unit, (quantity, from, to) => {
        const there = convertQuantity(quantity, from, to);
        fc.pre(there !== undefined);
        expect(convertQuantity(there, to, from)).toEqual(rational(BigInt(quantity)));
      }),
    );
  });

  it("refuses what is not a number", () => {
    expect(() => convertQuantity(Number.NaN, "bh", "bh")).toThrowError(
      expect.objectContaining({ messageKey: "quantities.notANumber" }),
    );
  });
});
