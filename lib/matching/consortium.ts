import type { ConsortiumAnswer, ConsortiumProblem, Offer } from "@/lib/matching/consortium/problem";
import { type DeliveryWindow, type MonthlyQuantity, spreadOverMonths } from "@/lib/matching/delivery-months";
import { isTradeOnly } from "@/lib/matching/engine/criteria/maker";
import { notNegative } from "@/lib/matching/engine/reading";
import type { Evaluation, NeedFacts, ProductFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { IneligibleReason } from "@/lib/matching/engine/vocabulary";
import { capacityInWindow } from "@/lib/matching/engine/window";
import { inclusiveDays, isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { convertQuantity, convertUnitPrice } from "@/lib/shared/quantities";
import { add, floor, multiply, type Rational, rational, rationalFromDecimal, roundHalfUp } from "@/lib/shared/rational";

/** A supplier as it was judged for the need. */
export interface ConsortiumCandidate {
  readonly facts: SupplierFacts;
  readonly evaluation: Evaluation;
}

export interface ConsortiumTerms {
  /** The day from which a need without a first day of delivery counts. */
  readonly asOf: PlainDate;
  /** Suppliers that must be members, by id. */
  readonly pinned?: readonly string[] | undefined;
  /** Suppliers that must not be members, by id. */
  readonly excluded?: readonly string[] | undefined;
}

export interface ConsortiumMember {
  readonly supplierId: string;
  /** Index of the product that speaks for the supplier. */
  readonly product: number;
  /** Whole units of the need. */
  readonly quantity: number;
}

/** The shape of the public file format. */
export interface ConsortiumProposal {
  /** False only when it is proven that no set of suppliers can deliver. */
  readonly feasible: boolean;
  readonly members: readonly ConsortiumMember[];
  readonly costIdr: number | null;
  /** No set costs less than this. */
  readonly boundIdr: number | null;
  readonly provenOptimal: boolean;
  /** What stays open by month when no set can deliver all, in units of the need. */
  readonly shortfall: readonly MonthlyQuantity[];
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

/** A need that a consortium may fill, and who may join. */
export interface ConsortiumCase extends DeliveryWindow {
  readonly quantity: number;
  readonly minTkdnPercent: number | undefined;
  readonly maxMembers: number;
  readonly possible: readonly PossibleMember[];
}

const USUAL_MOST_MEMBERS = 5;

/** These exclude a supplier from the need, not from a consortium for it: the mean local content counts there, and the split. */
const MENDED_TOGETHER: ReadonlySet<IneligibleReason> = new Set(["tkdn.below_minimum", "min_order.above_quantity"]);

/** Why no consortium is asked for. `one_is_enough`: an eligible supplier of this kind of thing can fill the need alone. */
export type NoConsortium = "not_splittable" | "no_quantity" | "no_deadline" | "one_is_enough";

/** Who may fill a need together; null when nobody asks for it (see {@link noConsortium}). */
export function consortiumCase(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  terms: ConsortiumTerms,
): ConsortiumCase | null {
  const window = windowOf(need, terms.asOf);
  const quantity = positive(need.quantity);
  if (quantity === undefined || !window || noConsortium(need, candidates, terms) !== null) return null;
  return {
    quantity,
    ...window,
    minTkdnPercent: percent(need.minTkdnPercent),
    maxMembers: Math.max(1, Math.floor(positive(need.maxMembers) ?? USUAL_MOST_MEMBERS)),
    possible: candidates.flatMap((candidate) => possibleMember(need, candidate, window, terms) ?? []),
  };
}

/** The reason why a need calls for no consortium; null when it does. */
export function noConsortium(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  terms: ConsortiumTerms,
): NoConsortium | null {
  if (need.splittable !== true) return "not_splittable";
  if (positive(need.quantity) === undefined) return "no_quantity";
  if (!windowOf(need, terms.asOf)) return "no_deadline";
  return ableAlone(need, candidates, terms).length > 0 ? "one_is_enough" : null;
}

/** The eligible suppliers of this kind of thing that can fill the whole need alone, by id; without those left out. */
export function ableAlone(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  { asOf, excluded = [] }: ConsortiumTerms,
): string[] {
  const window = windowOf(need, asOf);
  const quantity = positive(need.quantity);
  if (!window || quantity === undefined) return [];
  const able = candidates.filter(
    (candidate) =>
      !excluded.includes(candidate.facts.id) &&
      fillsAlone(candidate.evaluation, capacityOf(need, candidate, window), quantity),
  );
  return able.map(({ facts }) => facts.id);
}

function windowOf(need: NeedFacts, asOf: PlainDate): DeliveryWindow | undefined {
  const until = need.deliverUntil;
  if (until === undefined || !isPlainDate(until)) return undefined;
  const from = need.deliverFrom !== undefined && isPlainDate(need.deliverFrom) ? need.deliverFrom : asOf;
  return { from, until };
}

function capacityOf(
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

function fillsAlone(evaluation: Evaluation, capacity: number | undefined, quantity: number): boolean {
  const isOtherKind = verdictOf(evaluation, "capability") === "fail";
  return evaluation.eligible && !isOtherKind && capacity !== undefined && capacity >= quantity;
}

function possibleMember(
  need: NeedFacts,
  candidate: ConsortiumCandidate,
  window: DeliveryWindow,
  { pinned, excluded = [] }: ConsortiumTerms,
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
    pinned: pinned?.includes(facts.id) ?? false,
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

/** The case in whole numbers: prices in the parts of a rupiah that all of them share, local content against the minimum. */
export function problemOf({ quantity, maxMembers, minTkdnPercent, possible }: ConsortiumCase): ConsortiumProblem {
  const scale = commonDenominator(possible.map(({ unitPrice }) => unitPrice));
  const above = possible.map(({ tkdnPercent }) => contentAbove(tkdnPercent, minTkdnPercent));
  const contentScale = commonDenominator(above);
  return {
    quantity,
    maxMembers,
    scale,
    offers: possible.map(
      ({ minimum, capacity, unitPrice, pinned }, at): Offer => ({
        minimum,
        capacity,
        price: scaled(unitPrice, scale),
        local: scaled(above[at] ?? rational(0n), contentScale),
        pinned,
      }),
    ),
  };
}

function contentAbove(tkdnPercent: number | undefined, minimum: number | undefined): Rational {
  if (minimum === undefined || tkdnPercent === undefined) return rational(0n);
  return add(rationalFromDecimal(tkdnPercent), multiply(rational(-1n), rationalFromDecimal(minimum)));
}

function commonDenominator(values: readonly Rational[]): bigint {
  return values.reduce((common, { denominator }) => common * rational(denominator, common).numerator, 1n);
}

function scaled({ numerator, denominator }: Rational, scale: bigint): bigint {
  return (numerator * scale) / denominator;
}

/**
 * What the solver found, in the terms of the need.
 *
 * @param most the quantities of the set that can deliver most; asked for when none can deliver all
 */
export function proposalFrom(
  asked: ConsortiumCase,
  { status, quantities, cost, bound }: ConsortiumAnswer,
  most: readonly number[],
): ConsortiumProposal {
  if (status === "infeasible") {
    const open = asked.quantity - sumOf(most);
    const shortfall = spreadOverMonths(asked, open).filter(({ quantity }) => quantity > 0);
    return { feasible: false, members: [], costIdr: null, boundIdr: null, provenOptimal: false, shortfall };
  }
  const { scale } = problemOf(asked);
  return {
    feasible: true,
    members: membersFrom(asked, quantities),
    costIdr: Number(roundHalfUp(rational(cost, scale))),
    boundIdr: Number(floor(rational(bound, scale))),
    // Within one rupiah a unit, as the file format counts; a search that ended has no gap at all.
    provenOptimal: status === "optimal" && cost - bound <= BigInt(asked.quantity) * scale,
    shortfall: [],
  };
}

function sumOf(quantities: readonly number[]): number {
  return quantities.reduce((sum, quantity) => sum + quantity, 0);
}

/** Who delivers how much. */
export function membersFrom({ possible }: ConsortiumCase, quantities: readonly number[]): ConsortiumMember[] {
  return possible.flatMap(({ supplierId, product }, at) => {
    const quantity = quantities[at] ?? 0;
    return quantity > 0 ? [{ supplierId, product, quantity }] : [];
  });
}

function positive(value: number | undefined): number | undefined {
  return notNegative(value) === 0 ? undefined : notNegative(value);
}

function percent(value: number | undefined): number | undefined {
  const sound = notNegative(value);
  return sound !== undefined && sound <= 100 ? sound : undefined;
}
