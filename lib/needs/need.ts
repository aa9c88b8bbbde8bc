import type { PlainDate } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { advance, type LifecycleTable } from "@/lib/shared/lifecycle";
import { dateInZone, instantAt, zoneOfRegion } from "@/lib/shared/zones";

export const NEED_STATES = ["draft", "submitted", "published", "closed", "withdrawn"] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NEED_VERBS = ["revise", "submit", "approve", "return", "close", "withdraw"] as const;
export type NeedVerb = (typeof NEED_VERBS)[number];

/** What may follow what. */
export const NEED_LIFECYCLE: LifecycleTable<NeedState, NeedVerb> = {
  revise: { from: ["draft"], to: "draft" },
  submit: { from: ["draft"], to: "submitted" },
  approve: { from: ["submitted"], to: "published" },
  return: { from: ["submitted"], to: "draft" },
  close: { from: ["published"], to: "closed" },
  withdraw: { from: ["draft", "submitted", "published"], to: "withdrawn" },
};

/** The state after `verb`. @throws AppError `conflict` with the state that stood in the way. */
export function advanceNeed(state: NeedState, verb: NeedVerb): NeedState {
  return advance(NEED_LIFECYCLE, state, verb, "needs.notInState");
}

/** Requirements that are met by a name. */
export const TERM_KINDS = ["certificate", "process", "material", "machine"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Requirements that are met by a measure: `size` at least, `tolerance` at most so many millimetres. */
export const MEASURE_KINDS = ["size", "tolerance"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const REQUIREMENT_KINDS = [...TERM_KINDS, ...MEASURE_KINDS] as const;

/** One demand. `essential` excludes who fails it; the others only score. */
export type Requirement =
  | { readonly kind: TermKind; readonly term: string; readonly essential: boolean }
  | { readonly kind: MeasureKind; readonly mm: number; readonly essential: boolean };

/** Quotes are due at this wall-clock time when only the day was given. */
export const DEFAULT_QUOTES_DUE_TIME = "16:00";

/** What may be lacking before a need can be put before an approver. */
export type SubmissionGap = "quantity" | "unit" | "deliverUntil" | "regionCode" | "lots" | "lotsSum";

interface Completeness {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly lots: readonly { readonly quantity: number }[];
}

/** Drawings, photos and sheets of one need. */
export const MOST_NEED_FILES = 20;

/** The most needs that one press of a button moves on: a page of the list. */
export const MOST_AT_ONCE = 100;

/** Why one of several needs did not move on with the others; the sentences stand under `needs.bulk.problem`. */
export const BULK_PROBLEMS = [
  "incomplete",
  "quotesDuePassed",
  "deliveryPassed",
  "ownSubmission",
  "changedMeanwhile",
  "notInState",
  "notFound",
] as const;
export type BulkProblem = (typeof BULK_PROBLEMS)[number];

/** What became of each need, in the order in which they were sent; `problem` is null for those that moved on. */
export interface BulkOutcome {
  readonly needId: string;
  readonly problem: BulkProblem | null;
}

/** What a draft still lacks, in the order of the form; empty when it can be submitted. */
export function missingForSubmission(need: Completeness): SubmissionGap[] {
  const gaps: SubmissionGap[] = [];
  if (need.quantity === null) gaps.push("quantity");
  if (need.unit === null) gaps.push("unit");
  if (need.deliverUntil === null) gaps.push("deliverUntil");
  if (need.regionCode === null) gaps.push("regionCode");
  if (need.lots.length === 0) gaps.push("lots");
  else if (!lotsAddUp(need.quantity, need.lots)) gaps.push("lotsSum");
  return gaps;
}

/**
 * True when the lots make the whole need: nothing is left out and nothing is asked for twice. An open quantity, or no lots
 * yet, contradicts nothing.
 */
export function lotsAddUp(
  quantity: number | null | undefined,
  lots: readonly { readonly quantity: number }[],
): boolean {
  if (quantity === null || quantity === undefined || lots.length === 0) return true;
  return lots.reduce((total, lot) => total + lot.quantity, 0) === quantity;
}

/** @throws AppError `invalid` when the lots leave something out or ask for something twice */
export function assertLotsAddUp(need: {
  readonly quantity?: number | undefined;
  readonly lots: readonly { readonly quantity: number }[];
}): void {
  if (lotsAddUp(need.quantity, need.lots)) return;
  const total = need.lots.reduce((sum, lot) => sum + lot.quantity, 0);
  const params = { total, quantity: need.quantity ?? 0 };
  throw new AppError("invalid", "needs.lotsDoNotAddUp", { params, field: "lots" });
}

/**
 * The instant until which quotes are sealed: the clock at the place of delivery counts; null when no day is given, which
 * means that quotes may be read as they come.
 */
export function quotesDueInstant(need: {
  readonly quotesDueOn?: PlainDate | undefined;
  readonly quotesDueTime?: string | undefined;
  readonly regionCode?: string | undefined;
}): Date | null {
  if (need.quotesDueOn === undefined) return null;
  return instantAt(need.quotesDueOn, need.quotesDueTime ?? DEFAULT_QUOTES_DUE_TIME, zoneOfRegion(need.regionCode));
}

/**
 * Refuses a need that nobody could meet any more, whether it is submitted or approved: the seal of its quotes would be open
 * already, or the last day of delivery, where it is received, is over.
 *
 * @throws AppError `invalid`
 */
export function assertStillAhead(
  need: {
    readonly quotesDueAt: Date | null;
    readonly deliverUntil: PlainDate | null;
    readonly regionCode: string | null;
  },
  now: Date,
): void {
  if (need.quotesDueAt && need.quotesDueAt <= now) throw new AppError("invalid", "needs.quotesDuePassed");
  const today = dateInZone(now, zoneOfRegion(need.regionCode ?? undefined));
  if (need.deliverUntil && need.deliverUntil < today) throw new AppError("invalid", "needs.deliveryPassed");
}

/** The lots of a need: those given, else one that is the whole of it, as soon as its quantity is known. */
export function lotsOrWhole<Lot extends { readonly title: string; readonly quantity: number }>(
  need: { readonly title: string; readonly quantity?: number | undefined },
  lots: readonly Lot[],
): readonly (Lot | Pick<Lot, "title" | "quantity">)[] {
  if (lots.length > 0 || need.quantity === undefined) return lots;
  return [{ title: need.title, quantity: need.quantity }];
}
