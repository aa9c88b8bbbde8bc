import "server-only";
import { holidaysBetween } from "@/lib/catalog/queries";
import { acceptanceReminderAt } from "@/lib/partnerships/clocks";
import {
  listUnremindedForSystem,
  markEscalated,
  markOverdue,
  markReminded,
  type WaitingDelivery,
} from "@/lib/partnerships/deadline-repository";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { addDays } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** What one look at the clocks has told. */
export interface WatchedDeadlines {
  readonly reminded: number;
  readonly escalated: number;
  readonly overdue: number;
}

/**
 * Looks at every clock that runs: reminds the buyer of a delivery that waits, tells its approver when the term has run out,
 * and tells both sides of an invoice that is not settled in time. Each is told exactly once, also with two workers: the row
 * is marked in the transaction that publishes the event. Runs as a job; judged by the database's clock.
 */
export async function watchDeadlines(): Promise<WatchedDeadlines> {
  return { reminded: await remind(), escalated: await escalate(), overdue: await tellOverdue() };
}

async function remind(): Promise<number> {
  const now = await deadlineTime();
  const waiting = await listUnremindedForSystem(now);
  const holidays = await holidaysAround(waiting);
  let reminded = 0;
  for (const delivery of waiting) {
    if (acceptanceReminderAt(delivery, holidays, delivery.zone) > now) continue;
    if (await inTransaction((tx) => remindOf(tx, delivery, now))) reminded += 1;
  }
  return reminded;
}

async function remindOf(tx: Tx, { id, partnershipId }: WaitingDelivery, now: Date): Promise<boolean> {
  if (!(await markReminded(tx, id, now))) return false;
  await recordAudit(tx, SYSTEM, "acceptance.reminded", { type: "partnership", id: partnershipId }, { deliveryId: id });
  await publishEvent(tx, "acceptance.reminded", { deliveryId: id });
  return true;
}

async function escalate(): Promise<number> {
  return inTransaction(async (tx) => {
    const late = await markEscalated(tx, await deadlineTime(tx));
    for (const { id, partnershipId } of late) {
      const subject = { type: "partnership", id: partnershipId };
      await recordAudit(tx, SYSTEM, "acceptance.escalated", subject, { deliveryId: id });
      await publishEvent(tx, "acceptance.escalated", { deliveryId: id });
    }
    return late.length;
  });
}

async function tellOverdue(): Promise<number> {
  return inTransaction(async (tx) => {
    const late = await markOverdue(tx, await deadlineTime(tx));
    for (const { id, partnershipId } of late) {
      await recordAudit(tx, SYSTEM, "payment.overdue", { type: "partnership", id: partnershipId }, { invoiceId: id });
      await publishEvent(tx, "payment.overdue", { invoiceId: id });
    }
    return late.length;
  });
}

/** Holidays that may lie on the eve of one of the deadlines. */
async function holidaysAround(waiting: readonly WaitingDelivery[]): Promise<ReadonlySet<string>> {
  const days = waiting.map(({ acceptanceDueAt, zone }) => dateInZone(acceptanceDueAt, zone)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? holidaysBetween(addDays(first, -60), last) : new Set();
}
