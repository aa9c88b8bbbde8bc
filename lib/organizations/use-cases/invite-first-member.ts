import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { admitInvitation, sendInvitation } from "@/lib/organizations/invitation-repository";
import { mayBringIn } from "@/lib/organizations/policy";
import type { InviteFirstMember } from "@/lib/organizations/schema";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * An administrator brings the first people into a buyer or an agency; those invite the others themselves.
 *
 * @throws AppError `not_found`, `forbidden` for a role that the organization does not know, `conflict`, `rate_limited`
 */
export async function inviteFirstMember(actor: Actor, input: InviteFirstMember): Promise<{ invitationId: string }> {
  requirePermission(actor, "organization:create");
  await admitInvitation(actor);
  return inTransaction(async (tx) => {
    const organization = await tx.organization.findFirst({
      where: { id: input.organizationId, status: "active" },
      select: { id: true, name: true, kind: true },
    });
    if (!organization) throw new AppError("not_found", "organizations.notFound");
    authorize(mayBringIn(organization.kind, input.role));
    return sendInvitation(tx, actor, { organization, email: input.email, role: input.role });
  });
}
