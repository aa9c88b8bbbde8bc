import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { loadOwnInvitation, saveInvitation } from "@/lib/sourcing/repository";
import type { OpenInvitation } from "@/lib/sourcing/schema";

/**
 * Notes that somebody of the supplier has seen the invitation. Only the first time counts; later calls change nothing.
 *
 * @throws AppError `forbidden`; `not_found` for an invitation of another supplier.
 */
export async function openInvitation(
  actor: Actor,
  { invitationId }: OpenInvitation,
): Promise<{ invitationId: string }> {
  requirePermission(actor, "invitation:read");
  return inTransaction(async (tx) => {
    const invitation = await loadOwnInvitation(tx, actor, invitationId);
    if (!invitation) throw new AppError("not_found", "sourcing.invitationNotFound");
    if (invitation.openedAt === null) {
      await saveInvitation(tx, invitation, { openedAt: currentTime() });
      await recordAudit(tx, actor, "invitation.opened", { type: "invitation", id: invitation.id });
    }
    return { invitationId: invitation.id };
  });
}
