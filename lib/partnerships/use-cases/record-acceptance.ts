import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { holidaysBetween, ruleInForce } from "@/lib/catalog/queries";
import { holidayWindow, paymentDueOn, type Term } from "@/lib/partnerships/clocks";
import { nextDocumentNumber } from "@/lib/partnerships/number-repository";
import { assertSettling } from "@/lib/partnerships/partnership";
import { actsAsBuyer } from "@/lib/partnerships/policy";
import { type AnsweredLine, answerLines } from "@/lib/partnerships/quantities";
import { assertDisinterested, countDelivered, loadDelivery, writtenBy, zoneOf } from "@/lib/partnerships/repository";
import type { RecordAcceptanceInput } from "@/lib/partnerships/schema";
import { invoiceAmounts, PPN_RULE } from "@/lib/partnerships/settlement";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { rupiahFromBigInt, rupiahToBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";

type Delivery = Awaited<ReturnType<typeof loadDelivery>>;

/**
 * The buyer's one answer to a delivery. What is accepted is invoiced at once, with the day by which it must be paid; what is
 * rejected is free to be delivered again. Nothing is read beforehand to see whether somebody has answered: the
 * unique keys of the delivery and of its lines alone decide between two who do.
 *
 * @throws AppError `forbidden`, `not_found`; `invalid` when a line or the question about PPN has no answer or a rejection no
 * reason; `conflict` when the contract is not active or the delivery has been answered.
 */
export async function recordAcceptance(
  actor: Actor,
  input: RecordAcceptanceInput,
): Promise<{ partnershipId: string; acceptanceId: string; invoiceId: string | null }> {
  requirePermission(actor, "acceptance:record");
  return inTransaction((tx) =>
    once(tx, actor, input, "acceptance.record", async () => {
      const delivery = await loadDelivery(tx, actor, input.deliveryId);
      const { partnership } = delivery;
      authorize(actsAsBuyer(actor, partnership));
      await assertDisinterested(tx, actor, partnership);
      assertSettling(partnership);
      const lines = answerLines(
        delivery.lines,
        input.lines.map(({ deliveryLineId, ...answer }) => ({ id: deliveryLineId, ...answer })),
      );
      const now = currentTime();
      const acceptanceId = await insertAcceptance(tx, actor, delivery, { lines, note: input.note ?? null, now });
      await releaseRejected(tx, delivery, lines);
      const invoiceId = await insertInvoice(tx, delivery, { acceptanceId, lines, addPpn: input.addPpn, now });
      await recordTrackRecord(tx, {
        supplierOrganizationId: delivery.supplierOrganizationId,
        buyerOrganizationId: partnership.buyerOrganizationId,
        kind: "accepted",
        sourceId: acceptanceId,
        occurredAt: now,
        quantity: total(lines, "acceptedQuantity"),
        rejectedQuantity: total(lines, "rejectedQuantity"),
      });
      const subject = { type: "partnership", id: partnership.id };
      await recordAudit(tx, actor, "acceptance.recorded", subject, {
        acceptanceId,
        deliveryId: delivery.id,
        invoiceId,
        accepted: total(lines, "acceptedQuantity"),
        rejected: total(lines, "rejectedQuantity"),
      });
      await publishEvent(tx, "acceptance.recorded", { acceptanceId });
      return { partnershipId: partnership.id, acceptanceId, invoiceId };
    }),
  );
}

interface NewAcceptance {
  readonly lines: readonly AnsweredLine[];
  readonly note: string | null;
  readonly now: Date;
}

async function insertAcceptance(
  tx: Tx,
  actor: MemberActor,
  delivery: Delivery,
  { lines, note, now }: NewAcceptance,
): Promise<string> {
  const id = newId();
  await tx.acceptance.create({
    data: {
      id,
      deliveryId: delivery.id,
      note,
      decidedAt: now,
      decidedById: actor.userId,
      ...writtenBy(actor),
      lines: { create: lines.map(({ id: deliveryLineId, ...line }) => ({ id: newId(), deliveryLineId, ...line })) },
    },
  });
  return id;
}

async function releaseRejected(tx: Tx, delivery: Delivery, lines: readonly AnsweredLine[]): Promise<void> {
  for (const { purchaseOrderLineId, id } of delivery.lines) {
    const rejected = lines.find((line) => line.id === id)?.rejectedQuantity ?? 0;
    if (rejected > 0) await countDelivered(tx, purchaseOrderLineId, -rejected);
  }
}

interface NewInvoice {
  readonly acceptanceId: string;
  readonly lines: readonly AnsweredLine[];
  readonly addPpn: boolean | undefined;
  readonly now: Date;
}

/** Null when everything was rejected: nothing is owed. */
async function insertInvoice(tx: Tx, delivery: Delivery, accepted: NewInvoice): Promise<string | null> {
  const { acceptanceId, lines, now } = accepted;
  if (total(lines, "acceptedQuantity") === 0) return null;
  const { partnership } = delivery;
  const priced = delivery.lines.map(({ id, purchaseOrderLine }) => ({
    acceptedQuantity: lines.find((line) => line.id === id)?.acceptedQuantity ?? 0,
    unitPriceIdr: rupiahFromBigInt(purchaseOrderLine.unitPriceIdr),
  }));
  const amounts = invoiceAmounts(priced, await ppnRate(tx, accepted.addPpn, now));
  const zone = zoneOf(partnership);
  const term: Term = { days: partnership.paymentDays, basis: partnership.paymentBasis };
  const window = holidayWindow(dateInZone(now, zone), term);
  const dueOn = paymentDueOn(now, term, await holidaysBetween(window.from, window.until, tx), zone);
  const id = newId();
  await tx.invoice.create({
    data: {
      id,
      acceptanceId,
      number: await nextDocumentNumber(tx, "invoice", now),
      baseIdr: rupiahToBigInt(amounts.baseIdr),
      ppnIdr: rupiahToBigInt(amounts.ppnIdr),
      totalIdr: rupiahToBigInt(amounts.totalIdr),
      issuedAt: now,
      dueOn: plainDateToUtc(dueOn),
    },
  });
  return id;
}

/**
 * The rate that is added, in basis points. Nobody guesses whether a supplier is a taxable entrepreneur.
 *
 * @throws AppError `invalid` when it was not said although PPN may be due, or it is due and no rule is in force.
 */
async function ppnRate(tx: Tx, addPpn: boolean | undefined, now: Date): Promise<number> {
  if (addPpn === false) return 0;
  const rule = await ruleInForce(PPN_RULE, dateInZone(now, "WIB"), tx);
  if (addPpn === undefined) {
    if (!rule) return 0;
    throw new AppError("invalid", "partnerships.ppnUnanswered", { field: "addPpn" });
  }
  if (!rule) throw new AppError("invalid", "partnerships.noPpnRule", { field: "addPpn" });
  return Math.round(rule.value * 100);
}

function total(lines: readonly AnsweredLine[], field: "acceptedQuantity" | "rejectedQuantity"): number {
  return lines.reduce((sum, line) => sum + line[field], 0);
}
