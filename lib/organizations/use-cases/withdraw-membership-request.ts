import "server-only";
import type { Actor } from "@/lib/access/actor";
import { advanceRequest } from "@/lib/organizations/membership-request";
import { answerRequest, loadOwnRequest } from "@/lib/organizations/membership-request-repository";
import type { WithdrawMembershipRequest } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * Takes back one's own request before it is answered.
 *
 * @throws AppError `not_found` for somebody else's, `conflict` when it was answered already
 */
export async function withdrawMembershipRequest(
  actor: Actor,
  { requestId }: WithdrawMembershipRequest,
): Promise<{ requestId: string }> {
  return inTransaction(async (tx) => {
    const request = await loadOwnRequest(tx, actor.userId, requestId);
    const state = advanceRequest(request.state, "withdraw");
    await answerRequest(tx, requestId, { state });
    await recordAudit(tx, actor, "membership-request.withdrawn", { type: "membership-request", id: requestId });
    return { requestId };
  });
}
