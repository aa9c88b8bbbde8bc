import "server-only";
import type { LinkageFilter } from "@/lib/oversight/figures";
import type { LinkageWindow } from "@/lib/oversight/linkage";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";

// Fragments that the queries of this module share. Names of columns are ours, never a reader's.

/** Demo organizations count only in demo mode. `alias` is an organization in the query. */
export function notDemo(alias: "o" | "buyer" | "need_owner"): Prisma.Sql {
  return env().DEMO ? Prisma.sql`TRUE` : Prisma.sql`NOT ${Prisma.raw(alias)}.demo`;
}

/**
 * Which suppliers can count at all at the end of a day: verified makers that are not suspended, merged, closed, graduated or
 * (outside demo mode) demo. A trader is no maker and never counts. Reads `o` (organizations) and `p` (profiles); `until` and
 * `lastDay` are the instant at which the day ends and the day.
 *
 * Status: `status_changed_at` dates the latest change. When that came after the day, a firm that is active today was not
 * before its change, and one that is suspended today was active.
 */
export function countable(until: Prisma.Sql, lastDay: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    (o.kind = 'supplier' AND p.maker_role = 'maker' AND o.verified_at < ${until}
     AND (o.status = 'active') = (o.status_changed_at IS NULL OR o.status_changed_at < ${until})
     AND o.valid_from <= ${lastDay} AND (o.valid_until IS NULL OR o.valid_until >= ${lastDay})
     AND (p.graduated_at IS NULL OR p.graduated_at >= ${until}) AND ${notDemo("o")})`;
}

/** The main business of organization `o`, as a KBLI division of two digits: the main class, else the first. */
export const SECTOR = Prisma.sql`(SELECT left(k.code, 2) FROM organization_kblis k WHERE k.organization_id = o.id
  ORDER BY k.main DESC, k.edition, k.code LIMIT 1)`;

/** Suppliers that the filter leaves. Reads `o` (organizations) and `p` (supplier profiles). */
export function inScope({ provinceCode, sector, sizeClass }: LinkageFilter): Prisma.Sql {
  const conditions = [
    provinceCode ? Prisma.sql`left(o.region_code, 2) = ${provinceCode}` : null,
    sector ? Prisma.sql`${SECTOR} = ${sector}` : null,
    sizeClass ? Prisma.sql`p.size_class::text = ${sizeClass}` : null,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}

/** True for suppliers that the filter leaves, by the column that holds their id; always true without a filter. */
export function supplierInScope(column: Prisma.Sql, filter: LinkageFilter): Prisma.Sql {
  if (!filter.provinceCode && !filter.sector && !filter.sizeClass) return Prisma.sql`TRUE`;
  return Prisma.sql`${column} IN (
    SELECT o.id FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id WHERE ${inScope(filter)})`;
}

/** True for what happened with the buyer of the filter, by the column that holds its id; always true without one. */
export function withBuyer(column: Prisma.Sql, { buyerId }: LinkageFilter): Prisma.Sql {
  return buyerId ? Prisma.sql`${column} = ${buyerId}::uuid` : Prisma.sql`TRUE`;
}

/** Contracts of the filter: its buyer, and one of its suppliers among the parties. Reads `p` (partnerships), `buyer`. */
export function contractsInScope(filter: LinkageFilter): Prisma.Sql {
  return Prisma.sql`
    ${notDemo("buyer")} AND ${withBuyer(Prisma.sql`p.buyer_organization_id`, filter)}
    AND EXISTS (SELECT FROM partnership_parties y WHERE y.partnership_id = p.id AND y.role <> 'buyer'
                AND ${supplierInScope(Prisma.sql`y.organization_id`, filter)})`;
}

/** What tells that a supplier is alive, with the instant: it confirmed its profile, or it traded. Rows `supplier_id, at`. */
export const SIGNS_OF_LIFE = Prisma.sql`
  SELECT organization_id AS supplier_id, profile_confirmed_at AS at FROM supplier_profiles
   WHERE profile_confirmed_at IS NOT NULL
  UNION ALL
  SELECT subject_id::uuid, at FROM audit_entries
   WHERE verb IN ('supplier.confirmed', 'supplier.registered') AND subject_type = 'organization'
  UNION ALL
  SELECT supplier_organization_id, occurred_at FROM track_records WHERE kind IN ('delivered', 'accepted', 'paid')`;

/**
 * Deliveries under a partnership of which something was accepted in the window, with the price of what was accepted. With a
 * buyer in the filter only those that it accepted.
 */
export function acceptedDeliveries(
  { from, until }: Pick<LinkageWindow, "from" | "until">,
  filter: LinkageFilter,
): Prisma.Sql {
  return Prisma.sql`
    SELECT v.id, v.supplier_organization_id, v.note_number, v.delivered_on, a.decided_at, w.number AS partnership_number,
           buyer.id AS buyer_id, buyer.name AS buyer_name, sum(al.accepted_quantity)::int AS accepted_quantity,
           sum(al.accepted_quantity * ol.unit_price_idr) AS value_idr
      FROM deliveries v
      JOIN acceptances a ON a.delivery_id = v.id AND a.decided_at >= ${from} AND a.decided_at < ${until}
      JOIN acceptance_lines al ON al.acceptance_id = a.id
      JOIN delivery_lines dl ON dl.id = al.delivery_line_id
      JOIN purchase_order_lines ol ON ol.id = dl.purchase_order_line_id
      JOIN purchase_orders po ON po.id = v.purchase_order_id
      JOIN partnerships w ON w.id = po.partnership_id
      JOIN organizations buyer ON buyer.id = w.buyer_organization_id
     WHERE ${notDemo("buyer")} AND ${withBuyer(Prisma.sql`w.buyer_organization_id`, filter)}
     GROUP BY v.id, a.id, w.id, buyer.id
    HAVING sum(al.accepted_quantity) > 0`;
}
