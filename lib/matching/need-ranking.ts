import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import { ruleInForce } from "@/lib/catalog/queries";
import { findCandidates } from "@/lib/matching/candidate-queries";
import { rankGivingWay } from "@/lib/matching/engine/rank";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { needFactsFrom } from "@/lib/matching/need-facts";
import { evaluationOptions, type RankingTerms } from "@/lib/matching/ranking";
import { loadWeights, type NewRun, type RankedSupplier } from "@/lib/matching/repository";
import type { NeedDetail } from "@/lib/needs/queries";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { dateInZone } from "@/lib/shared/zones";

/** A run that has yet to be ranked: the need as it is now, and what it is judged by. */
export type PreparedRun = Omit<NewRun, "ranked">;

/** Takes down what a run of this moment is made from. */
export async function prepareRun(tx: Tx, need: NeedDetail): Promise<PreparedRun> {
  const createdAt = currentTime();
  const asOf = dateInZone(createdAt, "WIB");
  const halalMandatory = (await ruleInForce("food.halal_mandatory", asOf, tx)) !== null;
  return {
    needVersion: need.version,
    need: needFactsFrom(need, { halalMandatory }),
    terms: { weights: await loadWeights(tx, asOf), asOf },
    createdAt,
  };
}

/**
 * Searches and ranks suppliers for a need as a run does, and stores nothing; the terms come back with the query and the
 * vocabulary that were used.
 */
export async function rankNeed(
  need: NeedFacts,
  { weights, asOf }: Pick<RankingTerms, "weights" | "asOf">,
): Promise<{ readonly terms: RankingTerms; readonly ranked: readonly RankedSupplier[] }> {
  const { query, concepts, suppliers } = await findCandidates(need, { asOf });
  const terms = { weights, asOf, query, concepts };
  const byId = new Map(suppliers.map((supplier) => [supplier.facts.id, supplier]));
  const everybody = suppliers.map(({ facts }) => facts);
  const evaluations = await rankGivingWay(need, everybody, evaluationOptions(terms), giveWay);
  const ranked = evaluations.flatMap((evaluation): RankedSupplier[] => {
    const supplier = byId.get(evaluation.supplierId);
    if (!supplier) return [];
    return [{ evaluation, facts: supplier.facts, productId: supplier.productIds[evaluation.product ?? -1] ?? null }];
  });
  return { terms, ranked };
}
