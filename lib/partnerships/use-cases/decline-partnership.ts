import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { PARTNERSHIP_LIFECYCLE } from "@/lib/partnerships/partnership";
import { mayDecline } from "@/lib/partnerships/policy";
import { assertSeen, freeLines, loadHeldPartnership } from "@/lib/partnerships/repository";
import type { DeclinePartnershipInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Refuses a contract that waits for confirmation, with the reason that the other side reads: a supplier declines what was
 * drawn up, or the buyer withdraws it. It never comes into force. Its awards are free at once to be drawn up again.
 *
 * @throws AppError `forbidden`, `not_found`; `conflict` when it no longer waits or was changed since it was read.
 */
export async function declinePartnership(
  actor: Actor,
  { partnershipId, reason, version }: DeclinePartnershipInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "partnership:decline");
  return inTransaction(async (tx) => {
    const partnership = await loadHeldPartnership(tx, actor, partnershipId);
    authorize(mayDecline(actor, partnership));
    const state = advance(PARTNERSHIP_LIFECYCLE, partnership.state, "decline", "partnerships.notAwaiting");
    assertSeen(partnership, version);
    const now = currentTime();
    await tx.partnership.update({
      where: { id: partnershipId },
      data: {
        state,
        declinedAt: now,
        declinedById: actor.userId,
        declinedByOrganizationId: actor.organizationId,
        declineReason: reason,
        version: { increment: 1 },
      },
    });
    await freeLines(tx, partnershipId, now);
    const byBuyer = actor.organizationId === partnership.buyerOrganizationId;
    await recordAudit(tx, actor, "partnership.declined", { type: "partnership", id: partnershipId }, { byBuyer });
    await publishEvent(tx, "partnership.declined", { partnershipId });
    return { partnershipId };
  });
}
