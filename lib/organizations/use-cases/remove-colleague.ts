import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { PERMISSIONS } from "@/lib/access/permissions";
import { mayRemove } from "@/lib/organizations/policy";
import type { RemoveColleague } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes a role from a colleague in the actor's own organization; it acts on their next request. As nobody removes their own
 * role and two who remove each other go one after the other, somebody who may invite always stays.
 *
 * @throws AppError `forbidden` for one's own role, `not_found` for another organization's or one that has ended
 */
export async function removeColleague(actor: Actor, { membershipId }: RemoveColleague): Promise<void> {
  requirePermission(actor, "colleague:remove");
  await inTransaction(async (tx) => {
    const membership = await tx.membership.findFirst({
      where: { id: membershipId, organizationId: actor.organizationId, revokedAt: null },
      select: { id: true, userId: true, role: true },
    });
    if (!membership) throw new AppError("not_found", "organizations.memberGone");
    authorize(mayRemove(actor, membership));
    await waitForOtherRemovals(tx, actor);
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, revokedAt: null },
      data: { revokedAt: currentTime() },
    });
    if (count !== 1) throw new AppError("not_found", "organizations.memberGone");
    const subject = { type: "organization", id: actor.organizationId };
    const details = { userId: membership.userId, membershipId, role: membership.role };
    await recordAudit(tx, actor, "colleague.removed", subject, details);
  });
}

/** One removal at a time in an organization; who was removed while waiting may not remove any more. */
async function waitForOtherRemovals(tx: Tx, actor: Actor & { organizationId: string }): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organizations WHERE id = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  const still = await tx.membership.count({
    where: {
      userId: actor.userId,
      organizationId: actor.organizationId,
      role: { in: [...PERMISSIONS["colleague:remove"]] },
      revokedAt: null,
    },
  });
  authorize(still > 0);
}
