import type { ConsortiumAnswer, ConsortiumProblem, Offer } from "@/lib/matching/consortium/problem";
import {
  type ConsortiumCandidate,
  capacityOf,
  fillsAlone,
  type MemberChoices,
  type PossibleMember,
  percent,
  positive,
  possibleMember,
} from "@/lib/matching/consortium-membership";
import { type DeliveryWindow, type MonthlyQuantity, spreadOverMonths } from "@/lib/matching/delivery-months";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { add, floor, multiply, type Rational, rational, rationalFromDecimal, roundHalfUp } from "@/lib/shared/rational";

export interface ConsortiumTerms extends MemberChoices {
  /** The day from which a need without a first day of delivery counts. */
  readonly asOf: PlainDate;
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

/** A need that a consortium may fill, and who may join. */
export interface ConsortiumCase extends DeliveryWindow {
  readonly quantity: number;
  readonly minTkdnPercent: number | undefined;
  readonly maxMembers: number;
  readonly possible: readonly PossibleMember[];
}

const USUAL_MOST_MEMBERS = 5;

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
