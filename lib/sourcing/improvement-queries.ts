import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { Evaluation, NeedFacts } from "@/lib/matching/engine/types";
import { explainToSupplier } from "@/lib/matching/explanation";
import { type Improvement, improvementsFrom, type NeedWithGaps } from "@/lib/matching/improvement";
import { MATCHABLE_NEED, matchableFrom } from "@/lib/matching/matchable-need";
import { rankedOpportunities } from "@/lib/matching/opportunity-queries";
import { termName } from "@/lib/matching/term-name";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Rupiah } from "@/lib/shared/money";
import { knownAndOpen, newestNeedIds } from "@/lib/sourcing/opportunity-queries";

/** A need that an improvement would help with, as the supplier may know it. */
export interface ImprovableNeed {
  readonly id: string;
  readonly title: string;
  readonly buyerName: string;
  /** For the amounts in its gaps. */
  readonly facts: Pick<NeedFacts, "unit" | "requirements">;
}

/** What a firm could improve, what opens most first. */
export interface ImprovementBoard {
  readonly improvements: readonly Improvement<ImprovableNeed>[];
  /** Open needs that the firm may know of, and how many of them ask for what it makes or invite it. */
  readonly open: number;
  readonly fitting: number;
}

/** What would mend a shortfall costs an evaluation a gap: worked out for those that fit best. */
const EXPLAINED_AT_MOST = 150;

/**
 * Which single improvement helps the actor's own firm in most open needs that it may know of, judged by what is on record
 * of it today. Of a hidden ceiling nothing is used. @throws AppError `forbidden`
 */
export async function getImprovements(actor: Actor): Promise<ImprovementBoard> {
  requirePermission(actor, "invitation:read");
  const known = knownAndOpen(actor.organizationId, await deadlineTime());
  const open = await newestNeedIds(known);
  const [ranked, concepts] = await Promise.all([
    rankedOpportunities(actor.organizationId, { explained: EXPLAINED_AT_MOST, among: new Set(open) }),
    currentVocabulary(),
  ]);
  // Asked again: what the firm may know of may have become less meanwhile.
  const rows = await database().need.findMany({
    where: { AND: [{ id: { in: ranked.map(({ needId }) => needId) } }, known] },
    select: columns(actor.organizationId),
  });
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const fitting = ranked.flatMap(({ needId, evaluation }) => {
    const row = rowById.get(needId);
    return row && (row.invitations.length > 0 || mayBeItsWork(evaluation)) ? [withGaps(row, evaluation)] : [];
  });
  return {
    improvements: improvementsFrom(fitting, (criterion, term) => termName(criterion, term, concepts)),
    open: open.length,
    fitting: fitting.length,
  };
}

/** What the firm makes, or what nobody knows yet because it has described nothing. */
function mayBeItsWork({ criteria }: Evaluation): boolean {
  return criteria.some(({ criterion, verdict }) => criterion === "capability" && verdict !== "fail");
}

function columns(supplierOrganizationId: string) {
  return {
    ...MATCHABLE_NEED,
    ceilingHidden: true,
    organization: { select: { name: true } },
    invitations: { where: { supplierOrganizationId }, select: { id: true } },
  } as const satisfies Prisma.NeedSelect;
}

type Row = Prisma.NeedGetPayload<{ select: ReturnType<typeof columns> }>;

function withGaps(row: Row, evaluation: Evaluation): NeedWithGaps<ImprovableNeed> {
  const { unit, requirements } = matchableFrom(row);
  return {
    need: {
      id: row.id,
      title: row.title,
      buyerName: row.organization.name,
      facts: { unit: unit ?? undefined, requirements },
    },
    valueIdr: valueInRupiah(row),
    gainsHidden: row.ceilingHidden,
    gaps: explainToSupplier(evaluation, row).gaps,
  };
}

/** What is worth more than can be counted in rupiah is a slip of the keyboard, not a value. */
function valueInRupiah(row: Row): Rupiah | null {
  const { maxUnitPriceIdr, quantity } = matchableFrom(row);
  if (row.ceilingHidden || maxUnitPriceIdr === null || quantity === null) return null;
  const value = maxUnitPriceIdr * quantity;
  return Number.isSafeInteger(value) ? value : null;
}
