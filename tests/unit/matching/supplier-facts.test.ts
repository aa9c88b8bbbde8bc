import { describe, expect, it } from "vitest";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import type { SupplierRecord } from "@/lib/suppliers/supplier-record-queries";

const record: SupplierRecord = {
  organizationId: "o",
  name: "CV Baja Travers Ceper",
  demo: false,
  verified: true,
  regionCode: "33.10",
  kind: "umkm",
  sizeClass: "kecil",
  description: null,
  makerRole: "unknown",
  ownedByLarge: null,
  confirmedOn: null,
  verification: "declared",
  kblis: [],
  products: [
    {
      productId: "p",
      name: "Travers",
      description: null,
      hsCode: null,
      unit: "bh",
      makerRole: "maker",
      capacityPerMonth: 0,
      freeCapacityPerMonth: null,
      minOrder: null,
      unitPriceIdr: 285_000,
      leadTimeDays: null,
      tkdnPercent: null,
    },
  ],
  capabilities: null,
  certificates: [],
  trackRecord: {
    deliveries: 0,
    deliveriesOnTime: 0,
    lastDeliveryOn: null,
    quantityInspected: 0,
    quantityAccepted: 0,
    activeMonths: 0,
  },
};

describe("supplierFactsFrom", () => {
  it("keeps apart what was never asked, what is none and what is zero", () => {
    const facts = supplierFactsFrom(record);
    expect("capabilities" in facts).toBe(false);
    expect(facts.certificates).toEqual([]);
    expect(facts.products).toEqual([
      { name: "Travers", unit: "bh", capacityPerMonth: 0, unitPriceIdr: 285_000, origin: "maker" },
    ]);
    expect("makerStatus" in facts || "kbli" in facts || "ownedByLargeFirm" in facts).toBe(false);
  });

  it("keeps the order of products, which is what the engine's index points to", () => {
    const [product] = record.products;
    if (!product) throw new Error("the record has a product");
    const products = ["a", "b", "c"].map((name) => ({ ...product, productId: name, name }));
    expect(supplierFactsFrom({ ...record, products }).products?.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });
});
