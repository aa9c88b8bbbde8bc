import { describe, expect, it } from "vitest";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import { createWeights, pointsFor, WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";

describe("weights", () => {
  it("of 2026-1 add up to 10,000 over every criterion", () => {
    expect(CRITERIA.reduce((sum, criterion) => sum + WEIGHTS_2026_1.basisPoints[criterion], 0)).toBe(10_000);
  });

  it.each([
    [2_900, 100],
    [3_250, -250],
  ])("that do not add up are refused with the difference", (capability, difference) => {
    expect(() => createWeights("x", { ...WEIGHTS_2026_1.basisPoints, capability })).toThrowError(
      expect.objectContaining({
        code: "invalid",
        messageKey: "matching.weightsDoNotAddUp",
        params: { sum: 10_000 - difference, difference },
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])("of %s are refused with the criterion", (price) => {
    expect(() => createWeights("x", { ...WEIGHTS_2026_1.basisPoints, price })).toThrowError(
      expect.objectContaining({ messageKey: "matching.weightNotWhole", params: { criterion: "price" } }),
    );
  });

  it("scale to 10,000 over the criteria in use, whatever order they come in", () => {
    const points = pointsFor(WEIGHTS_2026_1, ["maker", "capability", "price"]);
    expect([...points]).toEqual([
      ["capability", 8_824],
      ["price", 882],
      ["maker", 294],
    ]);
  });

  it("give nothing when all that is in use weighs nothing", () => {
    const odd = createWeights("odd", { ...WEIGHTS_2026_1.basisPoints, maker: 0, price: 400 });
    expect([...pointsFor(odd, ["maker"])]).toEqual([["maker", 0]]);
  });
});
