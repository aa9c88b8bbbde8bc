import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { holds } from "@/lib/access/permissions";
import type { Evaluation, Ineligibility } from "@/lib/matching/engine/types";
import { explainToSupplier, type SupplierExplanation } from "@/lib/matching/explanation";
import { supplierJudge } from "@/lib/matching/fit-queries";
import { MATCHABLE_NEED, matchableFrom } from "@/lib/matching/matchable-need";
import { type RankedNeed, rankedOpportunities } from "@/lib/matching/opportunity-queries";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { shareInBasisPoints } from "@/lib/shared/score";
import { ASKED_NEED, type AskedNeed, askedNeedFrom } from "@/lib/sourcing/asked-need";
import { isOpenToEligible, isQuotingOpen } from "@/lib/sourcing/invitation";
import type { OpportunityFilter } from "@/lib/sourcing/schema";

/** Opportunities a page shows at once. */
export const OPPORTUNITY_PAGE_SIZE = 10;

/** A need with how the reader's firm stands for it today. */
export interface Opportunity {
  readonly need: AskedNeed;
  readonly eligible: boolean;
  readonly ineligibleReasons: readonly Ineligibility[];
  readonly explanation: SupplierExplanation;
  /** True when the thing asked for is what the firm makes. */
  readonly sameKind: boolean;
  /** Open to every eligible supplier now. */
  readonly openToEligible: boolean;
  /** The firm's own invitation, null when it has none. */
  readonly invitationId: string | null;
}

export interface OpportunityPage {
  readonly opportunities: readonly Opportunity[];
  readonly total: number;
  readonly counts: Readonly<Record<OpportunityFilter["show"], number>>;
  readonly readAt: Date;
}

export interface OpportunityDetail extends Opportunity {
  /** Quotes are taken now, from whoever may send one. */
  readonly quotingOpen: boolean;
  readonly canJoin: boolean;
  /** Of the need: those for everyone, and for the invited the others too. */
  readonly files: readonly AttachmentView[];
  readonly readAt: Date;
}

/**
 * Published needs that the actor's firm may know of, held against what is on record of it today: those that fit best first,
 * then all others, the newest first. Fitting are those of what it makes among the ones that it answers best, and those that
 * it is invited to.
 * Of a confidential need only the invited learn anything, not even in the counts. Nothing in it tells of rivals.
 *
 * @throws AppError `forbidden`
 */
export async function listOpportunities(actor: Actor, filter: OpportunityFilter): Promise<OpportunityPage> {
  requirePermission(actor, "invitation:read");
  const readAt = await deadlineTime();
  const visible = { AND: [knownAndOpen(actor.organizationId, readAt), words(filter.search)] };
  const [judge, all, open, invited] = await Promise.all([
    supplierJudge(actor.organizationId),
    newestNeedIds(visible),
    newestNeedIds({ AND: [visible, OPENED_TO_ELIGIBLE] }),
    newestNeedIds({ AND: [visible, { invitations: { some: { supplierOrganizationId: actor.organizationId } } }] }),
  ]);
  if (!judge) return { opportunities: [], total: 0, counts: { fitting: 0, open: 0, all: 0 }, readAt };
  const best = await bestOf(actor.organizationId, visible, all);
  const order = [...best.keys(), ...all.filter((id) => !best.has(id))];
  const [isOpen, isInvited] = [new Set(open), new Set(invited)];
  const shown = {
    fitting: order.filter((id) => isInvited.has(id) || isSameKind(best.get(id)?.evaluation)),
    open: order.filter((id) => isOpen.has(id)),
    all: order,
  };
  const found = shown[filter.show];
  const start = (filter.page - 1) * OPPORTUNITY_PAGE_SIZE;
  const ids = found.slice(start, start + OPPORTUNITY_PAGE_SIZE);
  const rows = await loadRows(actor, { AND: [{ id: { in: ids } }, visible] });
  return {
    opportunities: ids.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      return [opportunityFrom(row, best.get(id)?.explain() ?? judge.explain(matchableFrom(row)), readAt)];
    }),
    total: found.length,
    counts: { fitting: shown.fitting.length, open: shown.open.length, all: shown.all.length },
    readAt,
  };
}

/**
 * Of needs that the firm may know of, those that it answers best: eligible first, then the better fit as it may be told,
 * then in the order given.
 */
