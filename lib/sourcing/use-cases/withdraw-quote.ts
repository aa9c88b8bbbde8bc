import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";
import { INVITATION_LIFECYCLE, isQuotingOpen } from "@/lib/sourcing/invitation";
import { QUOTE_LIFECYCLE } from "@/lib/sourcing/quote";
import { loadOwnQuote, saveInvitation, saveWithdrawal } from "@/lib/sourcing/repository";
import type { WithdrawQuote } from "@/lib/sourcing/schema";

/**
 * Takes a quote back while quoting is open, so that another may be sent or the invitation declined. After the deadline an
 * offer binds until its validity ends.
 *
 * @throws AppError `forbidden`; `not_found`; `conflict` when quoting has closed, it was decided, or the page is old.
 */
export async function withdrawQuote(
  actor: Actor,
  { quoteId, version }: WithdrawQuote,
): Promise<{ invitationId: string }> {
  requirePermission(actor, "quote:withdraw");
  return inTransaction(async (tx) => {
    const quote = await loadOwnQuote(tx, actor, quoteId);
    if (!quote) throw new AppError("not_found", "sourcing.quoteNotFound");
    advance(QUOTE_LIFECYCLE, quote.state, "withdraw", "sourcing.quoteDecided");
    if (!isQuotingOpen(quote.need, await deadlineTime(tx))) throw new AppError("conflict", "sourcing.quotingClosed");
    await saveWithdrawal(tx, { id: quote.id, version });
    const state = advance(INVITATION_LIFECYCLE, quote.invitation.state, "reopen", "sourcing.quoteDecided");
    await saveInvitation(tx, quote.invitation, { state });
    await recordAudit(tx, actor, "quote.withdrawn", { type: "quote", id: quote.id });
    return { invitationId: quote.invitation.id };
  });
}
