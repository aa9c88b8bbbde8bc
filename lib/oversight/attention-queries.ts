import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { CeremonialPartnership, LinkageFilter } from "@/lib/oversight/figures";
import { CEREMONIAL_DAYS, linkageWindow } from "@/lib/oversight/linkage";
import { contractsInScope, notDemo, supplierInScope, withBuyer } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { addDays, daysBetween } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

interface CeremonialRow {
  id: string;
  number: string;
  buyer_name: string;
  supplier_name: string;
  activated_at: Date;
  orders: number;
}

/**
 * Contracts that all parties confirmed 90 days ago or more, that stand, and under which no order led to accepted goods yet:
 * the "accepted purchase order" of the definition is an order of which something was accepted, because an order here binds
 * from the day it is issued and nobody accepts it apart. The oldest first. @throws AppError `forbidden`
 */
export async function ceremonialPartnerships(actor: Actor, filter: LinkageFilter): Promise<CeremonialPartnership[]> {
  requirePermission(actor, "linkage:read");
  return findCeremonial(filter);
}

/** {@link ceremonialPartnerships} for pages that anybody may read, which say only how many there are. */
export async function findCeremonial(filter: LinkageFilter): Promise<CeremonialPartnership[]> {
  const { asOf } = filter;
  const { until } = linkageWindow(asOf);
  const { until: confirmedBefore } = linkageWindow(addDays(asOf, -CEREMONIAL_DAYS));
  const rows = await database().$queryRaw<CeremonialRow[]>`
    SELECT p.id, p.number, buyer.name AS buyer_name, lead.name AS supplier_name, p.activated_at,
           (SELECT count(*) FROM purchase_orders o WHERE o.partnership_id = p.id AND o.issued_at < ${until})::int AS orders
      FROM partnerships p
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      JOIN partnership_parties y ON y.partnership_id = p.id AND y.role = 'lead'
      JOIN organizations lead ON lead.id = y.organization_id
     WHERE p.activated_at < ${confirmedBefore} AND (p.terminated_at IS NULL OR p.terminated_at >= ${until})
       AND ${contractsInScope(filter)}
       AND NOT EXISTS (
         SELECT FROM purchase_orders o
           JOIN deliveries d ON d.purchase_order_id = o.id
           JOIN acceptances a ON a.delivery_id = d.id AND a.decided_at < ${until}
           JOIN acceptance_lines l ON l.acceptance_id = a.id AND l.accepted_quantity > 0
          WHERE o.partnership_id = p.id)
     ORDER BY p.activated_at, p.id`;
  return rows.map((row) => {
    const signedOn = dateInZone(row.activated_at, "WIB");
    const { id, number, buyer_name: buyerName, supplier_name: supplierName, orders } = row;
    return { id, number, buyerName, supplierName, orders, signedOn, daysSince: daysBetween(signedOn, asOf) };
  });
}

/** Deliveries that nobody answered though the acceptance clock had run out by the end of the day. @throws AppError `forbidden` */
export async function overdueAcceptances(actor: Actor, filter: LinkageFilter): Promise<number> {
  requirePermission(actor, "linkage:read");
  const { until } = linkageWindow(filter.asOf);
  const [row] = await database().$queryRaw<{ late: number }[]>`
    SELECT count(*)::int AS late
      FROM deliveries d
      JOIN purchase_orders o ON o.id = d.purchase_order_id
      JOIN partnerships p ON p.id = o.partnership_id
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      LEFT JOIN acceptances a ON a.delivery_id = d.id AND a.decided_at < ${until}
     WHERE d.recorded_at < ${until} AND d.acceptance_due_at < ${until} AND a.id IS NULL AND ${notDemo("buyer")}
       AND ${withBuyer(Prisma.sql`p.buyer_organization_id`, filter)}
       AND ${supplierInScope(Prisma.sql`d.supplier_organization_id`, filter)}`;
  return row?.late ?? 0;
}
