import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { type EvaluationOptions, evaluatorFor } from "@/lib/matching/engine/evaluate";
import { rank } from "@/lib/matching/engine/rank";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import { conceptResolver } from "@/lib/matching/vocabulary";
import type { PlainDate } from "@/lib/shared/dates";

/** Raised with every change of the engine that may change an answer. */
const ENGINE_VERSION = "2";

/** What a run stores beside the weights so that its ranks can be replayed: engine and vocabulary. */
export function rankingVersion({ concepts = conceptResolver() }: Pick<RankingTerms, "concepts">): string {
  return `engine ${ENGINE_VERSION}, concepts ${concepts.version}`;
}

/** The version of the vocabulary in what a run stored; null where it says none. */
export function vocabularyVersionIn(stored: string): string | null {
  return /, concepts (\S+)$/.exec(stored)?.[1] ?? null;
}

/** What a run took for granted. Equal terms and equal facts give equal answers, to the byte. */
export interface RankingTerms {
  readonly weights: Weights;
  readonly asOf: PlainDate;
  /** The terms that the search looked up; made from the need alone where nothing was searched. */
  readonly query?: RelevanceQuery | undefined;
  /** The vocabulary that need and suppliers are read with; the newest that this process knows when left out. */
  readonly concepts?: ConceptResolver | undefined;
}

/** Ranks suppliers for a need, best first, each with its whole explanation. Replays a run when given what it stored. */
export function rankSuppliers(need: NeedFacts, suppliers: readonly SupplierFacts[], terms: RankingTerms): Evaluation[] {
  return rank(need, suppliers, evaluationOptions(terms));
}

/**
 * How one supplier stands for one need, in the same words and numbers as in a run of that day.
 *
 * @param withGaps also what would mend each shortfall, which costs one more evaluation a gap
 */
export function judgeSupplier(
  need: NeedFacts,
  supplier: SupplierFacts,
  terms: RankingTerms,
  { withGaps }: { readonly withGaps: boolean },
): Evaluation {
  return evaluatorFor(need, { ...evaluationOptions(terms), withGaps })(supplier);
}

/** How the app evaluates: with track records and verification levels, which it keeps for everybody. */
export function evaluationOptions({
  weights,
  asOf,
  query,
  concepts = conceptResolver(),
}: RankingTerms): EvaluationOptions {
  const recordsKeep = { evidence: true, verification: true };
  return { weights, asOf, concepts, recordsKeep, query };
}