async function bestOf(
  organizationId: string,
  visible: Prisma.NeedWhereInput,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RankedNeed>> {
  const ranked = await rankedOpportunities(organizationId, { among: new Set(ids) });
  const rows = await database().need.findMany({
    where: { AND: [{ id: { in: ranked.map(({ needId }) => needId) } }, visible] },
    select: { id: true, ceilingHidden: true },
  });
  const terms = new Map(rows.map((row) => [row.id, row]));
  const rankedById = new Map(ranked.map((one) => [one.needId, one]));
  const fits = ids.flatMap((id) => {
    const [one, row] = [rankedById.get(id), terms.get(id)];
    return one && row ? [{ one, fit: visibleFit(one.evaluation, row) }] : [];
  });
  fits.sort((a, b) => Number(b.one.evaluation.eligible) - Number(a.one.evaluation.eligible) || b.fit - a.fit);
  return new Map(fits.map(({ one }) => [one.needId, one]));
}

/** Ids of needs, newest first: few bytes each, so that all of them can be counted and put in order. */
export async function newestNeedIds(where: Prisma.NeedWhereInput): Promise<string[]> {
  const rows = await database().need.findMany({
    where,
    select: { id: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id }) => id);
}

async function loadRows(actor: MemberActor, where: Prisma.NeedWhereInput): Promise<ReadonlyMap<string, Row>> {
  const rows = await database().need.findMany({ where, select: select(actor) });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * One need that the actor's firm may know of, whether quotes are still taken or not. Null for all others: a confidential need
 * and one that does not exist are the same. @throws AppError `forbidden`
 */
export async function getOpportunity(actor: Actor, needId: string): Promise<OpportunityDetail | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(needId)) return null;
  const [judge, row] = await Promise.all([
    supplierJudge(actor.organizationId),
    database().need.findFirst({
      where: { AND: [{ id: needId }, known(actor.organizationId)] },
      select: select(actor),
    }),
  ]);
  if (!row || !judge) return null;
  const readAt = await deadlineTime();
  const opportunity = opportunityFrom(row, judge.explain(matchableFrom(row)), readAt);
  const files = await listAttachments("need_attachment", [row.id]);
  return {
    ...opportunity,
    files: files.filter(({ audience }) => opportunity.invitationId !== null || audience === "everyone"),
    quotingOpen: isQuotingOpen({ ...row, needState: row.state }, readAt),
    canJoin:
      opportunity.openToEligible &&
      opportunity.eligible &&
      opportunity.invitationId === null &&
      holds(actor.roles, "need:join"),
    readAt,
  };
}

/** What a supplier may know of: what it was asked to quote for, and what is published for everybody. */
function known(supplierOrganizationId: string): Prisma.NeedWhereInput {
  return {
    OR: [
      { invitations: { some: { supplierOrganizationId } } },
      { confidential: false, state: { in: ["published", "closed"] } },
    ],
  };
}

/** What of {@link knownAndOpen} is open to every eligible supplier: `isOpenToEligible` in the database. */
const OPENED_TO_ELIGIBLE: Prisma.NeedWhereInput = { openedToEligibleAt: { not: null }, confidential: false };

/** What a supplier may know of and still quote for. */
export function knownAndOpen(supplierOrganizationId: string, now: Date): Prisma.NeedWhereInput {
  const open: Prisma.NeedWhereInput = {
    state: "published",
    OR: [{ quotesDueAt: null }, { quotesDueAt: { gt: now } }],
  };
  return { AND: [known(supplierOrganizationId), open, { organization: { status: "active" } }] };
}

function words(search: string): Prisma.NeedWhereInput {
  if (search === "") return {};
  const contains = { contains: search, mode: "insensitive" } as const;
  return { OR: [{ title: contains }, { description: contains }, { organization: { name: contains } }] };
}

function select({ organizationId }: MemberActor) {
  return {
    ...ASKED_NEED,
    ...MATCHABLE_NEED,
    openedToEligibleAt: true,
    invitations: { where: { supplierOrganizationId: organizationId }, select: { id: true } },
  } as const satisfies Prisma.NeedSelect;
}

type Row = Prisma.NeedGetPayload<{ select: ReturnType<typeof select> }>;

function opportunityFrom(row: Row, evaluation: Evaluation, readAt: Date): Opportunity {
  return {
    need: askedNeedFrom(row),
    eligible: evaluation.eligible,
    ineligibleReasons: evaluation.ineligibleReasons,
    explanation: explainToSupplier(evaluation, row),
    sameKind: isSameKind(evaluation),
    openToEligible: isOpenToEligible({ ...row, needState: row.state }, readAt),
    invitationId: row.invitations[0]?.id ?? null,
  };
}

function isSameKind(evaluation: Evaluation | undefined): boolean {
  return (evaluation?.criteria ?? []).some(
    ({ criterion, verdict }) => criterion === "capability" && verdict === "pass",
  );
}

/** How well a need fits, by what the reader may know: an order by the whole score would betray a hidden ceiling. */
function visibleFit(evaluation: Evaluation, { ceilingHidden }: { readonly ceilingHidden: boolean }): number {
  const { criteria } = explainToSupplier(evaluation, { ceilingHidden });
  const got = criteria.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
  const most = criteria.reduce((sum, { maxBasisPoints }) => sum + maxBasisPoints, 0);
  return most === 0 ? 0 : shareInBasisPoints(got, most);
}
