import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { type ConceptResolver, createConceptResolver } from "@/lib/matching/engine/concepts";
import { rank } from "@/lib/matching/engine/rank";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import type { PlainDate } from "@/lib/shared/dates";

/** Raised with every change of the engine that may change an answer. */
const ENGINE_VERSION = "1";

/** What a run stores beside the weights so that its ranks can be replayed: engine and vocabulary. */
export const RANKING_VERSION = `engine ${ENGINE_VERSION}, concepts ${CONCEPT_TABLE.version}`;

/** What a run took for granted. Equal terms and equal facts give equal answers, to the byte. */
export interface RankingTerms {
  readonly weights: Weights;
  readonly asOf: PlainDate;
}

let resolver: ConceptResolver | undefined;

/** The vocabulary as the engine takes it; built on first use. */
export function conceptResolver(): ConceptResolver {
  resolver ??= createConceptResolver(CONCEPT_TABLE);
  return resolver;
}

/** Ranks suppliers for a need, best first, each with its whole explanation. Replays a run when given what it stored. */
export function rankSuppliers(
  need: NeedFacts,
  suppliers: readonly SupplierFacts[],
  { weights, asOf }: RankingTerms,
): Evaluation[] {
  // The app keeps track records and verification levels, so both count for everybody.
  const recordsKeep = { evidence: true, verification: true };
  return rank(need, suppliers, { weights, asOf, concepts: conceptResolver(), recordsKeep });
}
