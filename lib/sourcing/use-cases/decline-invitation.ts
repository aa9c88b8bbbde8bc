import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";
import { INVITATION_LIFECYCLE } from "@/lib/sourcing/invitation";
import { loadOwnInvitation, saveInvitation } from "@/lib/sourcing/repository";
import type { DeclineInvitation } from "@/lib/sourcing/schema";

/**
 * Tells the buyer, with a reason by code and in words, that this supplier will not quote. Allowed as long as there is no quote, also after the
 * deadline: a late no is worth more than silence.
 *
 * @throws AppError `forbidden`; `not_found`; `conflict` when a quote was sent, it was declined before or the page is old.
 */
export async function declineInvitation(
  actor: Actor,
  { invitationId, version, code, reason }: DeclineInvitation,
): Promise<{ invitationId: string }> {
  requirePermission(actor, "invitation:decline");
  return inTransaction(async (tx) => {
    const invitation = await loadOwnInvitation(tx, actor, invitationId);
    if (!invitation) throw new AppError("not_found", "sourcing.invitationNotFound");
    const state = advance(INVITATION_LIFECYCLE, invitation.state, "decline", "sourcing.invitationAnswered");
    const now = currentTime();
    const said = { declineCode: code, declineReason: reason ?? null };
    const change = { state, openedAt: invitation.openedAt ?? now, declinedAt: now, ...said };
    await saveInvitation(tx, { id: invitation.id, version }, change);
    await recordAudit(tx, actor, "invitation.declined", { type: "invitation", id: invitation.id }, { code });
    await publishEvent(tx, "invitation.declined", { invitationId: invitation.id });
    return { invitationId: invitation.id };
  });
}
