import type { DeliveryWindow } from "@/lib/matching/delivery-months";
import { isTradeOnly } from "@/lib/matching/engine/criteria/maker";
import { notNegative } from "@/lib/matching/engine/reading";
import type { Evaluation, NeedFacts, ProductFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { IneligibleReason } from "@/lib/matching/engine/vocabulary";
import { capacityInWindow } from "@/lib/matching/engine/window";
import { inclusiveDays } from "@/lib/shared/dates";
import { convertQuantity, convertUnitPrice } from "@/lib/shared/quantities";
import { floor, type Rational, rationalFromDecimal } from "@/lib/shared/rational";

/** A supplier as it was judged for the need. */
export interface ConsortiumCandidate {
  readonly facts: SupplierFacts;
  readonly evaluation: Evaluation;
}

/** Whom somebody wants in or out, by the suppliers' ids. */
export interface MemberChoices {
  readonly pinned?: readonly string[] | undefined;
  readonly excluded?: readonly string[] | undefined;
}

/** Someone who may be a member, with what decides about it. */
export interface PossibleMember {
  readonly supplierId: string;
  readonly product: number;
  /** Whole units of the need over the window. */
  readonly capacity: number;
  readonly minimum: number;
  /** Rupiah a unit of the need, exact. */
  readonly unitPrice: Rational;
  /** True when the price is the need's ceiling because the supplier gives none. */
  readonly isCeilingPrice: boolean;
  readonly tkdnPercent: number | undefined;
  readonly pinned: boolean;
}

/** These exclude a supplier from the need, not from a consortium for it: the mean local content counts there, and the split. */
const MENDED_TOGETHER: ReadonlySet<IneligibleReason> = new Set(["tkdn.below_minimum", "min_order.above_quantity"]);

/** What the product that speaks can deliver in the window, in whole units of the need; undefined where nobody knows. */
export function capacityOf(
  need: NeedFacts,
  { facts, evaluation }: ConsortiumCandidate,
  { from, until }: DeliveryWindow,
): number | undefined {
  const product = speakingFacts(facts, evaluation);
  const windowDays = inclusiveDays(from, until);
  if (!product || windowDays === 0) return undefined;
  const capacity = capacityInWindow({ facts: need, windowDays }, { facts: product });
  return capacity.known ? notNegative(capacity.units) : undefined;
}

/** The product that speaks; amounts that make no sense count as not given, as the engine takes them. */
function speakingFacts(facts: SupplierFacts, { product }: Evaluation): ProductFacts | undefined {
  const spoken = product === null ? undefined : facts.products?.[product];
  return (
    spoken && {
      ...spoken,
      capacityPerMonth: notNegative(spoken.capacityPerMonth),
      freeCapacityPerMonth: notNegative(spoken.freeCapacityPerMonth),
      minOrder: notNegative(spoken.minOrder),
      unitPriceIdr: positive(spoken.unitPriceIdr),
      tkdnPercent: percent(spoken.tkdnPercent),
    }
  );
}

/** An eligible supplier of this kind of thing whose capacity is enough for all of it. */
export function fillsAlone(evaluation: Evaluation, capacity: number | undefined, quantity: number): boolean {
  const isOtherKind = verdictOf(evaluation, "capability") === "fail";
  return evaluation.eligible && !isOtherKind && capacity !== undefined && capacity >= quantity;
}

/** A supplier as a member, by the rules of the public file format; undefined where one of them is against it. */
export function possibleMember(
  need: NeedFacts,
  candidate: ConsortiumCandidate,
  window: DeliveryWindow,
  { pinned = [], excluded = [] }: MemberChoices,
): PossibleMember | undefined {
  const { facts, evaluation } = candidate;
  const product = speakingFacts(facts, evaluation);
  const capacity = capacityOf(need, candidate, window);
  if (!product || evaluation.product === null || capacity === undefined || capacity <= 0) return undefined;
  if (excluded.includes(facts.id) || !mayJoin(facts, evaluation)) return undefined;
  const { minTkdnPercent } = need;
  if (percent(minTkdnPercent) !== undefined && product.tkdnPercent === undefined) return undefined;
  const price = unitPriceOf(need, product);
  if (!price) return undefined;
  return {
    supplierId: facts.id,
    product: evaluation.product,
    capacity,
    minimum: leastOrder(need, product),
    ...price,
    tkdnPercent: product.tkdnPercent,
    pinned: pinned.includes(facts.id),
  };
}

/** This kind of thing, no essential requirement fails, no gate of the app closed, and no trader. */
function mayJoin(facts: SupplierFacts, evaluation: Evaluation): boolean {
  if (verdictOf(evaluation, "capability") !== "pass") return false;
  if (evaluation.criteria.some(({ essential, verdict }) => essential && verdict === "fail")) return false;
  if (evaluation.ineligibleReasons.some(({ reason }) => !MENDED_TOGETHER.has(reason))) return false;
  if (facts.makerStatus === "maker") return true;
  return facts.makerStatus !== "trader" && !isTradeOnly(facts.kbli);
}

function verdictOf({ criteria }: Evaluation, criterion: "capability") {
  return criteria.find((result) => result.criterion === criterion)?.verdict;
}

function unitPriceOf(need: NeedFacts, product: ProductFacts) {
  if (product.unitPriceIdr !== undefined) {
    const unitPrice = convertUnitPrice(product.unitPriceIdr, product.unit, need.unit);
    return unitPrice && { unitPrice, isCeilingPrice: false };
  }
  const ceiling = positive(need.maxUnitPriceIdr);
  return ceiling === undefined ? undefined : { unitPrice: rationalFromDecimal(ceiling), isCeilingPrice: true };
}

/** The minimum order in whole units of the need, rounded up: less than that is not an order. */
function leastOrder(need: NeedFacts, { minOrder, unit }: ProductFacts): number {
  const least = minOrder === undefined ? undefined : convertQuantity(minOrder, unit, need.unit);
  if (!least) return 1;
  const whole = floor(least);
  return Math.max(1, Number(whole * least.denominator === least.numerator ? whole : whole + 1n));
}

/** The number when it is more than nothing. */
export function positive(value: number | undefined): number | undefined {
  return notNegative(value) === 0 ? undefined : notNegative(value);
}

/** The number when it is a share of a hundred. */
export function percent(value: number | undefined): number | undefined {
  const sound = notNegative(value);
  return sound !== undefined && sound <= 100 ? sound : undefined;
}
