import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requireOpenInvitation, takeInvitation } from "@/lib/organizations/invitation-repository";
import { addMembership, standIn } from "@/lib/organizations/repository";
import type { AcceptInvitation } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * A signed-in person accepts an invitation and stands in the organization from the next request on. A link that was sent to
 * an address serves only the account with that address: a forwarded mail must not hand over a role.
 *
 * @throws AppError `not_found` for a link that no longer opens, `forbidden` for somebody else's, `conflict` when the person
 * holds the role already or somebody was faster
 */
export async function acceptInvitation(actor: Actor, { token }: AcceptInvitation): Promise<{ organizationId: string }> {
  return inTransaction(async (tx) => {
    const { id, email, role, organization } = await requireOpenInvitation(tx, token);
    const own = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
    if (email !== null && own.email?.toLowerCase() !== email.toLowerCase()) {
      throw new AppError("forbidden", "organizations.invitationForAnother");
    }
    await takeInvitation(tx, id, actor.userId);
    await addMembership(tx, { userId: actor.userId, organizationId: organization.id, role, createdById: actor.userId });
    await standIn(tx, actor, organization.id);
    const member = { ...actor, organizationId: organization.id };
    const subject = { type: "organization", id: organization.id };
    await recordAudit(tx, member, "colleague.joined", subject, { userId: actor.userId, invitationId: id, role });
    return { organizationId: organization.id };
  });
}
