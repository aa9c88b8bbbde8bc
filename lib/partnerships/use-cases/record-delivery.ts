import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { holidaysBetween } from "@/lib/catalog/queries";
import { acceptanceDueAt, acceptanceStart, holidayWindow, type Term } from "@/lib/partnerships/clocks";
import { assertInForce } from "@/lib/partnerships/partnership";
import { actsAsSupplier } from "@/lib/partnerships/policy";
import { takeLines } from "@/lib/partnerships/quantities";
import { countDelivered, loadPurchaseOrder, shareState, writtenBy, zoneOf } from "@/lib/partnerships/repository";
import type { RecordDeliveryInput } from "@/lib/partnerships/schema";
import { attach } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { type KeptFile, keepUploads } from "@/lib/platform/upload";
import { plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";

type Order = Awaited<ReturnType<typeof loadPurchaseOrder>>;

/**
 * Records one batch that was delivered, under its delivery note, and starts the buyer's acceptance clock. What is delivered
 * and not rejected never exceeds the order: the CHECK on `purchase_order_lines` decides.
 *
 * @throws AppError `forbidden`, `not_found`; `invalid` when more is delivered than is left of the order, the day lies before
 * the order or in the future, or the note was used already; `conflict` when the contract is not active or another was faster.
 */
export async function recordDelivery(
  actor: Actor,
  input: RecordDeliveryInput,
): Promise<{ partnershipId: string; deliveryId: string }> {
  requirePermission(actor, "delivery:record");
  const { note, photos = [], ...written } = input;
  const notes = await keepUploads(note ? [note] : [], "photo_or_document", "note");
  const kept = { delivery_note: notes, delivery_photo: await keepUploads(photos, "photo", "photos") };
  return inTransaction((tx) =>
    once(tx, actor, { ...written, files: [...notes, ...kept.delivery_photo] }, "delivery.record", async () => {
      const order = await loadPurchaseOrder(tx, actor, input.purchaseOrderId);
      const { partnership } = order;
      authorize(actsAsSupplier(actor, partnership));
      assertInForce({ state: await shareState(tx, partnership.id) });
      await assertDeliveryDay(tx, order, input.deliveredOn);
      await assertNewNote(tx, order, input.noteNumber);
      const lines = takeLines(
        order.lines.map((line) => ({ id: line.id, remaining: line.quantity - line.deliveredQuantity })),
        input.lines.map(({ purchaseOrderLineId, quantity }) => ({ id: purchaseOrderLineId, quantity })),
        "partnerships.deliveryExceedsOrder",
      );
      for (const { id, quantity } of lines) await countDelivered(tx, id, quantity);
      const now = currentTime();
      const id = newId();
      await tx.delivery.create({
        data: {
          id,
          purchaseOrderId: order.id,
          supplierOrganizationId: actor.organizationId,
          noteNumber: input.noteNumber,
          deliveredOn: plainDateToUtc(input.deliveredOn),
          acceptanceDueAt: await dueAt(tx, order, { deliveredOn: input.deliveredOn, recordedAt: now }),
          recordedAt: now,
          recordedById: actor.userId,
          ...writtenBy(actor),
          lines: {
            create: lines.map((line) => ({ id: newId(), purchaseOrderLineId: line.id, quantity: line.quantity })),
          },
        },
      });
      await attachPapers(tx, actor, id, kept);
      await recordTrackRecord(tx, {
        supplierOrganizationId: actor.organizationId,
        buyerOrganizationId: partnership.buyerOrganizationId,
        kind: "delivered",
        sourceId: id,
        occurredAt: now,
        quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
        onTime: input.deliveredOn <= plainDateFromUtc(order.dueOn),
      });
      const subject = { type: "partnership", id: partnership.id };
      await recordAudit(tx, actor, "delivery.recorded", subject, { deliveryId: id, lines: lines.length });
      await publishEvent(tx, "delivery.recorded", { deliveryId: id });
      return { partnershipId: partnership.id, deliveryId: id };
    }),
  );
}

type Papers = Readonly<Record<"delivery_note" | "delivery_photo", readonly KeptFile[]>>;

async function attachPapers(tx: Tx, actor: MemberActor, deliveryId: string, papers: Papers): Promise<void> {
  for (const purpose of ["delivery_note", "delivery_photo"] as const) {
    const to = { purpose, subjectId: deliveryId, organizationId: actor.organizationId };
    for (const file of papers[purpose]) await attach(tx, actor, to, file);
  }
}

/** Goods arrive after they were ordered, and are recorded once they have arrived. */
async function assertDeliveryDay(tx: Tx, order: Order, deliveredOn: string): Promise<void> {
  const zone = zoneOf(order.partnership);
  const refuse = (key: string) => new AppError("invalid", key, { field: "deliveredOn" });
  if (deliveredOn > dateInZone(await deadlineTime(tx), zone)) throw refuse("partnerships.deliveredInFuture");
  if (deliveredOn < dateInZone(order.issuedAt, zone)) throw refuse("partnerships.deliveredBeforeOrder");
}

/** The unique key decides between twins; this gives the careful reader a sentence beside the field. */
async function assertNewNote(tx: Tx, order: Order, noteNumber: string): Promise<void> {
  const used = await tx.delivery.count({ where: { purchaseOrderId: order.id, noteNumber } });
  if (used > 0) throw new AppError("invalid", "partnerships.noteNumberUsed", { field: "noteNumber" });
}

async function dueAt(tx: Tx, order: Order, delivery: { deliveredOn: string; recordedAt: Date }): Promise<Date> {
  const { acceptanceDays: days, acceptanceBasis: basis } = order.partnership;
  const term: Term = { days, basis };
  const zone: Zone = zoneOf(order.partnership);
  const window = holidayWindow(acceptanceStart(delivery, zone), term);
  return acceptanceDueAt(delivery, term, await holidaysBetween(window.from, window.until, tx), zone);
}
