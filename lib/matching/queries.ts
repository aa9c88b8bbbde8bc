import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { Evaluation, NeedFacts } from "@/lib/matching/engine/types";
import { storedEvaluation } from "@/lib/matching/explanation";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";

/** One supplier of a shortlist with the engine's whole answer. */
export interface ShortlistedMatch {
  readonly id: string;
  readonly rank: number;
  readonly supplier: {
    readonly id: string;
    readonly name: string;
    readonly regionCode: string | null;
    readonly sizeClass: string | null;
  };
  /** The product that spoke for the supplier in capacity, price and TKDN. */
  readonly productName: string | null;
  readonly evaluation: Evaluation;
  /** True when this buyer has never awarded anything to this supplier. */
  readonly newToBuyer: boolean;
  /** False when the supplier was suspended or closed since. */
  readonly active: boolean;
}

/** A ranking as it was made, for the buyer whose need it is. */
export interface Shortlist {
  readonly runId: string;
  readonly needId: string;
  readonly asOf: PlainDate;
  readonly createdAt: Date;
  readonly weightsVersion: string;
  readonly engineVersion: string;
  readonly need: NeedFacts;
  /** Best first. */
  readonly eligible: readonly ShortlistedMatch[];
  readonly ineligible: readonly ShortlistedMatch[];
}

/**
 * The newest ranking for a need of the buyer's own; null when none was made, or the need is another buyer's.
 * @param matchIds only these suppliers of it; all when left out
 */
export async function getLatestRun(
  actor: Actor,
  needId: string,
  matchIds?: readonly string[],
): Promise<Shortlist | null> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return null;
  return findRun(actor, { needId }, matchIds);
}

/** A ranking by its id, for the buyer whose need it was made for; null for everybody else. @throws AppError `forbidden` */
export async function getRun(actor: Actor, runId: string): Promise<Shortlist | null> {
  requirePermission(actor, "match:read");
  if (!isId(runId)) return null;
  return findRun(actor, { id: runId });
}

async function findRun(
  actor: MemberActor,
  which: { id: string } | { needId: string },
  matchIds?: readonly string[],
): Promise<Shortlist | null> {
  const run = await database().matchRun.findFirst({
    where: { ...which, need: { organizationId: actor.organizationId } },
    select: {
      id: true,
      needId: true,
      asOf: true,
      createdAt: true,
      weightsVersion: true,
      engineVersion: true,
      needFacts: true,
      matches: {
        ...(matchIds && { where: { id: { in: matchIds.filter(isId) } } }),
        select: matchFor(actor),
        orderBy: { rank: "asc" },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!run) return null;
  const { id, needFacts, asOf, matches, ...rest } = run;
  const shortlisted = matches.map(matchFrom);
  return {
    ...rest,
    runId: id,
    asOf: plainDateFromUtc(asOf),
    need: needFacts as unknown as NeedFacts,
    eligible: shortlisted.filter(({ evaluation }) => evaluation.eligible),
    ineligible: shortlisted.filter(({ evaluation }) => !evaluation.eligible),
  };
}

function matchFor(actor: MemberActor) {
  return {
    id: true,
    rank: true,
    evaluation: true,
    product: { select: { name: true } },
    supplier: {
      select: {
        id: true,
        name: true,
        regionCode: true,
        status: true,
        supplierProfile: { select: { sizeClass: true } },
        trackRecords: {
          where: { buyerOrganizationId: actor.organizationId, kind: "awarded" },
          select: { id: true },
          take: 1,
        },
      },
    },
  } as const satisfies Prisma.MatchSelect;
}

type MatchRow = Prisma.MatchGetPayload<{ select: ReturnType<typeof matchFor> }>;

function matchFrom({ supplier, product, evaluation, ...match }: MatchRow): ShortlistedMatch {
  const { supplierProfile, trackRecords, status, ...firm } = supplier;
  return {
    ...match,
    supplier: { ...firm, sizeClass: supplierProfile?.sizeClass ?? null },
    productName: product?.name ?? null,
    evaluation: storedEvaluation(evaluation),
    newToBuyer: trackRecords.length === 0,
    active: status === "active",
  };
}
