import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import { type CandidateOptions, findCandidates } from "@/lib/matching/candidate-queries";
import { type ConsortiumTerms, noConsortium } from "@/lib/matching/consortium";
import type { ConsortiumCandidate } from "@/lib/matching/consortium-membership";
import { type EvaluationOptions, judgeFor } from "@/lib/matching/engine/evaluate";
import type { NeedFacts } from "@/lib/matching/engine/types";

/** How many suppliers are looked at for a consortium at most: far more than a ranking shows, because many small ones may be near. */
const CONSORTIUM_LIMIT = 5_000;
/** Others have their turn after as many suppliers were judged. */
const JUDGED_AT_ONCE = 100;

/** How suppliers beyond a ranking are searched and judged. */
export type WiderSearch = Pick<CandidateOptions, "concepts" | "withClasses"> &
  Pick<EvaluationOptions, "weights" | "recordsKeep">;

export interface WiderCandidates {
  /** Those that were known first, in their order. */
  readonly candidates: readonly ConsortiumCandidate[];
  /** True when there may be more that nobody looked at: then nothing is proven impossible, or cheapest. */
  readonly isCut: boolean;
}

/**
 * Everybody who answers a need, for who is to fill it alone or together: the suppliers of a ranking, and those that did not
 * come into it. Looks no further where the known ones settle that no consortium is asked for.
 */
export async function widerCandidates(
  need: NeedFacts,
  known: readonly ConsortiumCandidate[],
  terms: ConsortiumTerms,
  { weights, recordsKeep, ...search }: WiderSearch,
): Promise<WiderCandidates> {
  if (noConsortium(need, known, terms) !== null) return { candidates: known, isCut: false };
  const { asOf } = terms;
  const found = await findCandidates(need, { ...search, asOf, limit: CONSORTIUM_LIMIT, sameKind: true });
  const { query, concepts, isCut } = found;
  const { judge } = judgeFor(need, { weights, recordsKeep, asOf, concepts, query, withGaps: false });
  const isKnown = new Set(known.map(({ facts }) => facts.id));
  const candidates = [...known];
  for (const [at, { facts }] of found.suppliers.entries()) {
    if (!isKnown.has(facts.id)) candidates.push({ facts, evaluation: judge(facts) });
    if (at % JUDGED_AT_ONCE === 0) await giveWay();
  }
  return { candidates, isCut };
}
