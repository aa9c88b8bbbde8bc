import fc from "fast-check";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";

const word = fc.constantFrom(
  "travers",
  "galvanis",
  "celup seng panas",
  "las listrik",
  "bubut",
  "cor besi",
  "cor",
  "tempa",
  "baja UNP",
  "karet",
  "kursi",
  "rotan",
  "belum galvanis",
  "tidak melayani cor",
  "kopi",
  "gembor",
  "bracket",
  "flens",
  "2000 mm",
  "SPLN D3",
  "toko",
  "distributor",
  "hot dip galvanizing",
  "pallet",
  "kayu jati",
  "مصنع",
  "螺栓",
  "",
  "–",
  "100",
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const unit = fc.constantFrom("bh", "pcs", "lusin", "set", "kg", "ton", "batang");
const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(0, 0.5, 1, 1_000_000_000));
const date = fc.constantFrom("2026-11-22", "2027-01-01", "2027-06-30", "2028-12-31", "2020-01-01");
const region = fc.constantFrom("33.10", "32.73", "35.78", "94.01", "33", "11.71", "99.99");
const kbli = fc.array(
  fc.record({
    edition: fc.constantFrom("2020" as const, "2025" as const),
    code: fc.constantFrom("25119", "25920", "46599", "14111"),
  }),
  { maxLength: 3 },
);
const scheme = fc.constantFrom("SNI", "SNI 07-0242", "ISO 9001:2015", "Halal", "P-IRT", "");

const requirement = fc.oneof(
  fc.record({
    kind: fc.constantFrom("process" as const, "material" as const, "machine" as const),
    term: text,
    essential: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("certificate" as const), term: scheme, essential: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom("size" as const, "tolerance" as const),
    mm: fc.constantFrom(0.01, 0.1, 1, 500, 6_000),
    essential: fc.boolean(),
  }),
);

/** Needs of every shape that the application can store. */
export const anyNeed: fc.Arbitrary<NeedFacts> = fc.record({
  id: fc.constant("n"),
  title: text,
  description: maybe(text),
  hsCode: maybe(fc.constantFrom("7308.90", "7308.20", "9401.53")),
  kbli: maybe(kbli),
  quantity: maybe(amount),
  unit: maybe(unit),
  deliverFrom: maybe(date),
  deliverUntil: maybe(date),
  regionCode: maybe(region),
  maxUnitPriceIdr: maybe(fc.integer({ min: 1, max: 1_000_000 })),
  minTkdnPercent: maybe(fc.integer({ min: 0, max: 100 })),
  splittable: maybe(fc.boolean()),
  requirements: fc.array(requirement, { maxLength: 6 }),
  halalRequired: maybe(fc.boolean()),
});

const product = fc.record({
  name: text,
  description: maybe(text),
  hsCode: maybe(fc.constantFrom("7308.90", "9401.53")),
  unit: maybe(unit),
  capacityPerMonth: maybe(amount),
  freeCapacityPerMonth: maybe(amount),
  minOrder: maybe(amount),
  unitPriceIdr: maybe(fc.integer({ min: 1, max: 2_000_000 })),
  tkdnPercent: maybe(fc.constantFrom(0, 25, 39.99, 40, 46.5, 100)),
  origin: maybe(fc.constantFrom("maker" as const, "trader" as const)),
});

const capability = fc.record({
  process: maybe(text),
  material: maybe(text),
  machine: maybe(text),
  maxSizeMm: maybe(fc.constantFrom(0, 300, 6_000)),
  toleranceMm: maybe(fc.constantFrom(0.05, 1, 5)),
});

const trackRecord = fc
  .record({
    deliveries: fc.nat(30),
    late: fc.nat(30),
    delivered: fc.nat(5_000),
    rejected: fc.nat(5_000),
    activeMonths: fc.nat(12),
    lastDeliveryOn: maybe(date),
  })
  .map(({ deliveries, late, delivered, rejected, activeMonths, lastDeliveryOn }) => ({
    deliveries,
    deliveriesOnTime: Math.max(0, deliveries - late),
    quantityDelivered: delivered,
    quantityAccepted: Math.max(0, delivered - rejected),
    activeMonths,
    lastDeliveryOn,
  }));

/** Suppliers of every shape that the application can store. */
export const anySupplier: fc.Arbitrary<SupplierFacts> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  name: text,
  regionCode: maybe(region),
  kbli: maybe(kbli),
  description: maybe(text),
  products: maybe(fc.array(product, { maxLength: 4 })),
  capabilities: maybe(fc.array(capability, { maxLength: 4 })),
  certificates: maybe(fc.array(fc.record({ scheme, validUntil: maybe(date) }), { maxLength: 3 })),
  makerStatus: maybe(fc.constantFrom("maker" as const, "trader" as const, "unknown" as const)),
  verification: maybe(
    fc.constantFrom("declared" as const, "documented" as const, "visited" as const, "third_party" as const),
  ),
  trackRecord: maybe(trackRecord),
  confirmedOn: maybe(date),
  suspended: maybe(fc.boolean()),
  ownedByLargeFirm: maybe(fc.boolean()),
});
