import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { admitInvitation, sendInvitation } from "@/lib/organizations/invitation-repository";
import { mayOffer } from "@/lib/organizations/policy";
import type { InviteColleague } from "@/lib/organizations/schema";
import { inTransaction } from "@/lib/platform/db";

/**
 * Invites a person by e-mail to hold a role in the actor's own organization. The link in the mail opens once, for a week.
 *
 * @throws AppError `forbidden`, `conflict` when they hold the role already, `rate_limited`
 */
export async function inviteColleague(
  actor: Actor,
  { email, role }: InviteColleague,
): Promise<{ invitationId: string }> {
  requirePermission(actor, "colleague:invite");
  authorize(mayOffer(actor, role));
  await admitInvitation(actor);
  const organization = { id: actor.organizationId, name: actor.organizationName };
  return inTransaction((tx) => sendInvitation(tx, actor, { organization, email, role }));
}
