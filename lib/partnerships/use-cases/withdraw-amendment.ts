import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { AMENDMENT_LIFECYCLE } from "@/lib/partnerships/amendment";
import { loadHeldAmendment, saveDecision } from "@/lib/partnerships/amendment-repository";
import { assertSeen } from "@/lib/partnerships/repository";
import type { WithdrawAmendmentInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Takes back a proposed change, by the side that proposed it. The contract stays as it is.
 *
 * @throws AppError `forbidden` for the other sides; `not_found`; `conflict` when it was decided.
 */
export async function withdrawAmendment(
  actor: Actor,
  { amendmentId, version }: WithdrawAmendmentInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "amendment:propose");
  return inTransaction(async (tx) => {
    const amendment = await loadHeldAmendment(tx, actor, amendmentId);
    const { partnership, proposedByOrganizationId } = amendment;
    authorize(actor.organizationId === proposedByOrganizationId);
    const state = advance(AMENDMENT_LIFECYCLE, amendment.state, "withdraw", "partnerships.amendmentDecided");
    assertSeen(amendment, version);
    await saveDecision(tx, actor, amendment, { state });
    await recordAudit(tx, actor, "amendment.withdrawn", { type: "partnership", id: partnership.id }, { amendmentId });
    await publishEvent(tx, "amendment.decided", { amendmentId });
    return { partnershipId: partnership.id };
  });
}
