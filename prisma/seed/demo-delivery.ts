import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays } from "@/lib/shared/dates";
import { type DemoCalendar, type DemoCast, ownerOf } from "@/prisma/seed/demo-cast";
import type { DemoNeed } from "@/prisma/seed/demo-needs";

/** Days after drafting of the two batches; the second one of a need that is still being delivered waits for acceptance. */
const BATCH_DAYS = [55, 95] as const;

/** Draws up the contract and has both sides confirm it; in a demo that stops at the award the supplier has yet to. */
export async function concludeContract(
  need: DemoNeed,
  quoteId: string,
  { officer, approver, owners }: DemoCast,
  { draftedOn, onDay }: DemoCalendar,
): Promise<string> {
  const { partnershipId } = await onDay(18, () =>
    draftPartnership(officer, {
      quoteId,
      pattern: "rantai_pasok",
      startsOn: addDays(draftedOn, 20),
      endsOn: addDays(draftedOn, need.deliverUntilDay + 30),
      acceptanceDays: 5,
      acceptanceBasis: "working",
      paymentDays: 30,
      paymentBasis: "calendar",
      ordering: "framework",
      clauses: suggestedClauses("rantai_pasok"),
      alsoQuoteIds: [],
      idempotencyKey: newId(),
    }),
  );
  await onDay(19, () => confirmPartnership(approver, { partnershipId }));
  if (need.until === "awarded") return partnershipId;
  await onDay(20, () => confirmPartnership(ownerOf(owners, need.suppliers[0]), { partnershipId }));
  return partnershipId;
}

/** One order over the whole contract, delivered in two halves; everything but the last half of an open story is paid in time. */
export async function deliverAndPay(
  need: DemoNeed,
  partnershipId: string,
  cast: DemoCast,
  { draftedOn, onDay }: DemoCalendar,
): Promise<void> {
  const owner = ownerOf(cast.owners, need.suppliers[0]);
  const lines = await database().partnershipLine.findMany({
    where: { partnershipId },
    select: { id: true, quantity: true },
  });
  const { purchaseOrderId } = await onDay(21, () =>
    issuePurchaseOrder(cast.officer, {
      partnershipId,
      dueOn: addDays(draftedOn, need.deliverUntilDay),
      lines: lines.map(({ id, quantity }) => ({ partnershipLineId: id, quantity })),
      idempotencyKey: newId(),
    }),
  );
  for (const [index, day] of BATCH_DAYS.entries()) {
    const deliveryId = await onDay(day, () => deliverHalf(purchaseOrderId, owner, index, addDays(draftedOn, day)));
    if (need.until === "delivered" && index === BATCH_DAYS.length - 1) return;
    const invoiceId = await onDay(day + 3, () => acceptAll(deliveryId, cast));
    await payInFull(invoiceId, cast, need, { draftedOn, onDay }, day + 20);
  }
}

async function deliverHalf(
  purchaseOrderId: string,
  owner: Parameters<typeof recordDelivery>[0],
  batch: number,
  deliveredOn: string,
): Promise<string> {
  const lines = await database().purchaseOrderLine.findMany({
    where: { purchaseOrderId },
    select: { id: true, quantity: true, deliveredQuantity: true },
  });
  const { deliveryId } = await recordDelivery(owner, {
    purchaseOrderId,
    noteNumber: `SJ-${String(batch + 1).padStart(3, "0")}`,
    deliveredOn,
    lines: lines.map((line) => ({
      purchaseOrderLineId: line.id,
      quantity: batch === 0 ? Math.floor(line.quantity / 2) : line.quantity - line.deliveredQuantity,
    })),
    idempotencyKey: newId(),
  });
  return deliveryId;
}

async function acceptAll(deliveryId: string, { officer }: DemoCast): Promise<string> {
  const lines = await database().deliveryLine.findMany({ where: { deliveryId }, select: { id: true, quantity: true } });
  const { invoiceId } = await recordAcceptance(officer, {
    deliveryId,
    lines: lines.map(({ id, quantity }) => ({ deliveryLineId: id, acceptedQuantity: quantity })),
    addPpn: false,
    idempotencyKey: newId(),
  });
  if (invoiceId === null) throw new Error("An accepted delivery has no invoice");
  return invoiceId;
}

async function payInFull(
  invoiceId: string,
  { officer, owners }: DemoCast,
  need: DemoNeed,
  { draftedOn, onDay }: DemoCalendar,
  day: number,
): Promise<void> {
  const { totalIdr } = await database().invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    select: { totalIdr: true },
  });
  const { paymentId } = await onDay(day, () =>
    recordPayment(officer, {
      invoiceId,
      paidIdr: Number(totalIdr),
      paidOn: addDays(draftedOn, day),
      reference: `TRF-${addDays(draftedOn, day).replaceAll("-", "")}`,
      deductions: [],
      idempotencyKey: newId(),
    }),
  );
  await onDay(day + 1, () => confirmPayment(ownerOf(owners, need.suppliers[0]), { paymentId }));
}
