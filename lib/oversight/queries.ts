import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import {
  type LinkageWindow,
  linkageRatioOf,
  linkageWindow,
  type PublishedCount,
  publishable,
  publishableRatio,
  ROWS_PER_PAGE,
} from "@/lib/oversight/linkage";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import type { BasisPoints } from "@/lib/shared/score";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Which suppliers can count at all: verified makers that are not suspended, merged, closed, graduated or (outside demo mode)
 * demo. A trader is no maker and never counts. Status is known only as of today. Reads `o` (organizations), `p` (profiles).
 */
export function countable({ until, lastDay }: Pick<LinkageWindow, "until" | "lastDay">): Prisma.Sql {
  return Prisma.sql`
    (o.kind = 'supplier' AND o.status = 'active' AND o.verified_at < ${until} AND p.maker_role = 'maker'
     AND o.valid_from <= ${lastDay}::date AND (o.valid_until IS NULL OR o.valid_until >= ${lastDay}::date)
     AND (p.graduated_at IS NULL OR p.graduated_at >= ${until}) AND (NOT o.demo OR ${env().DEMO}))`;
}

/**
 * One row per *active* supplier of a window: countable, and confirmed its profile or traded in the twelve months.
 * `deliveries` counts its accepted deliveries in that time: it is *linked* when there is one; each member of a consortium
 * stands for itself. Of confirmations only the latest is known: for a day in the past the count can be too low.
 */
function activeSuppliers(window: LinkageWindow): Prisma.Sql {
  const { from, until } = window;
  return Prisma.sql`
    SELECT o.id, o.name, o.region_code, p.size_class, p.profile_confirmed_at, trade.last_at AS last_trade_at,
           COALESCE(accepted.deliveries, 0) AS deliveries, COALESCE(accepted.value_idr, 0) AS value_idr,
           accepted.last_at AS last_accepted_at
      FROM organizations o
      JOIN supplier_profiles p ON p.organization_id = o.id
      LEFT JOIN (SELECT supplier_organization_id, max(occurred_at) AS last_at
                   FROM track_records
                  WHERE kind IN ('delivered', 'accepted', 'paid') AND occurred_at >= ${from} AND occurred_at < ${until}
                  GROUP BY supplier_organization_id) trade ON trade.supplier_organization_id = o.id
      LEFT JOIN (SELECT supplier_organization_id, count(*)::int AS deliveries, sum(value_idr) AS value_idr,
                        max(decided_at) AS last_at
                   FROM (${acceptedDeliveries(window)}) d
                  GROUP BY supplier_organization_id) accepted ON accepted.supplier_organization_id = o.id
     WHERE ${countable(window)}
       AND ((p.profile_confirmed_at >= ${from} AND p.profile_confirmed_at < ${until})
            OR trade.last_at IS NOT NULL OR accepted.deliveries > 0)`;
}

/** Deliveries under a partnership of which something was accepted in the window, with the price of what was accepted. */
function acceptedDeliveries({ from, until }: Pick<LinkageWindow, "from" | "until">): Prisma.Sql {
  return Prisma.sql`
    SELECT v.id, v.supplier_organization_id, v.note_number, v.delivered_on, a.decided_at, w.number AS partnership_number,
           buyer.name AS buyer_name, sum(al.accepted_quantity)::int AS accepted_quantity,
           sum(al.accepted_quantity * l.unit_price_idr) AS value_idr
      FROM deliveries v
      JOIN acceptances a ON a.delivery_id = v.id AND a.decided_at >= ${from} AND a.decided_at < ${until}
      JOIN acceptance_lines al ON al.acceptance_id = a.id
      JOIN delivery_lines dl ON dl.id = al.delivery_line_id
      JOIN purchase_order_lines ol ON ol.id = dl.purchase_order_line_id
      JOIN partnership_lines l ON l.id = ol.partnership_line_id
      JOIN purchase_orders po ON po.id = v.purchase_order_id
      JOIN partnerships w ON w.id = po.partnership_id
      JOIN organizations buyer ON buyer.id = w.buyer_organization_id
     GROUP BY v.id, a.id, w.id, buyer.id
    HAVING sum(al.accepted_quantity) > 0`;
}

