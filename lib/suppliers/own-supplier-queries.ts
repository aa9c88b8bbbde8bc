import "server-only";
import { SIZE_BASES, sizeRuleCode } from "@/lib/catalog/size-class";
import { database } from "@/lib/platform/db";
import {
  type Capability,
  type Certificate,
  type Organization,
  Prisma,
  type Product,
  type SupplierProfile,
} from "@/lib/platform/generated/client";
import { jsonList, revive } from "@/lib/platform/nested-rows";
import type { PlainDate } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";

/** What a firm's own people see of it, as the tables have it; decimals are numbers, `validUntil` is a date. */
export interface OwnRow {
  readonly organization: Pick<Organization, "id" | "name" | "nib" | "regionCode" | "verifiedAt" | "version"> & {
    readonly verificationRefusedReason: string | null;
  };
  readonly regionLabel: string;
  readonly profile: SupplierProfile;
  /** Where the bounds of the size classes are written; null while reference data is incomplete. */
  readonly sizeRuleSource: string | null;
  readonly kblis: readonly KbliCode[];
  readonly products: readonly (Omit<Product, "tkdnPercent"> & { readonly tkdnPercent: number | null })[];
  readonly capabilities: readonly (Omit<Capability, "toleranceMm"> & { readonly toleranceMm: number | null })[];
  readonly certificates: readonly (Omit<Certificate, "validUntil"> & {
    readonly validUntil: PlainDate | null;
    readonly productName: string | null;
  })[];
  /** The current ones. */
  readonly claims: readonly ClaimStanding[];
}

const PRODUCTS = jsonList(
  Prisma.sql`to_jsonb(s)`,
  Prisma.sql`s.position`,
  Prisma.sql`products s WHERE s.organization_id = o.id AND s.archived_at IS NULL`,
);
const CAPABILITIES = jsonList(
  Prisma.sql`to_jsonb(k)`,
  Prisma.sql`k.created_at`,
  Prisma.sql`capabilities k WHERE k.organization_id = o.id AND k.archived_at IS NULL`,
);
const CERTIFICATES = jsonList(
  Prisma.sql`to_jsonb(c) || jsonb_build_object('product_name', s.name)`,
  Prisma.sql`c.created_at`,
  Prisma.sql`certificates c LEFT JOIN products s ON s.id = c.product_id
    WHERE c.organization_id = o.id AND c.archived_at IS NULL`,
);
const KBLIS = jsonList(
  Prisma.sql`jsonb_build_object('edition', b.edition, 'code', b.code)`,
  Prisma.sql`b.main DESC, b.edition, b.code`,
  Prisma.sql`organization_kblis b WHERE b.organization_id = o.id`,
);

const CLAIMS = jsonList(
  Prisma.sql`jsonb_build_object('id', c.id, 'version', c.version, 'subjectType', c.subject_type, 'subjectId', c.subject_id,
    'level', c.level, 'grantedAt', c.granted_at, 'requestedLevel', c.requested_level, 'requestedAt', c.requested_at,
    'decidedAt', c.decided_at, 'refusedReason', c.refused_reason, 'mendAdvice', c.mend_advice)`,
  Prisma.sql`c.id`,
  Prisma.sql`claims c WHERE c.organization_id = o.id AND c.superseded_at IS NULL`,
);

/** SQL: where the bounds of the size classes are written that hold for the profile `f`; by sales where it says nothing. */
function sizeRuleSource(day: PlainDate): Prisma.Sql {
  const bases = SIZE_BASES.map((basis) => Prisma.sql`WHEN ${basis} THEN ${sizeRuleCode("mikro", basis)}`);
  return Prisma.sql`(SELECT d.source FROM dated_rules d
    WHERE d.code = CASE coalesce(f.size_basis, ${SIZE_BASES[0]}) ${Prisma.join(bases, " ")} END
      AND d.valid_from <= ${day}::date AND (d.valid_until IS NULL OR d.valid_until >= ${day}::date))`;
}

/** The row of a firm as of a day, one statement; null when it is no supplier. The caller has settled whose it is. */
export async function loadOwnRow(organizationId: string, day: PlainDate): Promise<OwnRow | null> {
  const [found] = await database().$queryRaw<{ row: object }[]>`/* prepared */
    SELECT jsonb_build_object('organization', jsonb_build_object('id', o.id, 'name', o.name, 'nib', o.nib,
               'region_code', o.region_code, 'verified_at', o.verified_at, 'version', o.version,
               'verification_refused_reason', o.verification_refused_reason), 'region_label', concat_ws(', ', r.name, province.name),
             'profile', to_jsonb(f), 'kblis', ${KBLIS}, 'products', ${PRODUCTS}, 'capabilities', ${CAPABILITIES},
             'certificates', ${CERTIFICATES}, 'claims', ${CLAIMS}, 'size_rule_source', ${sizeRuleSource(day)}) AS row
      FROM organizations o
      JOIN supplier_profiles f ON f.organization_id = o.id
      LEFT JOIN regions r ON r.code = o.region_code
      LEFT JOIN regions province ON province.code = r.parent_code
     WHERE o.id = ${organizationId}::uuid`;
  return found ? (revive(found.row) as OwnRow) : null;
}
