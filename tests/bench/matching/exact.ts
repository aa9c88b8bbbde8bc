import { readSupplier } from "@/lib/matching/engine/reading";
import { type RelevanceQuery, searchPoints } from "@/lib/matching/engine/relevance";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import { conceptResolver } from "@/lib/matching/vocabulary";
import type { Corpus } from "@/tests/bench/matching/corpus";
import { organizationIdOf } from "@/tests/bench/matching/load";

/** How many are held against what the search finds. */
export const TOP = 50;

/** For each query the ids of the best {@link TOP} among the first `suppliers` of a corpus, by weighing every one of them. */
export function bestOfEverybody(queries: readonly RelevanceQuery[], corpus: Corpus, suppliers: number): string[][] {
  const concepts = conceptResolver();
  const asked = queries.map((query) => ({ query, best: [] as [string, number][] }));
  for (let number = 0; number < suppliers; number += 1) {
    const terms = termsOfSupplier(readSupplier(corpus.supplier(number), concepts), concepts);
    for (const { query, best } of asked) {
      const points = searchPoints(query, terms);
      if (points > (best.length < TOP ? 0 : (best.at(-1)?.[1] ?? 0))) insert(best, [organizationIdOf(number), points]);
    }
  }
  return asked.map(({ best }) => best.map(([id]) => id));
}

/** Suppliers come in the order of their ids, so that an equal that comes later stands behind. */
function insert(best: [string, number][], entry: [string, number]): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.[1] ?? 0) < entry[1]) at -= 1;
  best.splice(at, 0, entry);
  if (best.length > TOP) best.pop();
}
