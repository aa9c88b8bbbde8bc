import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { LinkageFilter } from "@/lib/oversight/figures";
import { type LinkageWindow, linkageWindow, ROWS_PER_PAGE } from "@/lib/oversight/linkage";
import { acceptedDeliveries, countable, inScope, SECTOR, SIGNS_OF_LIFE } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";

/**
 * One row per *active* supplier of a day: countable, and confirmed its profile or traded in the twelve months. `deliveries`
 * counts its accepted deliveries in that time: it is *linked* when there is one; each member of a consortium stands for
 * itself. With a buyer in the filter only that buyer's acceptances link; who is active stays the same.
 */
function activeSuppliers(window: LinkageWindow, filter: LinkageFilter): Prisma.Sql {
  const { from, until, lastDay } = window;
  return Prisma.sql`
    SELECT o.id, o.name, left(o.region_code, 2) AS province_code, ${SECTOR} AS sector, p.size_class::text AS size_class,
           life.last_at AS last_alive_at, COALESCE(accepted.deliveries, 0) AS deliveries,
           COALESCE(accepted.value_idr, 0) AS value_idr, accepted.last_at AS last_accepted_at
      FROM organizations o
      JOIN supplier_profiles p ON p.organization_id = o.id
      JOIN (SELECT supplier_id, max(at) AS last_at
              FROM (${SIGNS_OF_LIFE} UNION ALL
                    SELECT supplier_organization_id, decided_at FROM (${acceptedDeliveries(window, { asOf: lastDay })}) any_buyer) s
             WHERE at >= ${from} AND at < ${until}
             GROUP BY supplier_id) life ON life.supplier_id = o.id
      LEFT JOIN (SELECT supplier_organization_id, count(*)::int AS deliveries, sum(value_idr) AS value_idr,
                        max(decided_at) AS last_at
                   FROM (${acceptedDeliveries(window, filter)}) d
                  GROUP BY supplier_organization_id) accepted ON accepted.supplier_organization_id = o.id
     WHERE ${countable(Prisma.sql`${until}`, Prisma.sql`${lastDay}::date`)} AND ${inScope(filter)}`;
}

export interface SupplierLinkage {
  readonly id: string;
  readonly name: string;
  readonly province: string | null;
  /** KBLI division of its main business. */
  readonly sector: string | null;
  readonly sizeClass: string | null;
  /** Accepted in the window; linked when above zero. */
  readonly deliveries: number;
  readonly valueIdr: Rupiah;
  readonly lastAcceptedOn: PlainDate | null;
  /** The latest confirmation or trade in the window: why it counts as active. */
  readonly lastAliveOn: PlainDate;
}

export interface LinkageRowsQuery extends LinkageFilter {
  /** Only those that are linked, or only those that are not. */
  readonly linked?: boolean | undefined;
  /** A part of the name. */
  readonly search?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
}

/** The suppliers behind the ratio, the linked ones first; one page of them and how many there are. @throws AppError `forbidden` */
export async function linkageRows(
  actor: Actor,
  { linked, search, page = 1, pageSize = ROWS_PER_PAGE, ...filter }: LinkageRowsQuery,
): Promise<{ rows: SupplierLinkage[]; total: number }> {
  requirePermission(actor, "linkage:read");
  const conditions = [
    linked === undefined ? null : Prisma.sql`(s.deliveries > 0) = ${linked}`,
    search ? Prisma.sql`strpos(lower(s.name), lower(${search})) > 0` : null,
  ].filter((condition) => condition !== null);
  const within = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  const rows = await database().$queryRaw<(SupplierRow & { total: number })[]>`
    SELECT s.*, r.name AS province, (count(*) OVER ())::int AS total
      FROM (${activeSuppliers(linkageWindow(filter.asOf), filter)}) s
      LEFT JOIN regions r ON r.code = s.province_code
      ${within}
     ORDER BY s.deliveries > 0 DESC, s.value_idr DESC, s.name, s.id
     LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { rows: rows.map(toSupplier), total: rows[0]?.total ?? 0 };
}

interface SupplierRow {
  id: string;
  name: string;
  province: string | null;
  sector: string | null;
  size_class: string | null;
  last_alive_at: Date;
  last_accepted_at: Date | null;
  deliveries: number;
  value_idr: { toString(): string };
}

function toSupplier(row: SupplierRow): SupplierLinkage {
  return {
    id: row.id,
    name: row.name,
    province: row.province,
    sector: row.sector,
    sizeClass: row.size_class,
    deliveries: row.deliveries,
    valueIdr: rupiahFromBigInt(BigInt(row.value_idr.toString())),
    lastAcceptedOn: row.last_accepted_at && dateInZone(row.last_accepted_at, "WIB"),
    lastAliveOn: dateInZone(row.last_alive_at, "WIB"),
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
      FROM (${activeSuppliers(window, { asOf })}) s LEFT JOIN regions r ON r.code = s.province_code
     WHERE s.id = ${supplierId}::uuid`;
  if (!row) return null;
  const deliveries = await database().$queryRaw<DeliveryRow[]>`
    SELECT * FROM (${acceptedDeliveries(window, { asOf })}) d
     WHERE d.supplier_organization_id = ${supplierId}::uuid ORDER BY d.decided_at DESC, d.id`;
  return { supplier: toSupplier(row), deliveries: deliveries.map(toDelivery) };
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
