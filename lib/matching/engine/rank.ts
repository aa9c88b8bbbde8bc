import { type EvaluationOptions, judgeFor } from "@/lib/matching/engine/evaluate";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";

/** Eligible first, then the higher score, then the id bytewise: a total order that does not depend on input order. */
function compareEvaluations(a: Evaluation, b: Evaluation): number {
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
  const ranked = suppliers
    .map((facts) => ({ facts, evaluation: judge(facts) }))
    .sort((a, b) => compareEvaluations(a.evaluation, b.evaluation));
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
