import "server-only";
import { ruleInForce } from "@/lib/catalog/queries";
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
  const [[record], halal, weights, concepts] = await Promise.all([
    supplierRecords(tx, { asOf, organizationIds: [organizationId] }),
    ruleInForce("food.halal_mandatory", asOf, tx),
    loadWeights(tx, asOf),
    currentVocabulary(tx),
  ]);
  if (!record) return null;
  const supplier = supplierFactsFrom(record);
  const facts = (need: MatchableNeed) => needFactsFrom(need, { halalMandatory: halal !== null });
  return {
    judge: (need) => judgeSupplier(facts(need), supplier, { weights, asOf, concepts }, { withGaps: false }),
    explain: (need) => judgeSupplier(facts(need), supplier, { weights, asOf, concepts }, { withGaps: true }),
  };
}
