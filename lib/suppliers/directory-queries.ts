import "server-only";
import type { SizeClass } from "@/lib/catalog/size-class";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { latestWrites, recentAnswers } from "@/lib/platform/recent-answers";
import type { PlainDate } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";
import { directoryQueries } from "@/lib/suppliers/directory-search";
import type { MakerRole, SupplierKind, VerificationLevel } from "@/lib/suppliers/supplier";
import type { DirectoryFilter } from "@/lib/suppliers/verification-schema";

/** A firm as the public list shows it: nothing by which a person could be reached, no price, no free capacity. */
export interface DirectoryEntry {
  readonly organizationId: string;
  readonly name: string;
  readonly regionLabel: string | null;
  readonly kind: SupplierKind;
  readonly sizeClass: SizeClass | null;
  readonly makerRole: MakerRole;
  /** How far its profile as a whole has been proven. */
  readonly level: VerificationLevel;
  readonly products: readonly string[];
  readonly productCount: number;
  /** A photo of one of its products. */
  readonly photoId: string | null;
  readonly demo: boolean;
}

export const DIRECTORY_ENTRIES_PER_PAGE = 20;
const SHOWN_PRODUCTS = 4;

/**
 * Who may be seen by everybody: active, verified, in force on the day, and not taken out of the list by its owner. Reads `o`
 * (organizations) and `p` (supplier_profiles).
 */
export function publiclyListed(day: PlainDate): Prisma.Sql {
  return Prisma.sql`(o.kind = 'supplier' AND o.status = 'active' AND o.verified_at IS NOT NULL AND p.listed
    AND o.valid_from <= ${day}::date AND (o.valid_until IS NULL OR o.valid_until >= ${day}::date))`;
}

/** True for a firm that stands in the public directory today. */
export async function listedFirm(organizationId: string): Promise<boolean> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
    WHERE o.id = ${organizationId}::uuid AND ${publiclyListed(dateInZone(currentTime(), "WIB"))}`;
  return rows.length > 0;
}

const LEVEL = Prisma.sql`coalesce((SELECT c.level FROM claims c WHERE c.subject_type = 'organization'
  AND c.subject_id = o.id AND c.superseded_at IS NULL), 'declared')`;

type EntryRow = Omit<DirectoryEntry, "products"> & { readonly products: string[] | null; readonly total: number };

/** One page of the public directory: the best proven first, then by name. */
export async function searchDirectory(filter: DirectoryFilter): Promise<{ entries: DirectoryEntry[]; total: number }> {
  const day = dateInZone(currentTime(), "WIB");
  const rows = await database().$queryRaw<EntryRow[]>`
    WITH listed AS (
      SELECT o.id, o.name, o.region_code, o.demo, p.kind, p.size_class, p.maker_role, ${LEVEL} AS level
      FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
      WHERE ${publiclyListed(day)} AND ${narrowed(filter)}),
    page AS (
      SELECT *, count(*) OVER ()::int AS total FROM listed
      WHERE ${filter.level ? Prisma.sql`level >= ${filter.level}::"VerificationLevel"` : Prisma.sql`TRUE`}
      ORDER BY level DESC, name, id
      LIMIT ${DIRECTORY_ENTRIES_PER_PAGE} OFFSET ${(filter.page - 1) * DIRECTORY_ENTRIES_PER_PAGE})
    SELECT page.id AS "organizationId", page.name, page.kind::text, page.size_class::text AS "sizeClass",
           page.maker_role::text AS "makerRole", page.level::text, page.demo, page.total,
           concat_ws(', ', r.name, pr.name) AS "regionLabel",
           (SELECT array_agg(s.name ORDER BY s.position) FROM (SELECT name, position FROM products
             WHERE organization_id = page.id AND archived_at IS NULL ORDER BY position LIMIT ${SHOWN_PRODUCTS}) s) AS products,
           (SELECT count(*)::int FROM products s WHERE s.organization_id = page.id AND s.archived_at IS NULL) AS "productCount",
           (SELECT a.id FROM products s JOIN attachments a ON a.subject_id = s.id AND a.purpose = 'product_photo'
             WHERE s.organization_id = page.id AND s.archived_at IS NULL AND a.removed_at IS NULL
             ORDER BY s.position, a.position LIMIT 1) AS "photoId"
    FROM page LEFT JOIN regions r ON r.code = page.region_code LEFT JOIN regions pr ON pr.code = r.parent_code
    ORDER BY page.level DESC, page.name, page.id`;
  return {
    entries: rows.map(({ total: _, products, regionLabel, ...entry }) => ({
      ...entry,
      regionLabel: regionLabel === "" ? null : regionLabel,
      products: products ?? [],
    })),
    total: rows[0]?.total ?? 0,
  };
}

const KEPT_MS = 30_000;
const directoryAnswers = recentAnswers<{ entries: DirectoryEntry[]; total: number }>(60);

/**
 * {@link searchDirectory} as of the last write, half a minute old at most: everybody who asks the same shares the answer. Words
 * that somebody typed are looked up anew: few type the same.
 */
export async function recentDirectory(filter: DirectoryFilter): Promise<{ entries: DirectoryEntry[]; total: number }> {
  if (filter.search) return searchDirectory(filter);
  const question = JSON.stringify(["directory", dateInZone(currentTime(), "WIB"), filter]);
  return directoryAnswers(question, () => searchDirectory(filter), { forMs: KEPT_MS, mark: await latestWrites() });
}

/** Conditions of the filter. Reads `o` and `p`. */
function narrowed({ search, province, sector, sizeClass, makersOnly }: DirectoryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`];
  if (province) conditions.push(Prisma.sql`left(o.region_code, 2) = ${province}`);
  if (sizeClass) conditions.push(Prisma.sql`p.size_class::text = ${sizeClass}`);
  if (makersOnly) conditions.push(Prisma.sql`p.maker_role = 'maker'`);
  if (sector) {
    conditions.push(Prisma.sql`EXISTS (SELECT FROM organization_kblis k
      WHERE k.organization_id = o.id AND left(k.code, 2) = ${sector})`);
  }
  if (search) conditions.push(Prisma.sql`o.id IN (${firmsThatSay(directoryQueries(search))})`);
  return Prisma.join(conditions, " AND ");
}

