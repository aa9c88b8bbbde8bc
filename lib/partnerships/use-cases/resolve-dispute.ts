import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { loadPayment, settleInvoice } from "@/lib/partnerships/payment-repository";
import { canResolveDispute } from "@/lib/partnerships/policy";
import { assertDisinterested, assertSeen } from "@/lib/partnerships/repository";
import type { ResolveDisputeInput } from "@/lib/partnerships/schema";
import { standingOf } from "@/lib/partnerships/settlement";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { rupiahFromBigInt } from "@/lib/shared/money";

/**
 * The buyer's answer to a disputed payment. *Corrected*: the record was wrong; the payment is void, what it settled is owed
 * again, and the right one may be recorded. *Upheld*: it stands as recorded, with the reason, and the supplier may confirm.
 * A payment becomes a supplier's past only when confirmed, so a void one leaves no trace there.
 *
 * @throws AppError `forbidden`, `not_found`; `conflict` when there is no open dispute or somebody answered since it was read.
 */
export async function resolveDispute(
  actor: Actor,
  { paymentId, resolution, note, version }: ResolveDisputeInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "payment:resolve");
  return inTransaction(async (tx) => {
    const payment = await loadPayment(tx, actor, paymentId);
    const { partnership, invoice } = payment;
    authorize(canResolveDispute(actor, partnership));
    await assertDisinterested(tx, actor, partnership);
    if (standingOf(payment) !== "disputed") throw new AppError("conflict", "partnerships.noOpenDispute");
    assertSeen(payment, version);
    const now = currentTime();
    const { count } = await tx.payment.updateMany({
      where: { id: paymentId, version, resolvedAt: null },
      data: {
        resolvedAt: now,
        resolvedById: actor.userId,
        resolution,
        resolutionNote: note,
        voidedAt: resolution === "corrected" ? now : null,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    if (resolution === "corrected") {
      await settleInvoice(tx, invoice.id, -rupiahFromBigInt(payment.paidIdr + payment.deductedIdr));
    }
    const subject = { type: "partnership", id: partnership.id };
    await recordAudit(tx, actor, "payment.dispute-resolved", subject, { paymentId, resolution });
    await publishEvent(tx, "payment.dispute-resolved", { paymentId });
    return { partnershipId: partnership.id };
  });
}
