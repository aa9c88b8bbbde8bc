import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { isQuotingOpen } from "@/lib/sourcing/invitation";
import { addInvitation, holdNeed, loadMatches, loadOwnNeed } from "@/lib/sourcing/repository";
import type { InviteSuppliers } from "@/lib/sourcing/schema";

/**
 * Invites the suppliers of the chosen matches to quote. Who was invited before is passed over, so that a second press of
 * the button invites nobody twice; `invitationIds` holds the new ones.
 *
 * @throws AppError `forbidden`; `not_found` for a need or match that is not the buyer's; `conflict` when quoting is not
 * open or a match does not meet an essential requirement.
 */
export async function inviteSuppliers(
  actor: Actor,
  { needId, matchIds, message }: InviteSuppliers,
): Promise<{ invitationIds: string[] }> {
  requirePermission(actor, "invitation:send");
  return inTransaction(async (tx) => {
    await holdNeed(tx, needId);
    const need = await loadOwnNeed(tx, actor, needId);
    if (!need) throw new AppError("not_found", "sourcing.needNotFound");
    if (!isQuotingOpen(need, await deadlineTime(tx))) throw new AppError("conflict", "sourcing.quotingClosed");
    const matches = await loadMatches(tx, need.id, matchIds);
    if (matches.length < new Set(matchIds).size) throw new AppError("not_found", "sourcing.matchNotFound");
    if (matches.some(({ eligible }) => !eligible)) throw new AppError("conflict", "sourcing.notEligible");

    const invitationIds: string[] = [];
    for (const { id: matchId, supplierOrganizationId } of matches) {
      const sentAt = currentTime();
      const invitation = { needId: need.id, matchId, supplierOrganizationId, message: message ?? null, sentAt };
      const invitationId = await addInvitation(tx, actor, invitation);
      if (invitationId === null) continue;
      await recordAudit(
        tx,
        actor,
        "invitation.sent",
        { type: "invitation", id: invitationId },
        { needId: need.id, matchId },
      );
      await publishEvent(tx, "invitation.sent", { invitationId });
      invitationIds.push(invitationId);
    }
    return { invitationIds };
  });
}