/** Firms in whose name, description, products or capabilities every query is met; none when there is nothing to look for. */
function firmsThatSay(queries: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    WITH asked AS (SELECT to_tsquery('simple', text) AS query, number
      FROM unnest(${[...queries]}::text[]) WITH ORDINALITY AS typed (text, number))
    SELECT organization_id FROM (
      SELECT q.number, s.organization_id FROM asked q JOIN products s
        ON to_tsvector('simple', s.name || ' ' || coalesce(s.description, '')) @@ q.query WHERE s.archived_at IS NULL
      UNION
      SELECT q.number, k.organization_id FROM asked q JOIN capabilities k
        ON to_tsvector('simple', coalesce(k.process, '') || ' ' || coalesce(k.material, '') || ' ' || coalesce(k.machine, ''))
           @@ q.query WHERE k.archived_at IS NULL
      UNION
      SELECT q.number, d.organization_id FROM asked q JOIN supplier_profiles d
        ON to_tsvector('simple', coalesce(d.description, '')) @@ q.query
      UNION
      SELECT q.number, n.id FROM asked q JOIN organizations n ON to_tsvector('simple', n.name) @@ q.query
    ) AS hit GROUP BY organization_id HAVING count(DISTINCT number) = ${queries.length}`;
}

/** A product of a listed firm, by names alone. */
export interface ListedProduct {
  readonly organizationId: string;
  readonly firmName: string;
  readonly name: string;
}

/** Products of listed firms in whose names everything is met that was typed; any of them, one a firm, at most `limit`. */
export async function listedProducts(search: string, limit: number): Promise<ListedProduct[]> {
  const queries = directoryQueries(search);
  if (queries.length === 0) return [];
  const query = queries.map((each) => `(${each})`).join(" & ");
  return database().$queryRaw<ListedProduct[]>`
    SELECT DISTINCT ON (found.id) found.id AS "organizationId", found.firm AS "firmName", found.name FROM (
      SELECT o.id, o.name AS firm, s.name FROM products s
        JOIN organizations o ON o.id = s.organization_id JOIN supplier_profiles p ON p.organization_id = o.id
       -- The first condition is what the index answers; a description that says so is another product.
       WHERE to_tsvector('simple', s.name || ' ' || coalesce(s.description, '')) @@ to_tsquery('simple', ${query})
         AND to_tsvector('simple', s.name) @@ to_tsquery('simple', ${query}) AND s.archived_at IS NULL
         AND ${publiclyListed(dateInZone(currentTime(), "WIB"))}
       LIMIT ${limit * 4}) found
     ORDER BY found.id, found.name LIMIT ${limit}`;
}

/** Which of these firms stand in the public directory today, with their names. */
export async function listedAmong(organizationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (organizationIds.length === 0) return new Map();
  const rows = await database().$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
     WHERE o.id = ANY (${[...organizationIds]}::uuid[]) AND ${publiclyListed(dateInZone(currentTime(), "WIB"))}`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