export interface LinkageRatio {
  readonly asOf: PlainDate;
  readonly window: LinkageWindow;
  readonly active: number;
  readonly linked: number;
  /** Null while no supplier is active. */
  readonly ratioBasisPoints: BasisPoints | null;
}

/** Linked ÷ active suppliers as of the end of a day in WIB. @throws AppError `forbidden` */
export async function linkageRatio(actor: Actor, { asOf }: { asOf: PlainDate }): Promise<LinkageRatio> {
  requirePermission(actor, "linkage:read");
  return countLinkage(asOf);
}

async function countLinkage(asOf: PlainDate): Promise<LinkageRatio> {
  const window = linkageWindow(asOf);
  const [row] = await database().$queryRaw<{ active: number; linked: number }[]>`
    SELECT count(*)::int AS active, (count(*) FILTER (WHERE deliveries > 0))::int AS linked
      FROM (${activeSuppliers(window)}) s`;
  const { active = 0, linked = 0 } = row ?? {};
  return { asOf, window, active, linked, ratioBasisPoints: linkageRatioOf(linked, active) };
}

export interface ProvinceLinkage {
  /** Null for suppliers without a known region. */
  readonly code: string | null;
  readonly name: string | null;
  readonly active: number;
  readonly linked: number;
  readonly ratioBasisPoints: BasisPoints | null;
}

/** The ratio by province of the supplier, the most linked first. @throws AppError `forbidden` */
export async function linkageByProvince(actor: Actor, { asOf }: { asOf: PlainDate }): Promise<ProvinceLinkage[]> {
  requirePermission(actor, "linkage:read");
  const rows = await database().$queryRaw<Omit<ProvinceLinkage, "ratioBasisPoints">[]>`
    SELECT r.code, r.name, count(*)::int AS active, (count(*) FILTER (WHERE s.deliveries > 0))::int AS linked
      FROM (${activeSuppliers(linkageWindow(asOf))}) s
      LEFT JOIN regions r ON r.code = left(s.region_code, 2)
     GROUP BY r.code, r.name
     ORDER BY linked DESC, active DESC, r.code`;
  return rows.map((row) => ({ ...row, ratioBasisPoints: linkageRatioOf(row.linked, row.active) }));
}

export interface SupplierLinkage {
  readonly id: string;
  readonly name: string;
  readonly province: string | null;
  readonly sizeClass: string | null;
  /** Accepted in the window; linked when above zero. */
  readonly deliveries: number;
  readonly valueIdr: Rupiah;
  readonly lastAcceptedOn: PlainDate | null;
  /** Why it counts as active. */
  readonly lastTradeOn: PlainDate | null;
  readonly confirmedOn: PlainDate | null;
}

export interface LinkageRowsQuery {
  readonly asOf: PlainDate;
  /** Of the province with this code. */
  readonly provinceCode?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
}

/** The suppliers behind the ratio, the linked ones first; one page of them and how many there are. @throws AppError `forbidden` */
export async function linkageRows(
  actor: Actor,
  { asOf, provinceCode, page = 1 }: LinkageRowsQuery,
): Promise<{ rows: SupplierLinkage[]; total: number }> {
  requirePermission(actor, "linkage:read");
  const window = linkageWindow(asOf);
  const within = provinceCode ? Prisma.sql`WHERE left(s.region_code, 2) = ${provinceCode}` : Prisma.empty;
  const rows = await database().$queryRaw<(SupplierRow & { total: number })[]>`
    SELECT s.*, r.name AS province, (count(*) OVER ())::int AS total
      FROM (${activeSuppliers(window)}) s
      LEFT JOIN regions r ON r.code = left(s.region_code, 2)
      ${within}
     ORDER BY s.deliveries > 0 DESC, s.value_idr DESC, s.name, s.id
     LIMIT ${ROWS_PER_PAGE} OFFSET ${(page - 1) * ROWS_PER_PAGE}`;
  return { rows: rows.map((row) => toSupplier(row, window)), total: rows[0]?.total ?? 0 };
}

