import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { PARTNERSHIP_LIFECYCLE } from "@/lib/partnerships/partnership";
import { mayConfirm } from "@/lib/partnerships/policy";
import { holdPartnership, loadPartnership } from "@/lib/partnerships/repository";
import type { ConfirmPartnershipInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Presses *konfirmasi* for the actor's organization, once. This says in the app that the party agrees; it is not a
 * certified electronic signature. The contract becomes active with the last party's confirmation.
 *
 * @throws AppError `forbidden`, `not_found`; `conflict` when this party has confirmed already or the contract no longer waits.
 */
export async function confirmPartnership(
  actor: Actor,
  { partnershipId }: ConfirmPartnershipInput,
): Promise<{ partnershipId: string; active: boolean }> {
  requirePermission(actor, "partnership:confirm");
  return inTransaction(async (tx) => {
    const partnership = await loadPartnership(tx, actor, partnershipId);
    authorize(mayConfirm(actor, partnership));
    const state = advance(PARTNERSHIP_LIFECYCLE, partnership.state, "activate", "partnerships.notAwaiting");
    const now = currentTime();
    // The row itself decides between twins: only one of them finds it unconfirmed.
    const { count } = await tx.partnershipParty.updateMany({
      where: { partnershipId, organizationId: actor.organizationId, confirmedAt: null },
      data: {
        confirmedAt: now,
        confirmedById: actor.userId,
        confirmedOnBehalfOfId: actor.onBehalfOfOrganizationId,
      },
    });
    if (count === 0) throw new AppError("conflict", "partnerships.alreadyConfirmed");
    const active = await isLastConfirmation(tx, partnershipId);
    if (active) {
      await tx.partnership.update({
        where: { id: partnershipId },
        data: { state, activatedAt: now, version: { increment: 1 } },
      });
    }
    await recordAudit(tx, actor, "partnership.confirmed", { type: "partnership", id: partnershipId }, { active });
    await publishEvent(tx, "partnership.confirmed", { partnershipId });
    return { partnershipId, active };
  });
}

async function isLastConfirmation(tx: Tx, partnershipId: string): Promise<boolean> {
  await holdPartnership(tx, partnershipId);
  return (await tx.partnershipParty.count({ where: { partnershipId, confirmedAt: null } })) === 0;
}
