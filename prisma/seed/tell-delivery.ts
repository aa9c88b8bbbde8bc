import type { MemberActor } from "@/lib/access/actor";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { Agenda } from "@/prisma/seed/agenda";
import { isInvented, type Telling } from "@/prisma/seed/story-cast";
import { planPayment } from "@/prisma/seed/tell-payment";
import type { Offer } from "@/prisma/seed/tell-sourcing";

export interface Contract {
  readonly partnershipId: string;
  readonly framework: boolean;
  readonly startsOn: PlainDate;
}

const REJECTIONS = [
  "Ukuran lubang di luar toleransi gambar.",
  "Permukaan cacat, tidak lolos pemeriksaan visual.",
  "Kemasan rusak saat tiba di gudang.",
  "Kadar air di atas batas.",
];

/** One delivery among those of a contract. */
interface Batch {
  readonly telling: Telling;
  readonly owner: MemberActor;
  readonly contract: Contract;
  readonly agenda: Agenda;
  /** From 0. */
  readonly number: number;
}

/**
 * Month by month: order, delivery, acceptance, payment, until the contract is fulfilled or today is reached. Orders that came
 * with the contract are taken in turn; under a framework each part is called off in its month.
 */
export async function tellBatches(telling: Telling, { owner }: Offer, contract: Contract): Promise<void> {
  const agenda = new Agenda();
  const batch = (number: number): Batch => ({ telling, owner, contract, agenda, number });
  if (contract.framework) {
    for (let number = 0; number < telling.story.batches; number += 1) {
      agenda.plan(addDays(contract.startsOn, 2 + 30 * number), () => callOff(batch(number)));
    }
  } else {
    const orders = await database().purchaseOrder.findMany({
      where: { partnershipId: contract.partnershipId },
      orderBy: { dueOn: "asc" },
      select: { id: true, dueOn: true },
    });
    for (const [number, order] of orders.entries()) planDelivery(batch(number), order.id, dayOf(order.dueOn));
  }
  await agenda.run(telling.horizon);
}

async function callOff(batch: Batch): Promise<void> {
  const { telling, contract, number } = batch;
  const lines = await database().partnershipLine.findMany({
    where: { partnershipId: contract.partnershipId },
    orderBy: { position: "asc" },
    select: { id: true, quantity: true, orderedQuantity: true },
  });
  const left = telling.story.batches - number;
  const ordered = lines.map((line) => ({
    partnershipLineId: line.id,
    quantity: partOf(line.quantity - line.orderedQuantity, left, telling),
  }));
  if (ordered.every(({ quantity }) => quantity === 0)) return;
  const day = addDays(contract.startsOn, 2 + 30 * number);
  const dueOn = addDays(day, 28);
  const { purchaseOrderId } = await telling.at(day, () =>
    issuePurchaseOrder(telling.officer, {
      partnershipId: contract.partnershipId,
      dueOn,
      lines: ordered,
      idempotencyKey: newId(),
    }),
  );
  planDelivery(batch, purchaseOrderId, dueOn);
}

/** Some months need more than others; the last batch takes what is left. */
function partOf(remaining: number, batchesLeft: number, { lot }: Telling): number {
  if (batchesLeft === 1) return remaining;
  return Math.min(remaining, Math.max(1, Math.round((remaining / batchesLeft) * (lot.between(65, 135) / 100))));
}

function planDelivery(batch: Batch, purchaseOrderId: string, dueOn: PlainDate): void {
  const { telling, contract, agenda, number } = batch;
  // Most come in time.
  const days = telling.lot.chance(86) ? -telling.lot.between(1, 8) : telling.lot.between(1, 6);
  const day = later(addDays(dueOn, days), addDays(contract.startsOn, 12 + number));
  agenda.plan(day, () => deliver(batch, purchaseOrderId, day));
}

async function deliver(batch: Batch, purchaseOrderId: string, day: PlainDate): Promise<void> {
  const { telling, owner, agenda, number } = batch;
  const lines = await database().purchaseOrderLine.findMany({
    where: { purchaseOrderId },
    select: { id: true, quantity: true },
  });
  const { deliveryId } = await telling.at(
    day,
    () =>
      recordDelivery(owner, {
        purchaseOrderId,
        noteNumber: `SJ-${day.slice(2, 4)}${day.slice(5, 7)}-${String(number + 1).padStart(3, "0")}`,
        deliveredOn: day,
        lines: lines.map(({ id, quantity }) => ({ purchaseOrderLineId: id, quantity })),
        idempotencyKey: newId(),
      }),
    "11:15",
  );
  const acceptedOn = dayOfAcceptance(batch, day);
  if (acceptedOn) agenda.plan(acceptedOn, () => accept(batch, deliveryId, acceptedOn));
}

const dayOf = (column: Date): PlainDate => column.toISOString().slice(0, 10);

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

/** Null where the buyer of the story leaves the delivery lying. */
function dayOfAcceptance({ telling, number }: Batch, deliveredOn: PlainDate): PlainDate | null {
  const { story, lot } = telling;
  if (story.trouble === "never-accepts" && number > 0) return null;
  const takesLong = story.trouble === "accepts-late" || story.tested;
  return addDays(deliveredOn, takesLong ? lot.between(10, 19) : lot.between(1, 4));
}

async function accept(batch: Batch, deliveryId: string, acceptedOn: PlainDate): Promise<void> {
  const { telling, owner, agenda, number } = batch;
  const { story, lot, officer } = telling;
  const lines = await database().deliveryLine.findMany({ where: { deliveryId }, select: { id: true, quantity: true } });
  const rejects = lot.chance(isInvented(story) ? 22 : 10);
  const { invoiceId } = await telling.at(
    acceptedOn,
    () =>
      recordAcceptance(officer, {
        deliveryId,
        lines: lines.map(({ id, quantity }) => judged(id, quantity, rejects, telling)),
        addPpn: lot.chance(40),
        idempotencyKey: newId(),
      }),
    "13:40",
  );
  if (invoiceId !== null) planPayment({ telling, owner, agenda, number, invoiceId, acceptedOn });
}

function judged(deliveryLineId: string, quantity: number, rejects: boolean, { lot }: Telling) {
  const rejected = rejects ? Math.floor(quantity * (lot.between(1, 6) / 100)) : 0;
  if (rejected === 0) return { deliveryLineId, acceptedQuantity: quantity };
  return { deliveryLineId, acceptedQuantity: quantity - rejected, rejectionReason: lot.pick(REJECTIONS) };
}
