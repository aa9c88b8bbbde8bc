import type { LifecycleTable } from "@/lib/shared/lifecycle";

/** An invitation to quote: one per need and supplier, whoever sends it. */
export const INVITATION_STATES = ["sent", "declined", "quoted"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** `buyer`: invited by name. `supplier`: came by itself to a need that is open to all eligible. */
export type InvitationOrigin = "buyer" | "supplier";

/** Why a supplier does not quote; its own words may stand beside it. */
export const DECLINE_CODES = [
  "capacity",
  "price",
  "schedule",
  "specification",
  "certificate",
  "terms",
  "other",
] as const;
export type DeclineCode = (typeof DECLINE_CODES)[number];

export type InvitationVerb = "quote" | "decline" | "reopen";

/** `reopen` follows a withdrawn quote: the supplier may send another one or decline. */
export const INVITATION_LIFECYCLE: LifecycleTable<InvitationState, InvitationVerb> = {
  quote: { from: ["sent"], to: "quoted" },
  decline: { from: ["sent"], to: "declined" },
  reopen: { from: ["quoted"], to: "sent" },
};

/** What of a need decides whether quotes may come and who may read them. */
export interface QuotingTerms {
  readonly needState: "draft" | "submitted" | "published" | "closed" | "withdrawn";
  /** Null when the buyer set no deadline. */
  readonly quotesDueAt: Date | null;
}

/** True from the first instant at which no quote is taken any more. Never, when the buyer set no deadline. */
export function isPastDeadline({ quotesDueAt }: Pick<QuotingTerms, "quotesDueAt">, now: Date): boolean {
  return quotesDueAt !== null && now >= quotesDueAt;
}

/** What of a need decides whether suppliers may come by themselves. */
export interface OpeningTerms extends QuotingTerms {
  readonly confidential: boolean;
  /** Since when every eligible supplier may quote without an invitation; null while only the invited may. */
  readonly openedToEligibleAt: Date | null;
}

/** True when an eligible supplier may quote without an invitation. A confidential need is never open to all. */
export function isOpenToEligible(terms: OpeningTerms, now: Date): boolean {
  return terms.openedToEligibleAt !== null && !terms.confidential && isQuotingOpen(terms, now);
}

/** True while suppliers may be invited, may quote and may take their quote back. */
export function isQuotingOpen(terms: QuotingTerms, now: Date): boolean {
  return terms.needState === "published" && !isPastDeadline(terms, now);
}

/**
 * True while quotes are sealed: the buyer sees how many there are and nothing of what they say. The same instant that ends
 * quoting opens them, so that nobody can quote with knowledge of a rival's price. Without a deadline nothing is sealed.
 */
export function isSealed(terms: Pick<QuotingTerms, "quotesDueAt">, now: Date): boolean {
  return terms.quotesDueAt !== null && !isPastDeadline(terms, now);
}
