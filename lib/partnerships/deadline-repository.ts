import "server-only";
import { endOfDay } from "@/lib/partnerships/clocks";
import { database, type Tx } from "@/lib/platform/db";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { type Zone, zoneOfRegion } from "@/lib/shared/zones";

/** So many at a time: a transaction stays short even after a week without a worker. */
const BATCH = 200;
/** The longest term, sixty working days, and a margin: a reminder comes never earlier before the end. */
const REMINDER_HORIZON_DAYS = 120;

export interface WaitingDelivery {
  readonly id: string;
  readonly partnershipId: string;
  readonly recordedAt: Date;
  readonly acceptanceDueAt: Date;
  readonly zone: Zone;
}

/** Deliveries that nobody has answered, and of which nobody was reminded. Of all organizations: for jobs only. */
export async function listUnremindedForSystem(now: Date): Promise<WaitingDelivery[]> {
  const until = new Date(now.getTime() + REMINDER_HORIZON_DAYS * 86_400_000);
  const rows = await database().delivery.findMany({
    where: { acceptance: null, remindedAt: null, escalatedAt: null, acceptanceDueAt: { gt: now, lt: until } },
    select: {
      id: true,
      recordedAt: true,
      acceptanceDueAt: true,
      purchaseOrder: {
        select: { partnershipId: true, partnership: { select: { buyer: { select: { regionCode: true } } } } },
      },
    },
    orderBy: { acceptanceDueAt: "asc" },
  });
  return rows.map(({ purchaseOrder: { partnershipId, partnership }, ...row }) => ({
    ...row,
    partnershipId,
    zone: zoneOfRegion(partnership.buyer.regionCode ?? undefined),
  }));
}

interface Marked {
  readonly id: string;
  readonly partnershipId: string;
}

/** Marks a delivery as reminded; false when another worker was faster or it was answered. */
export async function markReminded(tx: Tx, deliveryId: string, now: Date): Promise<boolean> {
  const { count } = await tx.delivery.updateMany({
    where: { id: deliveryId, remindedAt: null, escalatedAt: null, acceptance: null },
    data: { remindedAt: now },
  });
  return count === 1;
}

/**
 * Marks deliveries whose term has run out without an answer, and answers those that were marked now. Two workers at once
 * never mark the same one: rows that the other has in hand are left to it.
 */
export async function markEscalated(tx: Tx, now: Date): Promise<Marked[]> {
  return tx.$queryRaw<Marked[]>`
    WITH late AS (
      SELECT d.id, o.partnership_id FROM deliveries d JOIN purchase_orders o ON o.id = d.purchase_order_id
       WHERE d.escalated_at IS NULL AND d.acceptance_due_at < ${now}
         AND NOT EXISTS (SELECT FROM acceptances a WHERE a.delivery_id = d.id)
       ORDER BY d.acceptance_due_at LIMIT ${BATCH} FOR UPDATE OF d SKIP LOCKED)
    UPDATE deliveries d SET escalated_at = ${now} FROM late
     WHERE d.id = late.id AND d.escalated_at IS NULL
    RETURNING d.id, late.partnership_id AS "partnershipId"`;
}

/** Marks unsettled invoices whose last day is over where the buyer is; like {@link markEscalated}. */
export async function markOverdue(tx: Tx, now: Date): Promise<Marked[]> {
  const rows = await tx.$queryRaw<(Marked & { due_on: Date; region_code: string | null })[]>`
    SELECT i.id, o.partnership_id AS "partnershipId", i.due_on, b.region_code
      FROM invoices i JOIN acceptances a ON a.id = i.acceptance_id JOIN deliveries d ON d.id = a.delivery_id
      JOIN purchase_orders o ON o.id = d.purchase_order_id JOIN partnerships p ON p.id = o.partnership_id
      JOIN organizations b ON b.id = p.buyer_organization_id
     WHERE i.overdue_told_at IS NULL AND i.settled_idr < i.total_idr AND i.due_on <= ${now}::timestamptz::date
     ORDER BY i.due_on, i.id LIMIT ${BATCH} FOR UPDATE OF i SKIP LOCKED`;
  const late = rows.filter(
    (row) => now > endOfDay(plainDateFromUtc(row.due_on), zoneOfRegion(row.region_code ?? undefined)),
  );
  await tx.invoice.updateMany({ where: { id: { in: late.map(({ id }) => id) } }, data: { overdueToldAt: now } });
  return late.map(({ id, partnershipId }) => ({ id, partnershipId }));
}
