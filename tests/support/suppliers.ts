import type { AddProduct, RegisterSupplier } from "@/lib/suppliers/schema";
import type { AddPlant } from "@/lib/suppliers/workshop-schema";

/** A product with every figure known. */
export function crossArmProduct(changes: Partial<AddProduct> = {}): AddProduct {
  return {
    name: "Travers UNP 10 galvanis",
    description: "2000 mm, lubang sesuai gambar",
    hsCode: "7308.90",
    unit: "bh",
    makerRole: "maker",
    capacityPerMonth: 1_500,
    freeCapacityPerMonth: 900,
    minOrder: 100,
    unitPriceIdr: 285_000,
    leadTimeDays: 30,
    tkdnPercent: 46.5,
    ...changes,
  };
}

/** A workshop of class kecil with one product and one capability. */
export function crossArmWorkshop(changes: Partial<RegisterSupplier> = {}): RegisterSupplier {
  return {
    name: "CV Karya Travers Klaten",
    kind: "umkm",
    regionCode: "33.10",
    nib: "0220001234567",
    description: "Travers dan besi siku jaringan listrik, las dan celup seng panas",
    kblis: [{ edition: "2020", code: "25119" }],
    sizeBasis: "annual_sales",
    sizeAmountIdr: 6_500_000_000,
    ownedByLarge: false,
    product: crossArmProduct(),
    capability: {
      process: "las listrik",
      material: "baja UNP",
      machine: "las SMAW 6 unit",
      maxSizeMm: 6_000,
      toleranceMm: 1,
    },
    certificates: "later",
    ...changes,
  };
}

/** A second place of work. */
export function workshopPlant(changes: Partial<AddPlant> = {}): AddPlant {
  return { name: "Bengkel Ceper", regionCode: "33.10", address: "Jalan Cor Logam 5", ...changes };
}
