import "server-only";
import type { Actor } from "@/lib/access/actor";
import { personallyBelongsTo } from "@/lib/organizations/membership-queries";
import { insertMembershipRequest, type NewMembershipRequest } from "@/lib/organizations/membership-request-repository";
import { recordAudit } from "@/lib/platform/audit";
import type { Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * Asks an administrator to be let into a registered firm, in the caller's transaction. The caller has found the firm by what
 * the person knows of it; the person never names an organization and is shown nothing of it. Any signed-in person may ask.
 *
 * @throws AppError `conflict` for a member, and while the person's last request for that firm is open
 */
export async function openMembershipRequest(
  tx: Tx,
  actor: Actor,
  request: NewMembershipRequest,
): Promise<{ requestId: string }> {
  const { organizationId, kind, matchedBy } = request;
  if (await personallyBelongsTo(tx, actor.userId, [organizationId])) {
    throw new AppError("conflict", "organizations.memberAlready");
  }
  const requestId = await insertMembershipRequest(tx, actor.userId, request);
  const subject = { type: "membership-request", id: requestId };
  await recordAudit(tx, actor, "membership-request.opened", subject, { organizationId, kind, matchedBy });
  await publishEvent(tx, "membership-request.opened", { requestId });
  return { requestId };
}
