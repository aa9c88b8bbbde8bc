import "server-only";
import { ruleInForce } from "@/lib/catalog/queries";
import { openQueries } from "@/lib/matching/candidate-queries";
import type { Evaluation } from "@/lib/matching/engine/types";
import { type MatchableNeed, needFactsFrom } from "@/lib/matching/need-facts";
import { judgeSupplier } from "@/lib/matching/ranking";
import { loadWeights } from "@/lib/matching/repository";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { dateInZone } from "@/lib/shared/zones";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";

/** Holds one supplier, as it is on record today, against needs. */
export interface SupplierJudge {
  /** Score, verdicts and eligibility: about half a millisecond a need. */
  readonly judge: (need: MatchableNeed) => Evaluation;
  /** The same with what would mend each shortfall. */
  readonly explain: (need: MatchableNeed) => Evaluation;
}

/**
 * Judges by the same engine, weights and rules as a buyer's run of today would; nothing is stored. Null when the organization
 * is no active supplier. The caller decides what of the answer the reader may see (`explainToSupplier`).
 */
export async function supplierJudge(organizationId: string, tx: Tx = database()): Promise<SupplierJudge | null> {
  const asOf = dateInZone(currentTime(), "WIB");
  const concepts = await currentVocabulary(tx);
  const [[record], halal, weights, queryOf] = await Promise.all([
    supplierRecords(tx, { asOf, organizationIds: [organizationId] }),
    ruleInForce("food.halal_mandatory", asOf, tx),
    loadWeights(tx, asOf),
    openQueries(asOf, concepts),
  ]);
  if (!record) return null;
  const supplier = supplierFactsFrom(record);
  const judge = (need: MatchableNeed, withGaps: boolean) => {
    const facts = needFactsFrom(need, { halalMandatory: halal !== null });
    return judgeSupplier(facts, supplier, { weights, asOf, concepts, query: queryOf(facts) }, { withGaps });
  };
  return { judge: (need) => judge(need, false), explain: (need) => judge(need, true) };
}
