import { describe, expect, it } from "vitest";
import { FULL_BASIS_POINTS, scaleToFull, shareInBasisPoints, takeShare } from "@/lib/shared/score";

describe("basis points", () => {
  it("rounds shares down and keeps them between nothing and the whole", () => {
    expect(shareInBasisPoints(5_358, 12_000)).toBe(4_465);
    expect(shareInBasisPoints(13_000, 12_000)).toBe(FULL_BASIS_POINTS);
    expect(shareInBasisPoints(-1, 10)).toBe(0);
    expect(shareInBasisPoints(1, 0)).toBe(0);
    expect(shareInBasisPoints(Number.NaN, 10)).toBe(0);
    expect(takeShare(968, 4_465)).toBe(432);
  });

  it("scales to 10,000 by largest remainder", () => {
    expect(
      scaleToFull([
        ["a", 1],
        ["b", 1],
        ["c", 1],
      ]),
    ).toEqual([
      ["a", 3_334],
      ["b", 3_333],
      ["c", 3_333],
    ]);
  });
});
