import { describe, expect, it } from "vitest";
import { evaluateExample, exampleProduct, NEED_N001 } from "./examples";

const reasons = (...args: Parameters<typeof evaluateExample>) =>
  evaluateExample(...args).ineligibleReasons.map(({ reason }) => reason);

describe("who cannot be chosen", () => {
  it("fails an essential requirement, and only an essential one", () => {
    expect(evaluateExample({}, { certificates: [] }).ineligibleReasons).toEqual([
      { reason: "requirement.failed", requirementIndex: 0 },
    ]);
    const softened = NEED_N001.requirements.map((requirement) => ({ ...requirement, essential: false }));
    expect(reasons({ requirements: softened }, { certificates: [] })).toEqual([]);
  });

  it("has TKDN below the minimum; unknown TKDN stays in", () => {
    expect(reasons({ minTkdnPercent: 46.6 })).toEqual(["tkdn.below_minimum"]);
    expect(reasons({ minTkdnPercent: 46.5 })).toEqual([]);
    expect(reasons({}, { products: [exampleProduct({ tkdnPercent: undefined })] })).toEqual([]);
  });

  it("has a minimum order above the quantity, counted in the need's unit", () => {
    expect(reasons({ quantity: 99 })).toEqual(["min_order.above_quantity"]);
    expect(reasons({ quantity: 100 })).toEqual([]);
    expect(reasons({ quantity: 100 }, { products: [exampleProduct({ unit: "lusin", minOrder: 9 })] })).toEqual([
      "min_order.above_quantity",
    ]);
    expect(reasons({ quantity: 1 }, { products: [exampleProduct({ unit: "set" })] })).toEqual([]);
  });

  it("is suspended, owned by a large firm, or lacks halal where it is asked for", () => {
    expect(reasons({}, { suspended: true, ownedByLargeFirm: true })).toEqual([
      "supplier.suspended",
      "supplier.owned_by_large_firm",
    ]);
    expect(reasons({ halalRequired: true })).toEqual(["halal.missing"]);
    expect(reasons({ halalRequired: true, requirements: [] }, { certificates: undefined })).toEqual([]);
    const halal = (number: string) => [
      { scheme: "SNI 07-0242", validUntil: "2027-12-31" },
      { scheme: "Halal", number, validUntil: "2030-01-01" },
    ];
    expect(reasons({ halalRequired: true }, { certificates: halal("ID33110000123456") })).toEqual([]);
    expect(reasons({ halalRequired: true }, { certificates: halal("KH12345") })).toEqual(["halal.missing"]);
  });

  it("is never excluded for capacity, distance or price", () => {
    const product = exampleProduct({ freeCapacityPerMonth: 0, unitPriceIdr: 9_000_000 });
    const evaluation = evaluateExample({}, { products: [product], regionCode: "94.01" });
    expect(evaluation.eligible).toBe(true);
    expect(evaluation.flags).toEqual(["price.above_ceiling"]);
  });
});
