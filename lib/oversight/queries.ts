import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { listProvinces, type RegionOption } from "@/lib/catalog/queries";
import type { BuyerLinkage, LinkageFigures, LinkageFilter, LinkageGroup, TrendPoint } from "@/lib/oversight/figures";
import { linkageRatioOf, linkageWindow, TREND_MONTHS, trendDays } from "@/lib/oversight/linkage";
import {
  acceptedDeliveries,
  countable,
  inScope,
  notDemo,
  SECTOR,
  SIGNS_OF_LIFE,
  supplierInScope,
  withBuyer,
} from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";

interface CountedGroup {
  day: Date;
  /** Which of the groupings the row belongs to: the bits of GROUPING(province, sector, size_class). */
  grouping: number;
  province: string | null;
  sector: string | null;
  size_class: string | null;
  active: number;
  linked: number;
}

/** The bits of `GROUPING`: 0 where the column groups. */
const BY = { nothing: 7, province: 3, sector: 5, size: 6 } as const;

/**
 * Linked ÷ active suppliers as of the end of a day in WIB, at the ends of the months before, and by province, sector and
 * size class: one statement, so that all of them speak of the same moment. @throws AppError `forbidden`
 */
export async function linkageFigures(actor: Actor, filter: LinkageFilter): Promise<LinkageFigures> {
  requirePermission(actor, "linkage:read");
  return countLinkage(filter);
}

/** {@link linkageFigures} for pages that anybody may read: what leaves them is suppressed first. */
export async function countLinkage(filter: LinkageFilter): Promise<LinkageFigures> {
  const [groups, provinces] = await Promise.all([countGroups(filter), listProvinces()]);
  const trend = groups.filter(({ grouping }) => grouping === BY.nothing).map(toTrendPoint);
  const total = trend.at(-1) ?? { active: 0, linked: 0, ratioBasisPoints: null };
  const { active, linked, ratioBasisPoints } = total;
  return {
    window: linkageWindow(filter.asOf),
    total: { active, linked, ratioBasisPoints },
    trend,
    provinces: everyProvince(provinces, groupsBy(groups, "province"), filter.provinceCode),
    sectors: groupsBy(groups, "sector"),
    sizes: groupsBy(groups, "size"),
  };
}

/**
 * Suppliers by day and group. What tells of life is reduced to the latest instant in each stretch between two counted days,
 * so that a supplier is weighed once a day however much it traded.
 */
function countGroups(filter: LinkageFilter): Promise<CountedGroup[]> {
  const days = trendDays(filter.asOf, TREND_MONTHS);
  const windows = days.map((day) => linkageWindow(day));
  const ends = Prisma.sql`${windows.map(({ until }) => until)}::timestamptz[]`;
  const last = windows.length - 1;
  return database().$queryRaw<CountedGroup[]>`
    WITH windows AS MATERIALIZED (
      SELECT (ordinality - 1)::int AS number, day, starts, ends
        FROM unnest(${days}::date[], ${windows.map(({ from }) => from)}::timestamptz[], ${ends})
             WITH ORDINALITY AS w(day, starts, ends, ordinality)),
    firms AS MATERIALIZED (
      SELECT o.id, w.number, w.starts
        FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
        JOIN windows w ON ${countable(Prisma.sql`w.ends`, Prisma.sql`w.day`)}
       WHERE ${inScope(filter)}),
    signs AS (
      SELECT supplier_id, at, FALSE AS links FROM (${SIGNS_OF_LIFE}) s
      UNION ALL
      SELECT v.supplier_organization_id, a.decided_at, ${withBuyer(Prisma.sql`w.buyer_organization_id`, filter)}
        FROM acceptances a
        JOIN deliveries v ON v.id = a.delivery_id
        JOIN purchase_orders po ON po.id = v.purchase_order_id
        JOIN partnerships w ON w.id = po.partnership_id
        JOIN organizations buyer ON buyer.id = w.buyer_organization_id
       WHERE ${notDemo("buyer")}
         AND EXISTS (SELECT FROM acceptance_lines l WHERE l.acceptance_id = a.id AND l.accepted_quantity > 0)),
    stretches AS (
      SELECT supplier_id, width_bucket(at, ${ends}) AS stretch, max(at) AS last_at, max(at) FILTER (WHERE links) AS linked_at
        FROM signs GROUP BY 1, 2),
    counted AS MATERIALIZED (
      SELECT f.id, f.number, COALESCE(max(s.linked_at) >= f.starts, FALSE) AS linked
        FROM firms f JOIN stretches s ON s.supplier_id = f.id AND s.stretch <= f.number
       GROUP BY f.id, f.number, f.starts
      HAVING max(s.last_at) >= f.starts),
    grouped AS (
      SELECT c.linked, left(o.region_code, 2) AS province, ${SECTOR} AS sector, p.size_class::text AS size_class
        FROM counted c JOIN organizations o ON o.id = c.id JOIN supplier_profiles p ON p.organization_id = o.id
       WHERE c.number = ${last})
    SELECT w.day, ${BY.nothing}::int AS grouping, NULL AS province, NULL AS sector, NULL AS size_class,
           count(c.id)::int AS active, (count(c.id) FILTER (WHERE c.linked))::int AS linked
      FROM windows w LEFT JOIN counted c ON c.number = w.number
     GROUP BY w.number, w.day
    UNION ALL
    SELECT ${filter.asOf}::date, GROUPING(province, sector, size_class), province, sector, size_class,
           count(*)::int, (count(*) FILTER (WHERE linked))::int
      FROM grouped
     GROUP BY GROUPING SETS ((province), (sector), (size_class))
     ORDER BY day`;
}

