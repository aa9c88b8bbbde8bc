import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { BuyerPayments, LinkageFilter, PaymentFigures, PaymentTimes } from "@/lib/oversight/figures";
import { linkageWindow } from "@/lib/oversight/linkage";
import { notDemo, supplierInScope, withBuyer } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { rupiahFromBigInt } from "@/lib/shared/money";

interface PaymentRow {
  /** Null for the row of all buyers together. */
  id: string | null;
  name: string | null;
  settled: number;
  median_days: number | null;
  ninetieth_days: number | null;
  median_term: number | null;
  overdue: number;
  overdue_idr: { toString(): string };
  oldest_days: number | null;
}

/**
 * Days from acceptance to payment of the invoices that were settled in the twelve months, and what is past due at the end of
 * the day, together and by buyer. @throws AppError `forbidden`
 */
export async function paymentFigures(actor: Actor, filter: LinkageFilter): Promise<PaymentFigures> {
  requirePermission(actor, "linkage:read");
  return countPayments(filter);
}

/** {@link paymentFigures} for pages that anybody may read: what rests on few invoices is withheld first. */
export async function countPayments(filter: LinkageFilter): Promise<PaymentFigures> {
  const { firstDay, lastDay } = linkageWindow(filter.asOf);
  const day = Prisma.sql`${lastDay}::date`;
  const inWindow = Prisma.sql`paid >= total_idr AND last_paid_on >= ${firstDay}::date`;
  const late = Prisma.sql`due_on < ${day} AND claimed < total_idr`;
  const rows = await database().$queryRaw<PaymentRow[]>`
    SELECT buyer_id AS id, buyer_name AS name,
           (count(*) FILTER (WHERE ${inWindow}))::int AS settled,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY last_paid_on - accepted_on) FILTER (WHERE ${inWindow}) AS median_days,
           percentile_disc(0.9) WITHIN GROUP (ORDER BY last_paid_on - accepted_on) FILTER (WHERE ${inWindow}) AS ninetieth_days,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY payment_days) FILTER (WHERE ${inWindow}) AS median_term,
           (count(*) FILTER (WHERE ${late}))::int AS overdue,
           COALESCE(sum(total_idr - claimed) FILTER (WHERE ${late}), 0) AS overdue_idr,
           (${day} - min(due_on) FILTER (WHERE ${late})) AS oldest_days
      FROM (${invoices(filter)}) i
     GROUP BY GROUPING SETS ((), (buyer_id, buyer_name))
     ORDER BY overdue_idr DESC, median_days DESC NULLS LAST, buyer_name`;
  const total = rows.find(({ id }) => id === null);
  return {
    total: total ? toTimes(total) : NO_PAYMENTS,
    buyers: rows.flatMap((row) => (row.id === null || row.name === null ? [] : [toBuyer(row, row.id, row.name)])),
  };
}

/**
 * Every invoice that stood at the end of the day, with what the supplier confirmed (`paid`) and what the buyer says it paid
 * and nobody disputes (`claimed`). The buyer's word alone stops the clock of being late, but proves no payment day.
 */
function invoices(filter: LinkageFilter): Prisma.Sql {
  const { until, lastDay } = linkageWindow(filter.asOf);
  const disputed = Prisma.sql`y.disputed_at < ${until} AND (y.resolved_at IS NULL OR y.resolved_at >= ${until})`;
  return Prisma.sql`
    SELECT buyer.id AS buyer_id, buyer.name AS buyer_name, p.payment_days, i.total_idr, i.due_on,
           (a.decided_at AT TIME ZONE 'Asia/Jakarta')::date AS accepted_on, settled.*
      FROM invoices i
      JOIN acceptances a ON a.id = i.acceptance_id AND a.decided_at < ${until}
      JOIN deliveries d ON d.id = a.delivery_id
      JOIN purchase_orders o ON o.id = d.purchase_order_id
      JOIN partnerships p ON p.id = o.partnership_id
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      CROSS JOIN LATERAL (
        SELECT COALESCE(sum(y.paid_idr + y.deducted_idr) FILTER (WHERE y.confirmed_at < ${until}), 0) AS paid,
               COALESCE(sum(y.paid_idr + y.deducted_idr) FILTER (WHERE NOT COALESCE(${disputed}, FALSE)), 0) AS claimed,
               max(y.paid_on) FILTER (WHERE y.confirmed_at < ${until}) AS last_paid_on
          FROM payments y
         WHERE y.invoice_id = i.id AND y.recorded_at < ${until} AND y.paid_on <= ${lastDay}::date
           AND (y.voided_at IS NULL OR y.voided_at >= ${until})) settled
     WHERE ${notDemo("buyer")} AND ${withBuyer(Prisma.sql`p.buyer_organization_id`, filter)}
       AND ${supplierInScope(Prisma.sql`d.supplier_organization_id`, filter)}`;
}

const NO_PAYMENTS: PaymentTimes = {
  settled: 0,
  medianDays: null,
  ninetiethDays: null,
  medianTermDays: null,
  overdue: 0,
  overdueIdr: 0,
  oldestOverdueDays: null,
};

function toTimes(row: PaymentRow): PaymentTimes {
  return {
    settled: row.settled,
    medianDays: row.median_days,
    ninetiethDays: row.ninetieth_days,
    medianTermDays: row.median_term,
    overdue: row.overdue,
    overdueIdr: rupiahFromBigInt(BigInt(row.overdue_idr.toString())),
    oldestOverdueDays: row.oldest_days,
  };
}

function toBuyer(row: PaymentRow, id: string, name: string): BuyerPayments {
  return { id, name, ...toTimes(row) };
}
