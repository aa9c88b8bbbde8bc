import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { WithdrawInvitation } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes back an invitation of the actor's own organization that nobody has accepted yet; its link no longer opens.
 *
 * @throws AppError `forbidden`, `not_found` for another organization's or one that is used, withdrawn or gone
 */
export async function withdrawInvitation(actor: Actor, { invitationId }: WithdrawInvitation): Promise<void> {
  requirePermission(actor, "colleague:invite");
  await inTransaction(async (tx) => {
    const { count } = await tx.colleagueInvitation.updateMany({
      where: { id: invitationId, organizationId: actor.organizationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: currentTime() },
    });
    if (count !== 1) throw new AppError("not_found", "organizations.invitationGone");
    const subject = { type: "organization", id: actor.organizationId };
    await recordAudit(tx, actor, "colleague.uninvited", subject, { invitationId });
  });
}
