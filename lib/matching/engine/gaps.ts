import type { Standing } from "@/lib/matching/engine/assessment";
import { type Change, mendingFor, withCertificate } from "@/lib/matching/engine/mending";
import { notNegative, type ReadNeed } from "@/lib/matching/engine/reading";
import type { CriterionResult, Evaluation, Gap, SupplierFacts } from "@/lib/matching/engine/types";
import { add, multiply, rational, rationalFromDecimal, toNumber } from "@/lib/shared/rational";

/**
 * What the supplier lacks for this need, what would mend each, and what that alone would bring: the supplier is
 * evaluated once more as if it were mended. What opens the gate comes first, then what brings most, then the order of
 * the explanation.
 */
export function findGaps(
  need: ReadNeed,
  supplier: SupplierFacts,
  evaluation: Evaluation,
  standingOf: (mending: Change) => Standing,
): Gap[] {
  const weigh = (mending: Change) => {
    const after = standingOf(mending);
    return {
      gainBasisPoints: Math.max(0, after.scoreBasisPoints - evaluation.scoreBasisPoints),
      becomesEligible: !evaluation.eligible && after.eligible,
    };
  };
  const gaps = evaluation.criteria.flatMap((result): Gap[] => {
    const mending = mendingFor(need, supplier, evaluation.product, result);
    if (!mending) return [];
    const { criterion, required, offered, requirementIndex } = result;
    const worth = weigh(mending);
    // Who makes another kind of thing gains nothing by saying who made it: only what is essential is told all the same.
    if (worth.gainBasisPoints === 0 && !worth.becomesEligible && !result.essential) return [];
    const shortBy = shortfallOf(result);
    return [{ criterion, fix: mending.fix, ...worth, required, offered, shortBy, requirementIndex }];
  });
  if (evaluation.ineligibleReasons.some(({ reason }) => reason === "halal.missing")) {
    gaps.push({
      criterion: "certification",
      fix: "get_certificate",
      ...weigh({ mended: withCertificate(need, supplier, "Halal"), moves: "certification" }),
      required: "Halal",
      offered: null,
      shortBy: null,
      requirementIndex: null,
    });
  }
  return gaps
    .map((gap, order) => ({ gap, order }))
    .sort(
      (a, b) =>
        Number(b.gap.becomesEligible) - Number(a.gap.becomesEligible) ||
        b.gap.gainBasisPoints - a.gap.gainBasisPoints ||
        a.order - b.order,
    )
    .map(({ gap }) => gap);
}

const COUNTED: ReadonlySet<CriterionResult["criterion"]> = new Set(["size", "tolerance", "capacity", "tkdn", "price"]);

/** The distance between what is asked for and what is offered, exact in decimals; only where both are numbers. */
function shortfallOf({ criterion, verdict, required, offered }: CriterionResult): number | null {
  if (verdict !== "fail" || !COUNTED.has(criterion) || required === null || offered === null) return null;
  if (notNegative(Number(required)) === undefined || notNegative(Number(offered)) === undefined) return null;
  const difference = add(rationalFromDecimal(required), multiply(rationalFromDecimal(offered), rational(-1n)));
  return Math.abs(toNumber(difference));
}
