import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { once } from "@/lib/platform/idempotency";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";
import { INVITATION_LIFECYCLE, isQuotingOpen } from "@/lib/sourcing/invitation";
import { assertSendable, soleParty } from "@/lib/sourcing/quote";
import { deleteDraft, loadDraft } from "@/lib/sourcing/quote-draft-repository";
import { addQuote, loadOwnInvitation, saveInvitation } from "@/lib/sourcing/repository";
import type { SendQuote } from "@/lib/sourcing/schema";

/**
 * Sends the supplier's offer for one or several lots of the need it was invited to. One live quote per need and supplier:
 * the database refuses a second (quotes_live_key). The deadline is judged by the database's clock.
 *
 * @throws AppError `forbidden`; `not_found` for an invitation or lot that is not theirs; `invalid` for lines that do not fit
 * their lots; `conflict` after the deadline, after declining, or when a quote is there already.
 */
export async function sendQuote(actor: Actor, input: SendQuote): Promise<{ quoteId: string }> {
  const { invitationId, lines, validUntil, notes } = input;
  requirePermission(actor, "quote:send");
  return inTransaction((tx) =>
    once(tx, actor, input, "quote.send", async () => {
      const invitation = await loadOwnInvitation(tx, actor, invitationId);
      if (!invitation) throw new AppError("not_found", "sourcing.invitationNotFound");
      const { need } = invitation;
      const now = await deadlineTime(tx);
      if (!isQuotingOpen(need, now)) throw new AppError("conflict", "sourcing.quotingClosed");
      const state = advance(INVITATION_LIFECYCLE, invitation.state, "quote", "sourcing.invitationAnswered");
      assertSendable(input, need, now);
      const id = await takeDraft(tx, invitationId, input.draftId);

      const quoteId = await addQuote(tx, actor, {
        id,
        needId: need.id,
        leadOrganizationId: actor.organizationId,
        parties: soleParty(actor.organizationId),
        lines,
        validUntil,
        notes: notes ?? null,
        sentAt: currentTime(),
      });
      await saveInvitation(tx, invitation, { state, openedAt: invitation.openedAt ?? currentTime() });
      await recordAudit(tx, actor, "quote.sent", { type: "quote", id: quoteId }, { needId: need.id, invitationId });
      await publishEvent(tx, "quote.sent", { quoteId });
      return { quoteId };
    }),
  );
}

/** The id of the draft that becomes this quote; the draft is forgotten either way, because the offer is out. */
async function takeDraft(tx: Tx, invitationId: string, draftId: string | undefined): Promise<string | undefined> {
  const draft = await loadDraft(tx, invitationId);
  if (draftId !== undefined && draft?.id !== draftId) throw new AppError("conflict", "platform.changedMeanwhile");
  await deleteDraft(tx, invitationId);
  return draftId;
}
