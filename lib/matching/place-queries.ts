import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { type Ascent, ascend } from "@/lib/matching/engine/ascent";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { CriterionResult, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { createWeights, type Weights } from "@/lib/matching/engine/weights";
import { storedEvaluation } from "@/lib/matching/explanation";
import { knownTo } from "@/lib/matching/objection-repository";
import { evaluationOptions, rankingVersion } from "@/lib/matching/ranking";
import { vocabularyAt } from "@/lib/matching/vocabulary-queries";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { plainDateFromUtc } from "@/lib/shared/dates";

/** Why a firm stands where it does, and what would make it first. */
export interface OwnPlace {
  readonly rank: number;
  readonly eligible: boolean;
  /** The lines that cost most against their full points, the most expensive first. */
  readonly costly: readonly CriterionResult[];
  /** Steps that lead above the first; null for the first itself, and where the ranking cannot be worked out anew. */
  readonly ascent: Ascent | null;
}

/** More lines than these say nothing more. */
const COSTLY_SHOWN = 4;

/**
 * The place of the actor's own firm in the newest ranking for a need that it knows of, from its own facts alone: of the
 * first one nothing is used but the points to be passed. Null where a hidden ceiling keeps the place from being told, and
 * where that ranking does not hold the firm or it may not know of the need. @throws AppError `forbidden`
 */
export async function getOwnPlace(actor: Actor, needId: string): Promise<OwnPlace | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(needId)) return null;
  const newest = await database().matchRun.findFirst({
    where: { needId, need: { AND: [knownTo(actor.organizationId), { ceilingHidden: false }] } },
    select: { id: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!newest) return null;
  const match = await database().match.findFirst({
    where: { supplierOrganizationId: actor.organizationId, runId: newest.id },
    select: {
      rank: true,
      eligible: true,
      evaluation: true,
      supplierFacts: true,
      run: {
        select: {
          needFacts: true,
          asOf: true,
          relevanceQuery: true,
          engineVersion: true,
          weights: { select: { version: true, weights: true } },
          matches: { where: { rank: 1 }, select: { eligible: true, scoreBasisPoints: true } },
        },
      },
    },
  });
  if (!match) return null;
  const { rank, eligible, run } = match;
  const costly = storedEvaluation(match.evaluation)
    .criteria.filter(({ basisPoints, maxBasisPoints }) => basisPoints < maxBasisPoints)
    .sort((a, b) => b.maxBasisPoints - b.basisPoints - (a.maxBasisPoints - a.basisPoints))
    .slice(0, COSTLY_SHOWN);
  const [first] = run.matches;
  const mark = first?.eligible ? first.scoreBasisPoints : 0;
  const ascent = rank > 1 ? await ascentIn(run, match.supplierFacts as unknown as SupplierFacts, mark) : null;
  return { rank, eligible, costly, ascent };
}

interface StoredRun {
  readonly needFacts: unknown;
  readonly relevanceQuery: unknown;
  readonly asOf: Date;
  readonly engineVersion: string;
  readonly weights: { readonly version: string; readonly weights: unknown };
}

/** By the weights, words and engine of the run; null when this release has another engine or vocabulary. */
async function ascentIn(run: StoredRun, facts: SupplierFacts, mark: number): Promise<Ascent | null> {
  const concepts = await vocabularyAt(run.engineVersion.split("concepts ").at(-1) ?? "");
  if (!concepts || rankingVersion({ concepts }) !== run.engineVersion) return null;
  const weights = createWeights(run.weights.version, run.weights.weights as Weights["basisPoints"]);
  const query = (run.relevanceQuery as RelevanceQuery | null) ?? undefined;
  const terms = { weights, asOf: plainDateFromUtc(run.asOf), concepts, query };
  return ascend(run.needFacts as NeedFacts, facts, mark, evaluationOptions(terms));
}
