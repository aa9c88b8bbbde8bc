import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { withdrawOpenAmendment } from "@/lib/partnerships/amendment-repository";
import { PARTNERSHIP_LIFECYCLE } from "@/lib/partnerships/partnership";
import { mayTerminate } from "@/lib/partnerships/policy";
import { assertDisinterested, assertSeen, freeLines, loadHeldPartnership } from "@/lib/partnerships/repository";
import type { TerminatePartnershipInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Ends a contract in force early, by either side and with its reason. Nothing more is ordered or delivered; what was
 * delivered before is still accepted and paid. A proposal of change that waits falls with it. Awards of which nothing was
 * ordered are free to be drawn up again or given back.
 *
 * @throws AppError `forbidden`, `not_found`; `conflict` when it is not in force or was changed since it was read.
 */
export async function terminatePartnership(
  actor: Actor,
  { partnershipId, reason, version }: TerminatePartnershipInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "partnership:terminate");
  return inTransaction(async (tx) => {
    const partnership = await loadHeldPartnership(tx, actor, partnershipId);
    authorize(mayTerminate(actor, partnership));
    await assertDisinterested(tx, actor, partnership);
    const state = advance(PARTNERSHIP_LIFECYCLE, partnership.state, "terminate", "partnerships.notActive");
    assertSeen(partnership, version);
    const now = currentTime();
    await tx.partnership.update({
      where: { id: partnershipId },
      data: {
        state,
        terminatedAt: now,
        terminatedById: actor.userId,
        terminatedByOrganizationId: actor.organizationId,
        terminationReason: reason,
        version: { increment: 1 },
      },
    });
    await withdrawOpenAmendment(tx, actor, partnershipId);
    await freeLines(tx, partnershipId, now);
    const byBuyer = actor.organizationId === partnership.buyerOrganizationId;
    await recordAudit(tx, actor, "partnership.terminated", { type: "partnership", id: partnershipId }, { byBuyer });
    await publishEvent(tx, "partnership.terminated", { partnershipId });
    return { partnershipId };
  });
}
