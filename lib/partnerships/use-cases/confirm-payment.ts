import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { PARTNERSHIP_LIFECYCLE } from "@/lib/partnerships/partnership";
import { loadPayment } from "@/lib/partnerships/payment-repository";
import { canConfirmPayment } from "@/lib/partnerships/policy";
import { holdPartnership, isFulfilled, shareState, zoneOf } from "@/lib/partnerships/repository";
import type { ConfirmPaymentInput } from "@/lib/partnerships/schema";
import { settledBase, standingOf } from "@/lib/partnerships/settlement";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { daysBetween, plainDateFromUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { advance, canAdvance } from "@/lib/shared/lifecycle";
import { rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";

type Payment = Awaited<ReturnType<typeof loadPayment>>;

/**
 * The supplier who delivered says that the money arrived, once. Only then does the payment count in the buyer's track record.
 * The contract completes with the confirmation after which nothing of it is open.
 *
 * @throws AppError `forbidden`, also for another supplier of the same contract; `not_found`; `conflict` when confirmed already,
 * disputed and not yet answered, or void.
 */
export async function confirmPayment(
  actor: Actor,
  { paymentId }: ConfirmPaymentInput,
): Promise<{ partnershipId: string; completed: boolean }> {
  requirePermission(actor, "payment:confirm");
  return inTransaction(async (tx) => {
    const payment = await loadPayment(tx, actor, paymentId);
    authorize(canConfirmPayment(actor, payment.supplierOrganizationId));
    const standing = standingOf(payment);
    if (standing === "disputed") throw new AppError("conflict", "partnerships.paymentDisputed");
    if (standing === "void") throw new AppError("conflict", "partnerships.paymentVoid");
    // The row itself decides between twins, and between this and a dispute: only one of them finds it unanswered.
    const { count } = await tx.payment.updateMany({
      where: { id: paymentId, confirmedAt: null, voidedAt: null, OR: [{ disputedAt: null }, { resolution: "upheld" }] },
      data: {
        confirmedAt: currentTime(),
        confirmedById: actor.userId,
        confirmedOnBehalfOfId: actor.onBehalfOfOrganizationId,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "partnerships.paymentConfirmed");
    await rememberPayment(tx, payment);
    const completed = await completeWhenFulfilled(tx, payment);
    const partnershipId = payment.partnership.id;
    const subject = { type: "partnership", id: partnershipId };
    await recordAudit(tx, actor, "payment.confirmed", subject, { paymentId, completed });
    await publishEvent(tx, "payment.confirmed", { paymentId });
    return { partnershipId, completed };
  });
}

async function rememberPayment(tx: Tx, payment: Payment): Promise<void> {
  const { baseIdr, totalIdr } = payment.invoice;
  const acceptedOn = dateInZone(payment.acceptedAt, zoneOf(payment.partnership));
  await recordTrackRecord(tx, {
    supplierOrganizationId: payment.supplierOrganizationId,
    buyerOrganizationId: payment.partnership.buyerOrganizationId,
    kind: "paid",
    sourceId: payment.id,
    occurredAt: currentTime(),
    amountIdr: settledBase(
      { baseIdr: rupiahFromBigInt(baseIdr), totalIdr: rupiahFromBigInt(totalIdr) },
      rupiahFromBigInt(payment.paidIdr + payment.deductedIdr),
    ),
    paymentDays: daysBetween(acceptedOn, plainDateFromUtc(payment.paidOn)),
  });
}

async function completeWhenFulfilled(tx: Tx, { partnership }: Payment): Promise<boolean> {
  await holdPartnership(tx, partnership.id);
  // Somebody may have ended the contract before the row was ours.
  const state = await shareState(tx, partnership.id);
  if (!canAdvance(PARTNERSHIP_LIFECYCLE, state, "complete")) return false;
  if (!(await isFulfilled(tx, partnership.id))) return false;
  await tx.partnership.update({
    where: { id: partnership.id },
    data: {
      state: advance(PARTNERSHIP_LIFECYCLE, state, "complete"),
      completedAt: currentTime(),
      version: { increment: 1 },
    },
  });
  return true;
}
