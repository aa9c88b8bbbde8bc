import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { AMENDMENT_LIFECYCLE } from "@/lib/partnerships/amendment";
import { loadHeldAmendment, saveAmended, saveDecision } from "@/lib/partnerships/amendment-repository";
import { assertInForce } from "@/lib/partnerships/partnership";
import { mayDecideAmendment } from "@/lib/partnerships/policy";
import { assertDisinterested, assertSeen } from "@/lib/partnerships/repository";
import type { ConfirmAmendmentInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";

/**
 * Agrees to a proposed change for the actor's party, once. With the last other party's agreement the contract has its next
 * edition; what it said before stays readable. Orders, deliveries and invoices that exist keep their prices and terms.
 *
 * @throws AppError `forbidden`, also for the side that proposed; `not_found`; `conflict` when it was decided, the contract is not in
 * force, more was ordered meanwhile than the change leaves, or the party has agreed already.
 */
export async function confirmAmendment(
  actor: Actor,
  { amendmentId, version }: ConfirmAmendmentInput,
): Promise<{ partnershipId: string; inForce: boolean }> {
  requirePermission(actor, "amendment:decide");
  return inTransaction(async (tx) => {
    const amendment = await loadHeldAmendment(tx, actor, amendmentId);
    const { partnership, changes, proposedByOrganizationId } = amendment;
    authorize(mayDecideAmendment(actor, partnership, proposedByOrganizationId));
    await assertDisinterested(tx, actor, partnership);
    assertInForce(partnership);
    const state = advance(AMENDMENT_LIFECYCLE, amendment.state, "confirm", "partnerships.amendmentDecided");
    assertSeen(amendment, version);
    const given = await tx.amendmentConfirmation.createMany({
      data: [
        { amendmentId, organizationId: actor.organizationId, confirmedAt: currentTime(), confirmedById: actor.userId },
      ],
      skipDuplicates: true,
    });
    if (given.count === 0) throw new AppError("conflict", "partnerships.amendmentConfirmed");
    const others = partnership.parties.filter(({ organizationId }) => organizationId !== proposedByOrganizationId);
    const inForce = (await tx.amendmentConfirmation.count({ where: { amendmentId } })) === others.length;
    if (inForce) {
      await saveDecision(tx, actor, amendment, { state });
      await saveAmended(tx, partnership.id, changes);
    }
    const subject = { type: "partnership", id: partnership.id };
    await recordAudit(tx, actor, "amendment.confirmed", subject, { amendmentId, inForce });
    if (inForce) await publishEvent(tx, "amendment.decided", { amendmentId });
    return { partnershipId: partnership.id, inForce };
  });
}
