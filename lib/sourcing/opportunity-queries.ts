import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { holds } from "@/lib/access/permissions";
import type { Evaluation, Ineligibility } from "@/lib/matching/engine/types";
import { explainToSupplier, type SupplierExplanation } from "@/lib/matching/explanation";
import { type SupplierJudge, supplierJudge } from "@/lib/matching/fit-queries";
import { MATCHABLE_NEED, matchableFrom } from "@/lib/matching/matchable-need";
import { rankedOpportunities } from "@/lib/matching/opportunity-queries";
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

/** Beside the needs that the firm answers best, so many of the newest are shown to who asks for all. */
const NEWEST_SHOWN = 200;

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
 * Published needs that the actor's firm may know of, held against what is on record of it today: those that fit best first.
 * Of a confidential need only the invited learn anything, not even in the counts. Nothing in it tells of rivals.
 *
 * @throws AppError `forbidden`
 */
export async function listOpportunities(actor: Actor, filter: OpportunityFilter): Promise<OpportunityPage> {
  requirePermission(actor, "invitation:read");
  const readAt = await deadlineTime();
  const visible = { AND: [knownAndOpen(actor.organizationId, readAt), words(filter.search)] };
  const newestFirst: Prisma.NeedOrderByWithRelationInput[] = [{ publishedAt: "desc" }, { id: "desc" }];
  const [judge, ranked, newest] = await Promise.all([
    supplierJudge(actor.organizationId),
    rankedOpportunities(actor.organizationId),
    database().need.findMany({ where: visible, select: { id: true }, orderBy: newestFirst, take: NEWEST_SHOWN }),
  ]);
  const evaluations = new Map(ranked.map(({ needId, evaluation }) => [needId, evaluation]));
  const ids = [...new Set([...evaluations.keys(), ...newest.map(({ id }) => id)])];
  const rows = await database().need.findMany({
    where: { AND: [{ id: { in: ids } }, visible] },
    select: select(actor),
    orderBy: newestFirst,
  });
  if (!judge) return { opportunities: [], total: 0, counts: { fitting: 0, open: 0, all: 0 }, readAt };
  const judged = rows
    .map((row) => ({ row, evaluation: evaluations.get(row.id) ?? judge.judge(matchableFrom(row)) }))
    .map((one) => ({ ...one, fit: visibleFit(one.evaluation, one.row) }))
    .sort((a, b) => Number(b.evaluation.eligible) - Number(a.evaluation.eligible) || b.fit - a.fit);
  const shown = {
    fitting: judged.filter(({ row, evaluation }) => isSameKind(evaluation) || row.invitations.length > 0),
    open: judged.filter(({ row }) => isOpenToEligible({ ...row, needState: row.state }, readAt)),
    all: judged,
  };
  const found = shown[filter.show];
  const start = (filter.page - 1) * OPPORTUNITY_PAGE_SIZE;
  return {
    opportunities: found
      .slice(start, start + OPPORTUNITY_PAGE_SIZE)
      .map(({ row }) => opportunityFrom(row, judge, readAt)),
    total: found.length,
    counts: { fitting: shown.fitting.length, open: shown.open.length, all: shown.all.length },
    readAt,
  };
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
  const opportunity = opportunityFrom(row, judge, readAt);
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

function opportunityFrom(row: Row, judge: SupplierJudge, readAt: Date): Opportunity {
  const evaluation = judge.explain(matchableFrom(row));
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

function isSameKind({ criteria }: Evaluation): boolean {
  return criteria.some(({ criterion, verdict }) => criterion === "capability" && verdict === "pass");
}

/** How well a need fits, by what the reader may know: an order by the whole score would betray a hidden ceiling. */
function visibleFit(evaluation: Evaluation, { ceilingHidden }: { readonly ceilingHidden: boolean }): number {
  const { criteria } = explainToSupplier(evaluation, { ceilingHidden });
  const got = criteria.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
  const most = criteria.reduce((sum, { maxBasisPoints }) => sum + maxBasisPoints, 0);
  return most === 0 ? 0 : shareInBasisPoints(got, most);
}
