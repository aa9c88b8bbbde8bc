import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { rankGivingWay } from "@/lib/matching/engine/rank";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import { evaluationOptions, rankingVersion } from "@/lib/matching/ranking";
import { loadWeights } from "@/lib/matching/repository";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { compareRanks, type NeedChange } from "@/lib/matching/weights-preview";
import { weightsDay } from "@/lib/matching/weights-queries";
import { database } from "@/lib/platform/db";
import { plainDateFromUtc } from "@/lib/shared/dates";

const MOST_NEEDS = 50;
/** Nobody waits longer for a page; the preview says for how many needs it speaks. */
const MOST_MILLIS = 2_200;

export interface WeightsPreview {
  /** One a need, those that change most first. */
  readonly changes: readonly NeedChange[];
  readonly otherFirst: number;
  readonly otherTopTen: number;
}

/**
 * What other weights would change: the newest rankings of up to fifty needs, judged again from the facts that they stored, with
 * the table in force and with the other. Nothing is stored. Needs that their buyers keep confidential are left out.
 *
 * @throws AppError `forbidden`
 */
export async function previewWeights(actor: Actor, weights: Weights): Promise<WeightsPreview> {
  requirePermission(actor, "weights:manage");
  const until = performance.now() + MOST_MILLIS;
  const [inForce, concepts] = await Promise.all([loadWeights(database(), weightsDay()), currentVocabulary()]);
  const terms = { inForce, weights, concepts };
  const changes: NeedChange[] = [];
  for (const runId of await newestRuns()) {
    if (performance.now() > until) break;
    const change = await compareRun(runId, terms);
    if (change) changes.push(change);
  }
  return {
    changes: changes.sort((a, b) => weightOf(b) - weightOf(a)),
    otherFirst: changes.filter(({ hasOtherFirst }) => hasOtherFirst).length,
    otherTopTen: changes.filter(({ newInTopTen }) => newInTopTen > 0).length,
  };
}

function weightOf({ hasOtherFirst, newInTopTen, furthest }: NeedChange): number {
  return (hasOtherFirst ? 10_000 : 0) + 100 * newInTopTen + (furthest ? Math.abs(furthest.before - furthest.after) : 0);
}

async function newestRuns(): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT newest.id FROM (
      SELECT DISTINCT ON (run.need_id) run.id, run.created_at FROM match_runs AS run
        JOIN needs ON needs.id = run.need_id AND NOT needs.confidential
       WHERE run.candidate_count > 0 ORDER BY run.need_id, run.created_at DESC, run.id DESC) AS newest
     ORDER BY newest.created_at DESC, newest.id LIMIT ${MOST_NEEDS}`;
  return rows.map(({ id }) => id);
}

type Terms = Readonly<Record<"inForce" | "weights", Weights>> & {
  readonly concepts: Awaited<ReturnType<typeof currentVocabulary>>;
};

async function compareRun(runId: string, { inForce, weights, concepts }: Terms): Promise<NeedChange | null> {
  const run = await database().matchRun.findUnique({
    where: { id: runId },
    select: {
      needFacts: true,
      relevanceQuery: true,
      asOf: true,
      weightsVersion: true,
      engineVersion: true,
      matches: { select: { supplierOrganizationId: true, supplierFacts: true }, orderBy: { rank: "asc" } },
    },
  });
  if (!run) return null;
  const need = run.needFacts as unknown as NeedFacts;
  const query = (run.relevanceQuery ?? undefined) as unknown as RelevanceQuery | undefined;
  const suppliers = run.matches.map(({ supplierFacts }) => supplierFacts as unknown as SupplierFacts);
  // Others use this process, too: they are given way to after each supplier.
  const ranksWith = async (table: Weights) => {
    const terms = { weights: table, asOf: plainDateFromUtc(run.asOf), query, concepts };
    const ranked = await rankGivingWay(need, suppliers, { ...evaluationOptions(terms), withGaps: false }, giveWay);
    return ranked.map(({ supplierId }) => supplierId);
  };
  // What today's engine and weights said already need not be judged again.
  const isOfToday = run.weightsVersion === inForce.version && run.engineVersion === rankingVersion({ concepts });
  const before = isOfToday
    ? run.matches.map(({ supplierOrganizationId }) => supplierOrganizationId)
    : await ranksWith(inForce);
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  return compareRanks(need, before, await ranksWith(weights), (id) => names.get(id) ?? "");
}
