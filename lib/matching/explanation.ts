import type { CriterionResult, Evaluation, Gap } from "@/lib/matching/engine/types";
import type { Flag } from "@/lib/matching/engine/vocabulary";

/** What a supplier may read of its own pairing with a need. */
export interface SupplierExplanation {
  /** Null when the whole score would betray the part that is kept from the supplier. */
  readonly scoreBasisPoints: number | null;
  readonly criteria: readonly CriterionResult[];
  readonly gaps: readonly Gap[];
  readonly flags: readonly Flag[];
}

/** A run stores the engine's answer as it was given. */
export function storedEvaluation(json: unknown): Evaluation {
  return json as Evaluation;
}

/**
 * The engine's answer without what the buyer keeps to itself. With a hidden ceiling nothing about the price may be told:
 * not the ceiling, not on which side of it the supplier's price lies, and neither a total nor a gain from which that could be
 * worked out.
 */
export function explainToSupplier(
  { scoreBasisPoints, criteria, gaps, flags }: Evaluation,
  { ceilingHidden }: { readonly ceilingHidden: boolean },
): SupplierExplanation {
  if (!ceilingHidden) return { scoreBasisPoints, criteria, gaps, flags };
  return {
    scoreBasisPoints: null,
    criteria: criteria.filter(({ criterion }) => criterion !== "price"),
    gaps: gaps.filter(({ criterion }) => criterion !== "price").map((gap) => ({ ...gap, gainBasisPoints: 0 })),
    flags: flags.filter((flag) => flag !== "price.above_ceiling"),
  };
}
