import type { Evaluation } from "@/lib/matching/engine/types";
import type { Criterion, Fix, Reason, Verdict } from "@/lib/matching/engine/vocabulary";
import type { BasisPoints } from "@/lib/shared/score";

/** What the file matcher prints for one need: exactly the keys of the public format. */
export interface MatchAnswer {
  readonly needId: string;
  /** Version of the weights. */
  readonly weights: string;
  readonly matches: readonly AnsweredMatch[];
  readonly consortium: AnsweredConsortium | null;
}

export interface AnsweredMatch {
  readonly rank: number;
  readonly supplierId: string;
  readonly product: number | null;
  readonly eligible: boolean;
  readonly scoreBasisPoints: BasisPoints;
  readonly criteria: readonly {
    readonly criterion: Criterion;
    readonly verdict: Verdict;
    readonly basisPoints: BasisPoints;
    readonly required: string | null;
    readonly offered: string | null;
    readonly reason: Reason;
  }[];
  readonly gaps: readonly {
    readonly criterion: Criterion;
    readonly fix: Fix;
    readonly gainBasisPoints: BasisPoints;
  }[];
}

/** Money in whole rupiah, quantities in the need's unit, months as `2027-03`. */
export interface AnsweredConsortium {
  readonly feasible: boolean;
  readonly members: readonly {
    readonly supplierId: string;
    readonly product: number;
    readonly quantity: number;
  }[];
  readonly costIdr: number | null;
  readonly boundIdr: number | null;
  readonly provenOptimal: boolean;
  readonly shortfall: readonly { readonly month: string; readonly quantity: number }[];
}

/** A ranked supplier in the public shape. `rank` counts from 1. */
export function answeredMatch(evaluation: Evaluation, rank: number): AnsweredMatch {
  return {
    rank,
    supplierId: evaluation.supplierId,
    product: evaluation.product,
    eligible: evaluation.eligible,
    scoreBasisPoints: evaluation.scoreBasisPoints,
    criteria: evaluation.criteria.map(({ criterion, verdict, basisPoints, required, offered, reason }) => ({
      criterion,
      verdict,
      basisPoints,
      required,
      offered,
      reason,
    })),
    gaps: evaluation.gaps.map(({ criterion, fix, gainBasisPoints }) => ({ criterion, fix, gainBasisPoints })),
  };
}
