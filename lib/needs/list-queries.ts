import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type BulkOutcome, MOST_AT_ONCE, missingForSubmission, type NeedState } from "@/lib/needs/need";
import { canReadNeeds } from "@/lib/needs/policy";
import type { NeedFilter } from "@/lib/needs/schema";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import type { PlainDate } from "@/lib/shared/dates";

/** A line of a list of needs. */
export interface NeedSummary {
  readonly id: string;
  readonly version: number;
  readonly reference: string | null;
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
  /** How many entries a draft lacks before it can be submitted; 0 for what was submitted. */
  readonly gapCount: number;
}

export interface NeedPage {
  readonly needs: readonly NeedSummary[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Dense, for an officer with hundreds of lines. */
const PAGE_SIZE = 50;
const WEEK_MILLIS = 7 * 86_400_000;

const ORDERS: Readonly<Record<NeedFilter["sort"], Prisma.Sql>> = {
  newest: Prisma.sql`n.created_at DESC, n.id DESC`,
  quotesDue: Prisma.sql`n.quotes_due_at NULLS LAST, n.id`,
  deliverUntil: Prisma.sql`n.deliver_until NULLS LAST, n.id`,
  title: Prisma.sql`lower(n.title), n.id`,
};

/** The needs of the actor's organization, newest first unless asked otherwise; nothing for those who may not read them. */
export async function listNeeds(actor: Actor, filter: NeedFilter): Promise<NeedPage> {
  const { page, sort } = filter;
  if (!canReadNeeds(actor)) return { needs: [], total: 0, page: 1, pageSize: PAGE_SIZE };
  const where = conditionsOf(actor, filter);
  const [needs, counted] = await Promise.all([
    selectSummaries(where, Prisma.sql`${ORDERS[sort]} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`),
    database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM needs n WHERE ${where}`,
  ]);
  return { needs, total: counted[0]?.total ?? 0, page, pageSize: PAGE_SIZE };
}

/** The ids of the needs that a view of the list shows over all its pages, at most `most`, in its order. */
export async function listNeedIds(actor: Actor, filter: NeedFilter, most: number): Promise<string[]> {
  if (!canReadNeeds(actor)) return [];
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT n.id FROM needs n WHERE ${conditionsOf(actor, filter)} ORDER BY ${ORDERS[filter.sort]} LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

function conditionsOf(actor: Actor, { search, state, region, deadline, mine }: NeedFilter): Prisma.Sql {
  const conditions = [Prisma.sql`n.organization_id = ${actor.organizationId}::uuid`];
  if (state !== null) conditions.push(Prisma.sql`n.state = ${state}::"NeedState"`);
  if (mine) conditions.push(Prisma.sql`n.created_by_id = ${actor.userId}::uuid`);
  if (region !== null) conditions.push(Prisma.sql`n.region_code LIKE ${`${region}.%`}`);
  if (deadline !== null) conditions.push(deadlineCondition(deadline, currentTime()));
  if (search !== "") {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(
      Prisma.sql`(n.title ILIKE ${pattern} OR n.description ILIKE ${pattern} OR n.reference ILIKE ${pattern})`,
    );
  }
  return Prisma.join(conditions, " AND ");
}

function deadlineCondition(deadline: NonNullable<NeedFilter["deadline"]>, now: Date): Prisma.Sql {
  if (deadline === "none") return Prisma.sql`n.quotes_due_at IS NULL`;
  if (deadline === "passed") return Prisma.sql`n.quotes_due_at <= ${now}`;
  return Prisma.sql`n.quotes_due_at > ${now} AND n.quotes_due_at <= ${new Date(now.getTime() + WEEK_MILLIS)}`;
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

/** What waits for an approver of the actor's organization, longest waiting first, at most `most`. */
export async function listSubmissions(actor: Actor, most = MOST_AT_ONCE): Promise<NeedSummary[]> {
  if (!canReadNeeds(actor)) return [];
  return selectSummaries(
    Prisma.sql`n.organization_id = ${actor.organizationId}::uuid AND n.state = 'submitted'`,
    Prisma.sql`n.submitted_at, n.id LIMIT ${most}`,
  );
}

/** HS codes that needs of the actor's organization have, most used first, each with the name of the newest of them. */
export async function listUsedHsCodes(actor: Actor): Promise<{ hsCode: string; title: string }[]> {
  if (!canReadNeeds(actor)) return [];
  return database().$queryRaw<{ hsCode: string; title: string }[]>`
    SELECT hs_code AS "hsCode", (array_agg(title ORDER BY created_at DESC))[1] AS title
    FROM needs WHERE organization_id = ${actor.organizationId}::uuid AND hs_code IS NOT NULL
    GROUP BY hs_code ORDER BY count(*) DESC, hs_code LIMIT 20`;
}

/** The names of needs that did not move on with others; what is not the actor's organization's is left out. */
export async function nameNeeds(
  actor: Actor,
  outcomes: readonly BulkOutcome[],
): Promise<(BulkOutcome & { readonly title: string })[]> {
  const ids = outcomes.map(({ needId }) => needId).filter(isId);
  if (!canReadNeeds(actor) || actor.organizationId === null || ids.length === 0) return [];
  const rows = await database().need.findMany({
    where: { id: { in: ids }, organizationId: actor.organizationId },
    select: { id: true, title: true },
  });
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return outcomes.flatMap((outcome) => {
    const title = titles.get(outcome.needId);
    return title === undefined ? [] : [{ ...outcome, title }];
  });
}

type SummaryRow = Omit<NeedSummary, "gapCount"> & {
  readonly regionCode: string | null;
  readonly lotCount: number;
  readonly lotTotal: number;
};

async function selectSummaries(where: Prisma.Sql, order: Prisma.Sql): Promise<NeedSummary[]> {
  const rows = await database().$queryRaw<SummaryRow[]>`
    SELECT n.id, n.version, n.reference, n.title, n.state::text AS state, n.quantity, n.unit,
           n.deliver_until::text AS "deliverUntil", n.region_code AS "regionCode",
           coalesce(l.awarded, 0)::int AS "awardedQuantity", coalesce(l.lots, 0)::int AS "lotCount",
           coalesce(l.total, 0)::float8 AS "lotTotal",
           r.name AS "regionName", n.quotes_due_at AS "quotesDueAt", n.submitted_at AS "submittedAt",
           n.submitted_by_id AS "submittedById", u.name AS "submittedByName", n.created_at AS "createdAt"
    FROM needs n
    LEFT JOIN LATERAL (SELECT sum(awarded_quantity) AS awarded, count(*) AS lots, sum(quantity) AS total
      FROM lots WHERE need_id = n.id) l ON true
    LEFT JOIN regions r ON r.code = n.region_code
    LEFT JOIN users u ON u.id = n.submitted_by_id
    WHERE ${where} ORDER BY ${order}`;
  return rows.map(({ lotCount, lotTotal, regionCode, ...need }) => {
    const lots = lotCount === 0 ? [] : [{ quantity: lotTotal }];
    return {
      ...need,
      gapCount: need.state === "draft" ? missingForSubmission({ ...need, regionCode, lots }).length : 0,
    };
  });
}
