import "server-only";
import type { SizeClass } from "@/lib/catalog/size-class";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { addMonths, type PlainDate } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import type { Rupiah } from "@/lib/shared/money";
import type { MakerRole, SupplierKind, VerificationLevel } from "@/lib/suppliers/supplier";

/** How many months of the past speak for a supplier. */
export const TRACK_RECORD_MONTHS = 36;

export interface ProductRecord {
  readonly productId: string;
  readonly name: string;
  readonly description: string | null;
  readonly hsCode: string | null;
  readonly unit: string;
  readonly makerRole: MakerRole;
  readonly capacityPerMonth: number | null;
  readonly freeCapacityPerMonth: number | null;
  readonly minOrder: number | null;
  readonly unitPriceIdr: Rupiah | null;
  readonly leadTimeDays: number | null;
  readonly tkdnPercent: number | null;
}

export interface CapabilityRecord {
  readonly capabilityId: string;
  readonly process: string | null;
  readonly material: string | null;
  readonly machine: string | null;
  readonly maxSizeMm: number | null;
  readonly toleranceMm: number | null;
}

export interface CertificateRecord {
  readonly certificateId: string;
  readonly productId: string | null;
  readonly scheme: string;
  readonly number: string | null;
  readonly validUntil: PlainDate | null;
}

/** What happened in the {@link TRACK_RECORD_MONTHS} months up to the day of reading. */
export interface TrackRecordSummary {
  readonly deliveries: number;
  readonly deliveriesOnTime: number;
  readonly lastDeliveryOn: PlainDate | null;
  /** Units that were inspected: accepted and rejected ones. */
  readonly quantityInspected: number;
  readonly quantityAccepted: number;
  /** Months of the last twelve with at least one accepted delivery. */
  readonly activeMonths: number;
}

/** Everything about a firm that a match is decided by. Null is unknown; a list that is null was never asked for. */
export interface SupplierRecord {
  readonly organizationId: string;
  readonly name: string;
  readonly demo: boolean;
  readonly verified: boolean;
  readonly regionCode: string | null;
  readonly kind: SupplierKind;
  readonly sizeClass: SizeClass | null;
  readonly description: string | null;
  readonly makerRole: MakerRole;
  readonly ownedByLarge: boolean | null;
  readonly confirmedOn: PlainDate | null;
  /** How far the profile itself has been proven. */
  readonly verification: VerificationLevel;
  /** The main one first; empty when none was given. */
  readonly kblis: readonly KbliCode[];
  readonly products: readonly ProductRecord[];
  readonly capabilities: readonly CapabilityRecord[] | null;
  readonly certificates: readonly CertificateRecord[] | null;
  readonly trackRecord: TrackRecordSummary;
}

export interface SupplierRecordFilter {
  /** The day on which the records are read: the past ends with it. */
  readonly asOf: PlainDate;
  /** Only these firms; all when left out. */
  readonly organizationIds?: readonly string[] | undefined;
}

/**
 * Reads suppliers that are active on that day, demo firms included, for matching; by id, so that the answer is the same
 * every time. Unscoped on purpose: a match looks at every firm, and what of it is shown is decided there.
 */
export async function supplierRecords(
  tx: Tx,
  { asOf, organizationIds }: SupplierRecordFilter,
): Promise<SupplierRecord[]> {
  const chosen = organizationIds
    ? Prisma.sql`o.id = ANY(${[...organizationIds]}::uuid[])`
    : Prisma.sql`o.kind = 'supplier'`;
  return tx.$queryRaw<SupplierRecord[]>`
    SELECT o.id AS "organizationId", o.name, o.demo, o.verified_at IS NOT NULL AS verified, o.region_code AS "regionCode",
           p.kind::text AS kind, p.size_class::text AS "sizeClass", p.description, p.maker_role::text AS "makerRole",
           p.owned_by_large AS "ownedByLarge",
           (p.profile_confirmed_at AT TIME ZONE 'Asia/Jakarta')::date::text AS "confirmedOn",
           coalesce((SELECT c.level::text FROM claims c WHERE c.subject_type = 'organization' AND c.subject_id = o.id
             AND c.superseded_at IS NULL), 'declared') AS verification,
           ${KBLIS} AS kblis, ${PRODUCTS} AS products, ${CAPABILITIES} AS capabilities, ${CERTIFICATES} AS certificates,
           ${trackRecord(asOf)} AS "trackRecord"
    FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
    WHERE ${chosen} AND o.status = 'active'
      AND o.valid_from <= ${asOf}::date AND (o.valid_until IS NULL OR o.valid_until >= ${asOf}::date)
    ORDER BY o.id`;
}