function toTrendPoint({ day, active, linked }: CountedGroup): TrendPoint {
  return { asOf: plainDateFromUtc(day), active, linked, ratioBasisPoints: linkageRatioOf(linked, active) };
}

const COLUMNS = { province: "province", sector: "sector", size: "size_class" } as const;

/** The groups of one kind, the most linked first, then the most active; what is not known comes last. */
function groupsBy(groups: readonly CountedGroup[], kind: keyof typeof COLUMNS): LinkageGroup[] {
  return groups
    .filter(({ grouping }) => grouping === BY[kind])
    .map((row) => ({ ...row, key: row[COLUMNS[kind]] }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.linked - a.linked ||
        b.active - a.active ||
        (a.key ?? "").localeCompare(b.key ?? ""),
    )
    .map(({ key, active, linked }) => ({ key, active, linked, ratioBasisPoints: linkageRatioOf(linked, active) }));
}

/** A province without an active supplier is a finding too. With one province asked for, only that one. */
function everyProvince(
  provinces: readonly { code: string }[],
  groups: readonly LinkageGroup[],
  only: string | undefined,
): LinkageGroup[] {
  const known = new Map(groups.map((group) => [group.key, group]));
  const listed = provinces
    .filter(({ code }) => only === undefined || code === only)
    .map(({ code }) => known.get(code) ?? { key: code, active: 0, linked: 0, ratioBasisPoints: null });
  return [...listed, ...groups.filter(({ key }) => !provinces.some(({ code }) => code === key))];
}

interface BuyerRow {
  id: string;
  name: string;
  linked: number;
  deliveries: number;
  value_idr: { toString(): string };
}

/** What each buyer accepted from suppliers that count, in the twelve months. @throws AppError `forbidden` */
export async function linkageByBuyer(actor: Actor, filter: LinkageFilter): Promise<BuyerLinkage[]> {
  requirePermission(actor, "linkage:read");
  return countBuyers(filter);
}

/** {@link linkageByBuyer} for pages that anybody may read: small counts are left out first. */
export async function countBuyers(filter: LinkageFilter): Promise<BuyerLinkage[]> {
  const window = linkageWindow(filter.asOf);
  const rows = await database().$queryRaw<BuyerRow[]>`
    SELECT d.buyer_id AS id, d.buyer_name AS name, count(DISTINCT d.supplier_organization_id)::int AS linked,
           count(*)::int AS deliveries, sum(d.value_idr) AS value_idr
      FROM (${acceptedDeliveries(window, filter)}) d
      JOIN organizations o ON o.id = d.supplier_organization_id
      JOIN supplier_profiles p ON p.organization_id = o.id
     WHERE ${countable(Prisma.sql`${window.until}`, Prisma.sql`${window.lastDay}::date`)}
       AND ${supplierInScope(Prisma.sql`o.id`, filter)}
     GROUP BY d.buyer_id, d.buyer_name
     ORDER BY linked DESC, value_idr DESC, name, id`;
  return rows.map(({ value_idr, ...row }) => ({ ...row, valueIdr: rupiahFromBigInt(BigInt(value_idr.toString())) }));
}

/** What the figures can be narrowed to: provinces, KBLI divisions that suppliers work in, and buyers with a contract. */
export interface FilterChoices {
  readonly provinces: readonly RegionOption[];
  readonly sectors: readonly string[];
  readonly buyers: readonly { readonly id: string; readonly name: string }[];
}

/** {@link FilterChoices} of the whole country. @throws AppError `forbidden` */
export async function filterChoices(actor: Actor): Promise<FilterChoices> {
  requirePermission(actor, "linkage:read");
  const [provinces, sectors, buyers] = await Promise.all([
    listProvinces(),
    database().$queryRaw<{ sector: string }[]>`
      SELECT DISTINCT s.sector FROM (
        SELECT ${SECTOR} AS sector FROM organizations o WHERE o.kind = 'supplier' AND ${notDemo("o")}) s
       WHERE s.sector IS NOT NULL ORDER BY s.sector`,
    database().$queryRaw<{ id: string; name: string }[]>`
      SELECT DISTINCT buyer.id, buyer.name FROM organizations buyer JOIN partnerships p ON p.buyer_organization_id = buyer.id
       WHERE ${notDemo("buyer")} ORDER BY buyer.name, buyer.id`,
  ]);
  return { provinces, sectors: sectors.map(({ sector }) => sector), buyers };
}
