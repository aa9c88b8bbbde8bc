import { type EvaluationOptions, judgeFor } from "@/lib/matching/engine/evaluate";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";

/** Eligible first, then the higher score, then the id bytewise: a total order that does not depend on input order. */
function compareRanked({ evaluation: a }: RankedFacts, { evaluation: b }: RankedFacts): number {
  if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
  return b.scoreBasisPoints - a.scoreBasisPoints || compareBytewise(a.supplierId, b.supplierId);
}

/**
 * Evaluates all suppliers and returns the first `top`, best first. Explanations of gaps, the costly part, are worked
 * out for those alone.
 *
 * @throws AppError `invalid` when `asOf` is not a date.
 */
export function rank(
  need: NeedFacts,
  suppliers: readonly SupplierFacts[],
  options: EvaluationOptions,
  top = suppliers.length,
): Evaluation[] {
  return [...rankAndExplain(need, suppliers, options, top).explained];
}

/**
 * Like {@link rank} for who shares a process with others: `giveWay` is awaited after each supplier, so that a need with many
 * requirements holds nobody up for longer than one of them takes. Without gaps where `withGaps` is false.
 */
export async function rankGivingWay(
  need: NeedFacts,
  suppliers: readonly SupplierFacts[],
  options: EvaluationOptions,
  giveWay: () => Promise<unknown>,
): Promise<Evaluation[]> {
  const { judge, explain } = judgeFor(need, options);
  const ranked: RankedFacts[] = [];
  for (const facts of suppliers) {
    ranked.push({ facts, evaluation: judge(facts) });
    await giveWay();
  }
  ranked.sort(compareRanked);
  if (options.withGaps === false) return ranked.map(({ evaluation }) => evaluation);
  const explained: Evaluation[] = [];
  for (const { facts, evaluation } of ranked) {
    explained.push(explain(facts, evaluation));
    await giveWay();
  }
  return explained;
}

/** A supplier as it stands in a ranking, without gaps. */
export interface RankedFacts {
  readonly facts: SupplierFacts;
  readonly evaluation: Evaluation;
}

/** Like {@link rank}, with all suppliers in their order beside the explained first ones. */
export function rankAndExplain(
  need: NeedFacts,
  suppliers: readonly SupplierFacts[],
  options: EvaluationOptions,
  top: number,
): { readonly ranked: readonly RankedFacts[]; readonly explained: readonly Evaluation[] } {
  const { judge, explain } = judgeFor(need, options);
  const ranked = suppliers.map((facts) => ({ facts, evaluation: judge(facts) })).sort(compareRanked);
  const explained = ranked
    .slice(0, Math.max(0, top))
    .map(({ facts, evaluation }) => (options.withGaps === false ? evaluation : explain(facts, evaluation)));
  return { ranked, explained };
}

/** Order of the UTF-8 bytes, which is the order of code points (JavaScript's own `<` compares UTF-16 units). */
export function compareBytewise(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
