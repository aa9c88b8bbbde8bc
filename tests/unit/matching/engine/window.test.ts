import { describe, expect, it } from "vitest";
import { readNeed, readSupplier } from "@/lib/matching/engine/reading";
import { capacityInWindow } from "@/lib/matching/engine/window";
import { CONCEPTS, exampleProduct, NEED_N001 } from "./examples";

const capacity = (product: Parameters<typeof exampleProduct>[0], need = {}) => {
  const supplier = readSupplier({ id: "s", name: "s", products: [exampleProduct(product)] }, CONCEPTS);
  return capacityInWindow(readNeed({ ...NEED_N001, ...need }, CONCEPTS, "2026-11-22"), supplier.products[0]);
};

describe("capacity over the window", () => {
  it("counts both end days and a month of 30.4 days: 181 days at 900 a month are 5,358", () => {
    expect(capacity({})).toEqual({ known: true, units: 5_358 });
    expect(capacity({ freeCapacityPerMonth: 304 }, { deliverFrom: "2027-01-01", deliverUntil: "2027-01-01" })).toEqual({
      known: true,
      units: 10,
    });
  });

  it("does not drift: 0.1 a month over 304 days is exactly one", () => {
    expect(capacity({ freeCapacityPerMonth: 0.1 }, { deliverUntil: "2027-10-31" })).toEqual({ known: true, units: 1 });
  });

  it("says why it is not known", () => {
    expect(capacity({ unit: "set" })).toEqual({ known: false, because: "unit_not_convertible" });
    expect(capacityInWindow(readNeed(NEED_N001, CONCEPTS, "2026-11-22"), undefined)).toEqual({
      known: false,
      because: "not_given",
    });
  });
});
