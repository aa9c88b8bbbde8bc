import type { ReadNeed } from "@/lib/matching/engine/reading";
import type {
  CapabilityFacts,
  CertificateFacts,
  CriterionResult,
  ProductFacts,
  SupplierFacts,
} from "@/lib/matching/engine/types";
import type { Criterion, Fix } from "@/lib/matching/engine/vocabulary";
import { conversionFactor, isConvertible } from "@/lib/shared/quantities";
import { floor, multiply, rationalFromDecimal } from "@/lib/shared/rational";

/** A supplier as it would be if something were mended. */
export interface Change {
  readonly mended: SupplierFacts;
  /** What the change can move: one criterion, all that read capabilities (one was added at the end), or anything. */
  readonly moves: Criterion | "capabilities" | "anything";
}

/** What would mend one line of an explanation. */
export interface Mending extends Change {
  readonly fix: Fix;
}

/**
 * The least change that would prove or better this line; undefined where nothing can be done about it (place, line of
 * business, past deliveries) or where the need itself leaves it open.
 */
export function mendingFor(
  need: ReadNeed,
  supplier: SupplierFacts,
  product: number | null,
  result: CriterionResult,
): Mending | undefined {
  if (result.verdict === "pass") return undefined;
  switch (result.criterion) {
    case "capability":
      return result.reason === "capability.nothing_described"
        ? { fix: "complete_profile", mended: withProduct(need, supplier, null, {}), moves: "anything" }
        : undefined;
    case "kbli":
      return result.verdict === "unknown"
        ? { fix: "complete_profile", mended: { ...supplier, kbli: need.facts.kbli }, moves: "anything" }
        : undefined;
    case "process":
    case "material":
    case "machine":
      return mendTerm(need, supplier, result, result.criterion);
    case "size":
    case "tolerance":
      return mendMeasure(need, supplier, result, result.criterion);
    case "certification":
      return mendCertificate(need, supplier, result);
    case "capacity":
      return mendCapacity(need, supplier, product, result);
    case "price":
      return mendPrice(need, supplier, product, result);
    case "tkdn":
      return {
        fix: result.verdict === "fail" ? "raise_tkdn" : "complete_profile",
        mended: withProduct(need, supplier, product, { tkdnPercent: need.facts.minTkdnPercent }),
        moves: product === null ? "anything" : "tkdn",
      };
    case "verification":
      return { fix: "add_evidence", mended: { ...supplier, verification: "documented" }, moves: "verification" };
    case "maker":
      return mendMaker(supplier, result);
    case "region":
    case "evidence":
      return undefined;
  }
}

/** Adds a certificate that is valid on the day that counts. */
export function withCertificate(need: ReadNeed, supplier: SupplierFacts, scheme: string): SupplierFacts {
  const added: CertificateFacts = { scheme, validUntil: need.certificateDay };
  const open = supplier.certificates === undefined || supplier.certificatesComplete === false;
  return { ...supplier, certificates: [...(supplier.certificates ?? []), added], certificatesComplete: !open };
}

function mendTerm(
  need: ReadNeed,
  supplier: SupplierFacts,
  result: CriterionResult,
  kind: "process" | "material" | "machine",
): Mending | undefined {
  const term = termOf(need, result);
  if (term === undefined || result.reason.endsWith(".no_term")) return undefined;
  const fixWhenFailed: Fix = { process: "use_shared_facility", material: "add_evidence", machine: "add_machine" }[
    kind
  ] as Fix;
  const fixWhenUnknown: Fix = result.reason.endsWith(".only_broader") ? "add_evidence" : "complete_profile";
  return {
    fix: result.verdict === "fail" ? fixWhenFailed : fixWhenUnknown,
    mended: withCapability(supplier, { [kind]: term }),
    moves: "capabilities",
  };
}

function mendMeasure(
  need: ReadNeed,
  supplier: SupplierFacts,
  result: CriterionResult,
  kind: "size" | "tolerance",
): Mending | undefined {
  const requirement = need.facts.requirements[result.requirementIndex ?? -1];
  if (!requirement || !("mm" in requirement) || result.required === null) return undefined;
  return {
    fix: result.verdict === "fail" ? "add_machine" : "complete_profile",
    mended: withCapability(supplier, kind === "size" ? { maxSizeMm: requirement.mm } : { toleranceMm: requirement.mm }),
    moves: "capabilities",
  };
}

