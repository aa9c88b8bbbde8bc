import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { loadPayment } from "@/lib/partnerships/payment-repository";
import { canDisputePayment } from "@/lib/partnerships/policy";
import { assertSeen } from "@/lib/partnerships/repository";
import type { DisputePaymentInput } from "@/lib/partnerships/schema";
import { standingOf } from "@/lib/partnerships/settlement";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * The supplier who delivered says that a payment is not as the buyer recorded it: the money did not come, or a deduction was
 * not agreed. Once for each payment, and before confirming it. The buyer answers; until then nobody can confirm it.
 *
 * @throws AppError `forbidden`, also for another supplier of the same contract; `not_found`; `conflict` when it was confirmed,
 * disputed or voided.
 */
export async function disputePayment(
  actor: Actor,
  { paymentId, reason, version }: DisputePaymentInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "payment:dispute");
  return inTransaction(async (tx) => {
    const payment = await loadPayment(tx, actor, paymentId);
    authorize(canDisputePayment(actor, payment.supplierOrganizationId));
    const standing = standingOf(payment);
    if (standing === "confirmed") throw new AppError("conflict", "partnerships.paymentConfirmed");
    if (standing !== "waiting") throw new AppError("conflict", "partnerships.paymentAnswered");
    assertSeen(payment, version);
    // The row itself decides between a dispute and a confirmation at the same moment.
    const { count } = await tx.payment.updateMany({
      where: { id: paymentId, version, confirmedAt: null, disputedAt: null, voidedAt: null },
      data: {
        disputedAt: currentTime(),
        disputedById: actor.userId,
        disputeReason: reason,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    const { id: partnershipId } = payment.partnership;
    await recordAudit(tx, actor, "payment.disputed", { type: "partnership", id: partnershipId }, { paymentId });
    await publishEvent(tx, "payment.disputed", { paymentId });
    return { partnershipId };
  });
}