const KBLIS = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('edition', k.edition, 'code', k.code)
    ORDER BY k.main DESC, k.edition, k.code) FROM organization_kblis k WHERE k.organization_id = o.id), '[]')`;

const PRODUCTS = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('productId', q.id, 'name', q.name,
    'description', q.description, 'hsCode', q.hs_code, 'unit', q.unit, 'makerRole', q.maker_role,
    'capacityPerMonth', q.capacity_per_month, 'freeCapacityPerMonth', q.free_capacity_per_month,
    'minOrder', q.min_order, 'unitPriceIdr', q.unit_price_idr, 'leadTimeDays', q.lead_time_days,
    'tkdnPercent', q.tkdn_percent) ORDER BY q.position)
  FROM products q WHERE q.organization_id = o.id AND q.archived_at IS NULL), '[]')`;

// An answered list without entries is empty; an unanswered one is null.
const CAPABILITIES = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('capabilityId', c.id, 'process', c.process,
    'material', c.material, 'machine', c.machine, 'maxSizeMm', c.max_size_mm, 'toleranceMm', c.tolerance_mm)
    ORDER BY c.created_at, c.id)
  FROM capabilities c WHERE c.organization_id = o.id AND c.archived_at IS NULL),
  CASE WHEN p.capabilities_stated_at IS NOT NULL THEN '[]'::jsonb END)`;

const CERTIFICATES = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('certificateId', c.id,
    'productId', c.product_id, 'scheme', c.scheme, 'number', c.number, 'validUntil', c.valid_until)
    ORDER BY c.created_at, c.id)
  FROM certificates c WHERE c.organization_id = o.id AND c.archived_at IS NULL),
  CASE WHEN p.certificates_stated_at IS NOT NULL THEN '[]'::jsonb END)`;

/** Months are those of the calendar in Jakarta; twelve months back from mid-month touch thirteen of them, so twelve is the most. */
function trackRecord(asOf: PlainDate): Prisma.Sql {
  const since = (months: number) =>
    Prisma.sql`(${addMonths(asOf, -months)}::date)::timestamp AT TIME ZONE 'Asia/Jakarta'`;
  return Prisma.sql`(SELECT jsonb_build_object(
      'deliveries', count(*) FILTER (WHERE t.kind = 'delivered'),
      'deliveriesOnTime', count(*) FILTER (WHERE t.kind = 'delivered' AND t.on_time),
      'lastDeliveryOn', (max(t.occurred_at) FILTER (WHERE t.kind = 'delivered') AT TIME ZONE 'Asia/Jakarta')::date,
      'quantityInspected', coalesce(sum(t.quantity + coalesce(t.rejected_quantity, 0)) FILTER (WHERE t.kind = 'accepted'), 0),
      'quantityAccepted', coalesce(sum(t.quantity) FILTER (WHERE t.kind = 'accepted'), 0),
      'activeMonths', least(12, count(DISTINCT date_trunc('month', t.occurred_at AT TIME ZONE 'Asia/Jakarta'))
        FILTER (WHERE t.kind = 'accepted' AND t.quantity > 0 AND t.occurred_at >= ${since(12)})))
    FROM track_records t WHERE t.supplier_organization_id = o.id
      AND t.occurred_at >= ${since(TRACK_RECORD_MONTHS)} AND t.occurred_at < (${asOf}::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta')`;
}