interface SupplierRow {
  id: string;
  name: string;
  province: string | null;
  size_class: string | null;
  profile_confirmed_at: Date | null;
  last_trade_at: Date | null;
  last_accepted_at: Date | null;
  deliveries: number;
  value_idr: { toString(): string };
}

function toSupplier(row: SupplierRow, window: LinkageWindow): SupplierLinkage {
  const day = (at: Date | null) => at && dateInZone(at, "WIB");
  const confirmed = row.profile_confirmed_at;
  const counts = confirmed !== null && confirmed >= window.from && confirmed < window.until;
  return {
    id: row.id,
    name: row.name,
    province: row.province,
    sizeClass: row.size_class,
    deliveries: row.deliveries,
    valueIdr: rupiahFromBigInt(BigInt(row.value_idr.toString())),
    lastAcceptedOn: day(row.last_accepted_at),
    lastTradeOn: day(row.last_trade_at),
    confirmedOn: counts ? day(confirmed) : null,
  };
}

export interface LinkingDelivery {
  readonly id: string;
  readonly noteNumber: string;
  readonly partnershipNumber: string;
  readonly buyerName: string;
  readonly deliveredOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly acceptedQuantity: number;
  readonly valueIdr: Rupiah;
}

/** One active supplier and the accepted deliveries that link it; null when it is not active as of that day. @throws AppError `forbidden` */
export async function supplierLinkage(
  actor: Actor,
  { asOf, supplierId }: { asOf: PlainDate; supplierId: string },
): Promise<{ supplier: SupplierLinkage; deliveries: LinkingDelivery[] } | null> {
  requirePermission(actor, "linkage:read");
  if (!isId(supplierId)) return null;
  const window = linkageWindow(asOf);
  const [row] = await database().$queryRaw<SupplierRow[]>`
    SELECT s.*, r.name AS province
      FROM (${activeSuppliers(window)}) s LEFT JOIN regions r ON r.code = left(s.region_code, 2)
     WHERE s.id = ${supplierId}::uuid`;
  if (!row) return null;
  const deliveries = await database().$queryRaw<DeliveryRow[]>`
    SELECT * FROM (${acceptedDeliveries(window)}) d
     WHERE d.supplier_organization_id = ${supplierId}::uuid ORDER BY d.decided_at DESC, d.id`;
  return { supplier: toSupplier(row, window), deliveries: deliveries.map(toDelivery) };
}

interface DeliveryRow {
  id: string;
  note_number: string;
  partnership_number: string;
  buyer_name: string;
  delivered_on: Date;
  decided_at: Date;
  accepted_quantity: number;
  value_idr: { toString(): string };
}

function toDelivery(row: DeliveryRow): LinkingDelivery {
  return {
    id: row.id,
    noteNumber: row.note_number,
    partnershipNumber: row.partnership_number,
    buyerName: row.buyer_name,
    deliveredOn: plainDateFromUtc(row.delivered_on),
    acceptedOn: dateInZone(row.decided_at, "WIB"),
    acceptedQuantity: row.accepted_quantity,
    valueIdr: rupiahFromBigInt(BigInt(row.value_idr.toString())),
  };
}

/** What anybody may know, as of today in WIB. Counts of one to four are suppressed (`null`), and what they could be reckoned from. */
export interface PublicFigures {
  readonly asOf: PlainDate;
  readonly activeSuppliers: PublishedCount;
  readonly linkedSuppliers: PublishedCount;
  readonly ratioBasisPoints: BasisPoints | null;
  readonly publishedNeeds: PublishedCount;
}

/** The figures of the front page. */
export async function publicFigures(): Promise<PublicFigures> {
  const asOf = dateInZone(currentTime(), "WIB");
  const { active, linked } = await countLinkage(asOf);
  const publishedNeeds = await database().need.count({
    where: { state: "published", confidential: false, ...(env().DEMO ? {} : { organization: { demo: false } }) },
  });
  return {
    asOf,
    activeSuppliers: publishable(active),
    linkedSuppliers: publishable(linked),
    ratioBasisPoints: publishableRatio(linked, active),
    publishedNeeds: publishable(publishedNeeds),
  };
}
