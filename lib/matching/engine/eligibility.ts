import { judgeCertificate } from "@/lib/matching/engine/criteria/certification";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";
import type { Ineligibility } from "@/lib/matching/engine/types";
import { convertQuantity } from "@/lib/shared/quantities";
import { compare, rationalFromDecimal } from "@/lib/shared/rational";

type Judged = Pick<Finding, "verdict" | "reason"> & {
  readonly essential?: boolean;
  readonly requirementIndex?: number | null;
};

/**
 * Why the supplier cannot be chosen for this need. Gates stand apart from the score: an essential requirement that
 * fails, TKDN below the minimum, a minimum order above the quantity; beyond files: suspended, owned by a large firm,
 * halal missing. Capacity, distance and price never gate; neither does anything unknown.
 */
export function findIneligibilities(pairing: Pairing, results: readonly Judged[]): Ineligibility[] {
  const { need, supplier } = pairing;
  const found: Ineligibility[] = [];
  let isBelowTkdn = false;
  for (const { essential, verdict, reason, requirementIndex } of results) {
    if (essential && verdict === "fail") {
      found.push({ reason: "requirement.failed", requirementIndex: requirementIndex ?? null });
    }
    isBelowTkdn ||= reason === "tkdn.below_minimum";
  }
  if (isBelowTkdn) found.push(whole("tkdn.below_minimum"));
  if (isMinimumOrderAboveQuantity(pairing)) found.push(whole("min_order.above_quantity"));
  if (supplier.facts.suspended === true) found.push(whole("supplier.suspended"));
  if (supplier.facts.ownedByLargeFirm === true) found.push(whole("supplier.owned_by_large_firm"));
  if (need.facts.halalRequired === true && lacksHalal(pairing)) found.push(whole("halal.missing"));
  return found;
}

/** Of the supplier or the need as a whole, not of one requirement. */
function whole(reason: Ineligibility["reason"]): Ineligibility {
  return { reason, requirementIndex: null };
}

function lacksHalal({ need, supplier }: Pairing): boolean {
  return judgeCertificate("halal", supplier.facts, need.certificateDay).verdict === "fail";
}

/** Minimum order and quantity are compared in the need's unit; without a conversion nobody knows. */
function isMinimumOrderAboveQuantity({ need, speaking }: Pairing): boolean {
  const { quantity, unit } = need.facts;
  const product = speaking?.product.facts;
  if (quantity === undefined || product?.minOrder === undefined) return false;
  const minimum = convertQuantity(product.minOrder, product.unit, unit);
  return minimum !== undefined && compare(minimum, rationalFromDecimal(quantity)) > 0;
}
