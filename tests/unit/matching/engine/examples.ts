import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { createConceptResolver } from "@/lib/matching/engine/concepts";
import { type EvaluationOptions, evaluate } from "@/lib/matching/engine/evaluate";
import type { CriterionResult, Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Criterion } from "@/lib/matching/engine/vocabulary";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";

/** The supplier and the need of the public file format, as a reader of that document would send them. */
export const SUPPLIER_S001: SupplierFacts = {
  id: "s-001",
  name: "CV Baja Travers Ceper",
  kind: "umkm",
  sizeClass: "kecil",
  regionCode: "33.10",
  kbli: [{ edition: "2020", code: "25119" }],
  description: "Travers dan besi siku jaringan listrik, las dan celup seng panas",
  products: [
    {
      name: "Travers UNP 10 galvanis",
      description: "2000 mm, lubang sesuai gambar",
      hsCode: "7308.90",
      unit: "bh",
      capacityPerMonth: 1500,
      freeCapacityPerMonth: 900,
      minOrder: 100,
      unitPriceIdr: 285_000,
      leadTimeDays: 30,
      tkdnPercent: 46.5,
    },
  ],
  capabilities: [
    { process: "las listrik", material: "baja UNP", machine: "las SMAW 6 unit", maxSizeMm: 6000, toleranceMm: 1 },
    { process: "celup seng panas", maxSizeMm: 3000 },
  ],
  certificates: [{ scheme: "SNI 07-0242", number: "…", validUntil: "2027-12-31" }],
};

export const NEED_N001: NeedFacts = {
  id: "n-001",
  title: "Cross arm UNP 10 × 2000 mm, hot dip galvanized",
  description: "…",
  hsCode: "7308.90",
  kbli: [{ edition: "2020", code: "25119" }],
  quantity: 12_000,
  unit: "pcs",
  deliverFrom: "2027-01-01",
  deliverUntil: "2027-06-30",
  regionCode: "32.73",
  maxUnitPriceIdr: 310_000,
  minTkdnPercent: 40,
  splittable: true,
  maxMembers: 5,
  requirements: [
    { kind: "certificate", term: "SNI", essential: true },
    { kind: "process", term: "hot dip galvanizing", essential: true },
    { kind: "material", term: "baja UNP", essential: false },
    { kind: "tolerance", mm: 1, essential: false },
    { kind: "size", mm: 2000, essential: true },
  ],
};

export const CONCEPTS = createConceptResolver(CONCEPT_TABLE);

/** A run over files: they keep neither track records nor verification levels. */
export const OF_FILES: EvaluationOptions = {
  weights: WEIGHTS_2026_1,
  asOf: "2026-11-22",
  concepts: CONCEPTS,
  recordsKeep: { evidence: false, verification: false },
};

/** A run of the app. */
export const OF_APP: EvaluationOptions = { weights: WEIGHTS_2026_1, asOf: "2026-11-22", concepts: CONCEPTS };

/** The example pair with something changed. */
export function evaluateExample(
  need: Partial<NeedFacts> = {},
  supplier: Partial<SupplierFacts> = {},
  options: EvaluationOptions = OF_FILES,
): Evaluation {
  return evaluate({ ...NEED_N001, ...need }, { ...SUPPLIER_S001, ...supplier }, options);
}

/** The first line on a criterion; fails the test when there is none. */
export function lineOf(evaluation: Evaluation, criterion: Criterion): CriterionResult {
  const line = evaluation.criteria.find((result) => result.criterion === criterion);
  if (!line) throw new Error(`no line on ${criterion}`);
  return line;
}

/** The product of the example with something changed. */
export function exampleProduct(patch: Partial<NonNullable<SupplierFacts["products"]>[number]>) {
  const [product] = SUPPLIER_S001.products ?? [];
  if (!product) throw new Error("the example lists a product");
  return { ...product, ...patch };
}
