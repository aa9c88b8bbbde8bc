import type { Evaluation } from "@/lib/matching/engine/types";
import { CRITERIA, type Criterion } from "@/lib/matching/engine/vocabulary";
import { explainToSupplier } from "@/lib/matching/explanation";
import type { LifecycleTable } from "@/lib/shared/lifecycle";

/** A supplier's objection to how a ranking judged it (UU 27/2022: objection to automated decisions). */
export const OBJECTION_STATES = ["open", "upheld", "explained"] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export const OBJECTION_VERBS = ["uphold", "explain"] as const;
export type ObjectionVerb = (typeof OBJECTION_VERBS)[number];

/** A person answers once: `uphold` says that the supplier is right, `explain` why the ranking stands. */
export const OBJECTION_LIFECYCLE: LifecycleTable<ObjectionState, ObjectionVerb> = {
  uphold: { from: ["open"], to: "upheld" },
  explain: { from: ["open"], to: "explained" },
};

/** The criteria that a supplier may object to: those that it is shown. A price held against a hidden ceiling is not. */
export function contestableCriteria(
  evaluation: Evaluation,
  terms: { readonly ceilingHidden: boolean },
): readonly Criterion[] {
  const shown = new Set(explainToSupplier(evaluation, terms).criteria.map(({ criterion }) => criterion));
  return CRITERIA.filter((criterion) => shown.has(criterion));
}
