import "server-only";
import type { Actor } from "@/lib/access/actor";
import { regionLabels } from "@/lib/catalog/queries";
import type { NeedState, Requirement } from "@/lib/needs/need";
import { canReadNeeds } from "@/lib/needs/policy";
import type { NeedFilter } from "@/lib/needs/schema";
import { database, type Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";

/** A line of a list of needs. */
export interface NeedSummary {
  readonly id: string;
  readonly title: string;
  readonly state: NeedState;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly awardedQuantity: number;
  readonly deliverUntil: PlainDate | null;
  readonly regionName: string | null;
  readonly quotesDueAt: Date | null;
  readonly submittedAt: Date | null;
  readonly submittedById: string | null;
  readonly submittedByName: string | null;
  readonly createdAt: Date;
}

export interface NeedPage {
  readonly needs: readonly NeedSummary[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export type NeedRequirement = Requirement & { readonly id: string; readonly position: number };

export interface NeedLot {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly quantity: number;
  readonly awardedQuantity: number;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
}

export interface NeedDecision {
  readonly decision: "approved" | "returned";
  readonly reason: string | null;
  readonly decidedAt: Date;
  readonly decidedByName: string;
}

/** A need as its own organization sees it. A missing fact is unknown, never zero. */
export interface NeedDetail {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly state: NeedState;
  readonly version: number;
  readonly submission: number;
  readonly title: string;
  readonly description: string | null;
  readonly hsCode: string | null;
  readonly kblis: readonly KbliCode[];
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly ceilingHidden: boolean;
  readonly minTkdnPercent: number | null;
  readonly splittable: boolean;
  readonly maxMembers: number;
  readonly confidential: boolean;
  readonly quotesDueAt: Date | null;
  readonly requirements: readonly NeedRequirement[];
  readonly lots: readonly NeedLot[];
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly submittedAt: Date | null;
  readonly submittedById: string | null;
  readonly submittedByName: string | null;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  /** Oldest first. */
  readonly decisions: readonly NeedDecision[];
}

const PAGE_SIZE = 25;

/** The needs of the actor's organization, newest first; nothing for those who may not read them. */
export async function listNeeds(actor: Actor, { search, state, page }: NeedFilter): Promise<NeedPage> {
  if (!canReadNeeds(actor)) return { needs: [], total: 0, page: 1, pageSize: PAGE_SIZE };
  const conditions = [Prisma.sql`n.organization_id = ${actor.organizationId}::uuid`];
  if (state !== null) conditions.push(Prisma.sql`n.state = ${state}::"NeedState"`);
  if (search !== "") {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(Prisma.sql`(n.title ILIKE ${pattern} OR n.description ILIKE ${pattern})`);
  }
  const where = Prisma.join(conditions, " AND ");
  const [needs, counted] = await Promise.all([
    selectSummaries(
      where,
      Prisma.sql`n.created_at DESC, n.id DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
    ),
    database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM needs n WHERE ${where}`,
  ]);
  return { needs, total: counted[0]?.total ?? 0, page, pageSize: PAGE_SIZE };
}

/** How many needs of the actor's organization stand in each state; states without any are left out. */
export async function countNeeds(actor: Actor): Promise<Partial<Record<NeedState, number>>> {
  if (!canReadNeeds(actor) || actor.organizationId === null) return {};
  const groups = await database().need.groupBy({
    by: ["state"],
    where: { organizationId: actor.organizationId },
    _count: { _all: true },
  });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count._all]));
}

/** What waits for an approver of the actor's organization, longest waiting first. */
export async function listSubmissions(actor: Actor): Promise<NeedSummary[]> {
  if (!canReadNeeds(actor)) return [];
  return selectSummaries(
    Prisma.sql`n.organization_id = ${actor.organizationId}::uuid AND n.state = 'submitted'`,
    Prisma.sql`n.submitted_at, n.id`,
  );
}

async function selectSummaries(where: Prisma.Sql, order: Prisma.Sql): Promise<NeedSummary[]> {
  const rows = await database().$queryRaw<(Omit<NeedSummary, "deliverUntil"> & { deliverUntil: string | null })[]>`
    SELECT n.id, n.title, n.state::text AS state, n.quantity, n.unit, n.deliver_until::text AS "deliverUntil",
           coalesce((SELECT sum(l.awarded_quantity)::int FROM lots l WHERE l.need_id = n.id), 0) AS "awardedQuantity",
           r.name AS "regionName", n.quotes_due_at AS "quotesDueAt", n.submitted_at AS "submittedAt",
           n.submitted_by_id AS "submittedById", u.name AS "submittedByName", n.created_at AS "createdAt"
    FROM needs n
    LEFT JOIN regions r ON r.code = n.region_code
    LEFT JOIN users u ON u.id = n.submitted_by_id
    WHERE ${where} ORDER BY ${order}`;
  return rows;
}

/** A need of the actor's own organization; null for everybody else, as if it did not exist. */
export async function getNeed(actor: Actor, needId: string, tx: Tx = database()): Promise<NeedDetail | null> {
  if (!canReadNeeds(actor) || actor.organizationId === null || !isId(needId)) return null;
  const where = { id: needId, organizationId: actor.organizationId };
  const row = await tx.need.findFirst({ where, select: detail });
  return row && toDetail(row, tx);
}

const detail = {
  id: true,
  organizationId: true,
  organization: { select: { name: true } },
  state: true,
  version: true,
  submission: true,
  title: true,
  description: true,
  hsCode: true,
  kblis: { select: { edition: true, code: true }, orderBy: [{ edition: "asc" }, { code: "asc" }] },
  quantity: true,
  unit: true,
  deliverFrom: true,
  deliverUntil: true,
  regionCode: true,
  maxUnitPriceIdr: true,
  ceilingHidden: true,
  minTkdnPercent: true,
  splittable: true,
  maxMembers: true,
  confidential: true,
  quotesDueAt: true,
  requirements: { orderBy: { position: "asc" } },
  lots: { orderBy: { position: "asc" } },
  createdAt: true,
  createdById: true,
  submittedAt: true,
  submittedById: true,
  publishedAt: true,
  closedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  approvals: {
    select: { decision: true, reason: true, decidedAt: true, decidedById: true },
    orderBy: { submission: "asc" },
  },
} as const satisfies Prisma.NeedSelect;

type DetailRow = Prisma.NeedGetPayload<{ select: typeof detail }>;

async function toDetail(row: DetailRow, tx: Tx): Promise<NeedDetail> {
  const { organization, kblis, requirements, lots, approvals, createdById, ...need } = row;
  const regions = await regionLabels([need.regionCode, ...lots.map((lot) => lot.regionCode)], tx);
  const names = await userNames(tx, [createdById, need.submittedById, ...approvals.map((one) => one.decidedById)]);
  const labelOf = (code: string | null) => (code === null ? null : (regions.get(code) ?? null));
  const nameOf = (id: string) => names.get(id) ?? "";
  return {
    ...need,
    organizationName: organization.name,
    kblis: kblis as KbliCode[],
    deliverFrom: toPlain(need.deliverFrom),
    deliverUntil: toPlain(need.deliverUntil),
    regionLabel: labelOf(need.regionCode),
    maxUnitPriceIdr: need.maxUnitPriceIdr === null ? null : rupiahFromBigInt(need.maxUnitPriceIdr),
    minTkdnPercent: need.minTkdnPercent?.toNumber() ?? null,
    requirements: requirements.map(toRequirement),
    lots: lots.map(({ needId: _, ...lot }) => ({
      ...lot,
      deliverFrom: toPlain(lot.deliverFrom),
      deliverUntil: toPlain(lot.deliverUntil),
      regionLabel: labelOf(lot.regionCode),
    })),
    createdByName: nameOf(createdById),
    submittedByName: need.submittedById && nameOf(need.submittedById),
    decisions: approvals.map(({ decidedById, decision, ...rest }) => ({
      ...rest,
      decision: decision === "approved" ? "approved" : "returned",
      decidedByName: nameOf(decidedById),
    })),
  };
}

/** The CHECK on the table holds what the cast says: a term for the named kinds, millimetres for the measured ones. */
function toRequirement({
  id,
  position,
  kind,
  term,
  mm,
  essential,
}: DetailRow["requirements"][number]): NeedRequirement {
  return { id, position, kind, essential, ...(mm === null ? { term } : { mm: mm.toNumber() }) } as NeedRequirement;
}

async function userNames(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function toPlain(column: Date | null): PlainDate | null {
  return column && plainDateFromUtc(column);
}