function mendCertificate(need: ReadNeed, supplier: SupplierFacts, result: CriterionResult): Mending | undefined {
  const term = termOf(need, result);
  if (term === undefined) return undefined;
  const fix = certificateFix(result);
  return fix && { fix, mended: withCertificate(need, supplier, term), moves: "certification" };
}

function certificateFix({ reason }: CriterionResult): Fix | undefined {
  switch (reason) {
    case "certificate.expired":
      return "renew_certificate";
    case "certificate.no_expiry":
    case "certificate.number_not_shown":
      return "add_evidence";
    case "certificate.not_listed":
      return "complete_profile";
    case "certificate.no_term":
      return undefined;
    default:
      return "get_certificate";
  }
}

/** More than any need asks for, and small enough that units still convert exactly. */
const AMPLE = 1_000_000_000_000;

function mendCapacity(
  need: ReadNeed,
  supplier: SupplierFacts,
  product: number | null,
  result: CriterionResult,
): Mending | undefined {
  if (need.facts.unit === undefined || need.windowDays === undefined) return undefined;
  const fixWhenShort: Fix = need.facts.splittable === true ? "join_consortium" : "raise_capacity";
  const facts = product === null ? undefined : supplier.products?.[product];
  const unit = isConvertible(facts?.unit, need.facts.unit) ? facts?.unit : need.facts.unit;
  return {
    fix: result.verdict === "fail" ? fixWhenShort : "complete_profile",
    mended: withProduct(need, supplier, product, { freeCapacityPerMonth: AMPLE, unit }),
    moves: facts && unit === facts.unit ? "capacity" : "anything",
  };
}

function mendPrice(
  need: ReadNeed,
  supplier: SupplierFacts,
  product: number | null,
  result: CriterionResult,
): Mending | undefined {
  const { maxUnitPriceIdr: ceiling, unit: needUnit } = need.facts;
  if (ceiling === undefined || needUnit === undefined) return undefined;
  const facts = product === null ? undefined : supplier.products?.[product];
  const unit = isConvertible(facts?.unit, needUnit) ? facts?.unit : needUnit;
  const factor = conversionFactor(unit, needUnit);
  if (!factor) return undefined;
  const unitPriceIdr = Number(floor(multiply(rationalFromDecimal(ceiling), factor)));
  return {
    fix: result.verdict === "fail" ? "lower_price" : "complete_profile",
    mended: withProduct(need, supplier, product, { unitPriceIdr, unit }),
    moves: facts && unit === facts.unit ? "price" : "anything",
  };
}

function mendMaker(supplier: SupplierFacts, result: CriterionResult): Mending | undefined {
  if (result.reason === "maker.product_traded") return undefined;
  return {
    fix: result.verdict === "fail" ? "add_evidence" : "complete_profile",
    mended: { ...supplier, makerStatus: "maker" },
    moves: "maker",
  };
}

function withCapability(supplier: SupplierFacts, added: CapabilityFacts): SupplierFacts {
  const open = supplier.capabilities === undefined || supplier.capabilitiesComplete === false;
  return { ...supplier, capabilities: [...(supplier.capabilities ?? []), added], capabilitiesComplete: !open };
}

/** Changes the product that speaks; without one, lists the thing that the need asks for. */
function withProduct(
  need: ReadNeed,
  supplier: SupplierFacts,
  product: number | null,
  patch: Partial<ProductFacts>,
): SupplierFacts {
  const products = supplier.products ?? [];
  if (product === null) return { ...supplier, products: [...products, { name: need.facts.title, ...patch }] };
  return {
    ...supplier,
    products: products.map((facts, index) => (index === product ? { ...facts, ...patch } : facts)),
  };
}

function termOf(need: ReadNeed, result: CriterionResult): string | undefined {
  const requirement = need.facts.requirements[result.requirementIndex ?? -1];
  return requirement && "term" in requirement ? requirement.term : undefined;
}
