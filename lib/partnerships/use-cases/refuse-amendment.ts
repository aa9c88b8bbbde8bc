import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { AMENDMENT_LIFECYCLE } from "@/lib/partnerships/amendment";
import { loadHeldAmendment, saveDecision } from "@/lib/partnerships/amendment-repository";
import { mayDecideAmendment } from "@/lib/partnerships/policy";
import { assertDisinterested, assertSeen } from "@/lib/partnerships/repository";
import type { RefuseAmendmentInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Refuses a proposed change with the reason that the other side reads. The contract stays as it is.
 *
 * @throws AppError `forbidden`, also for the side that proposed; `not_found`; `conflict` when it was decided.
 */
export async function refuseAmendment(
  actor: Actor,
  { amendmentId, reason, version }: RefuseAmendmentInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "amendment:decide");
  return inTransaction(async (tx) => {
    const amendment = await loadHeldAmendment(tx, actor, amendmentId);
    const { partnership, proposedByOrganizationId } = amendment;
    authorize(mayDecideAmendment(actor, partnership, proposedByOrganizationId));
    await assertDisinterested(tx, actor, partnership);
    const state = advance(AMENDMENT_LIFECYCLE, amendment.state, "refuse", "partnerships.amendmentDecided");
    assertSeen(amendment, version);
    await saveDecision(tx, actor, amendment, { state, decisionReason: reason });
    await recordAudit(tx, actor, "amendment.refused", { type: "partnership", id: partnership.id }, { amendmentId });
    await publishEvent(tx, "amendment.decided", { amendmentId });
    return { partnershipId: partnership.id };
  });
}
