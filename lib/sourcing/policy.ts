import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { canAdvance } from "@/lib/shared/lifecycle";
import {
  INVITATION_LIFECYCLE,
  type InvitationState,
  isQuotingOpen,
  isSealed,
  type OpeningTerms,
  type QuotingTerms,
} from "@/lib/sourcing/invitation";
import { QUOTE_LIFECYCLE, type QuoteState } from "@/lib/sourcing/quote";

/** What a supplier's page offers. The use cases refuse by the same tables. */
export interface InvitationOptions {
  readonly canQuote: boolean;
  readonly canDecline: boolean;
  readonly canWithdraw: boolean;
}

/** `quoteState` is the state of the supplier's live quote, null when there is none. */
export function invitationOptions(
  actor: Pick<Actor, "roles">,
  invitation: QuotingTerms & { readonly state: InvitationState; readonly quoteState: QuoteState | null },
  now: Date,
): InvitationOptions {
  const open = isQuotingOpen(invitation, now);
  const { state, quoteState } = invitation;
  return {
    canQuote: open && holds(actor.roles, "quote:send") && canAdvance(INVITATION_LIFECYCLE, state, "quote"),
    canDecline: holds(actor.roles, "invitation:decline") && canAdvance(INVITATION_LIFECYCLE, state, "decline"),
    canWithdraw:
      open &&
      holds(actor.roles, "quote:withdraw") &&
      quoteState !== null &&
      canAdvance(QUOTE_LIFECYCLE, quoteState, "withdraw"),
  };
}

/** True when this person may invite suppliers for the need now. */
export function canInvite(actor: Pick<Actor, "roles">, terms: QuotingTerms, now: Date): boolean {
  return holds(actor.roles, "invitation:send") && isQuotingOpen(terms, now);
}

/** True when this person may open the need to all eligible suppliers now; a confidential one never is. */
export function canOpen(actor: Pick<Actor, "roles">, terms: OpeningTerms, now: Date): boolean {
  const { confidential, openedToEligibleAt } = terms;
  return holds(actor.roles, "need:open") && !confidential && openedToEligibleAt === null && isQuotingOpen(terms, now);
}

/** True when this person may decide now: the quotes are open and the need was not withdrawn. */
export function canDecide(actor: Pick<Actor, "roles">, terms: QuotingTerms, now: Date): boolean {
  const decidable = terms.needState === "published" || terms.needState === "closed";
  return holds(actor.roles, "award:decide") && decidable && !isSealed(terms, now);
}
