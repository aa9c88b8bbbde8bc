import { openQueries, weightsOn } from "@/lib/matching/candidate-queries";
import { type Judge, prepareJudge } from "@/lib/matching/engine/evaluate";
import { readSupplier } from "@/lib/matching/engine/reading";
import { type RelevanceQuery, searchPoints } from "@/lib/matching/engine/relevance";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import { NeedSearch } from "@/lib/matching/need-search";
import { judgeNeeds } from "@/lib/matching/opportunity-queries";
import { evaluationOptions } from "@/lib/matching/ranking";
import { conceptResolver } from "@/lib/matching/vocabulary";
import { AS_OF, type Corpus } from "@/tests/bench/matching/corpus";
import { mean, overlapOf, round, type Times, timesOf } from "@/tests/bench/matching/measure";

const SUPPLIERS = 200;
const WEIGHED_BY_HAND = 20;
const EXPLAINED = 50;
const TOP = 50;

/** All open needs for one supplier: search, engine, explanations; and whether it finds what weighing every need finds. */
export async function measureReverse(
  corpus: Corpus,
  needs: number,
  suppliers: number,
): Promise<Times & { readonly needs: number; readonly overlap: number }> {
  const concepts = conceptResolver();
  const weights = await weightsOn(AS_OF);
  const queryOf = await openQueries(AS_OF, concepts);
  const search = new NeedSearch();
  const judges = new Map<string, () => Judge>();
  const queries = new Map<string, RelevanceQuery>();
  for (let number = 0; number < needs; number += 1) {
    const need = corpus.need(number);
    const query = queryOf(need);
    queries.set(need.id, query);
    search.put(need.id, query);
    judges.set(need.id, prepareJudge(need, evaluationOptions({ weights, asOf: AS_OF, query, concepts })));
  }
  const factsOf = (number: number) => JSON.parse(JSON.stringify(corpus.supplier((number * 7_919) % suppliers)));
  const times = await timesOf(
    SUPPLIERS,
    (number) => judgeNeeds({ search, judges }, factsOf(number), { concepts }, EXPLAINED),
    20,
  );
  const overlaps = Array.from({ length: WEIGHED_BY_HAND }, (_, number) => {
    const terms = termsOfSupplier(readSupplier(factsOf(number), concepts), concepts);
    const exact = [...queries]
      .map(([id, query]) => ({ id, points: searchPoints(query, terms) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
    const found = search.search(terms, TOP).map(({ id }) => id);
    return overlapOf(
      exact.slice(0, TOP).map(({ id }) => id),
      found,
    );
  });
  return { ...times, needs, overlap: round(mean(overlaps), 4) };
}
