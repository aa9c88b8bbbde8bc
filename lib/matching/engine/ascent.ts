import type { EvaluationOptions } from "@/lib/matching/engine/evaluate";
import { judgeFor } from "@/lib/matching/engine/evaluate";
import { findGaps } from "@/lib/matching/engine/gaps";
import { mendingFor } from "@/lib/matching/engine/mending";
import { type ReadNeed, readNeed } from "@/lib/matching/engine/reading";
import type { Evaluation, Gap, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { toPlainDate } from "@/lib/shared/dates";
import type { BasisPoints } from "@/lib/shared/score";

/** Steps that lift a supplier over a mark, in the order in which they help most. */
export interface Ascent {
  /** What to mend; each gain is what that step brings after the ones before it. */
  readonly steps: readonly Gap[];
  readonly scoreBasisPoints: BasisPoints;
  readonly eligible: boolean;
  /** True when the supplier would then be eligible with more points than the mark. */
  readonly reaches: boolean;
}

/**
 * What a supplier would have to mend to be eligible with more points than `mark`: the gap that helps most is closed, the
 * supplier judged anew, and so on until the mark is passed or nothing is left that can be mended. Steps without which it
 * is passed as well are left out again. Only the supplier's own facts are read.
 */
export function ascend(
  need: NeedFacts,
  supplier: SupplierFacts,
  mark: BasisPoints,
  options: EvaluationOptions,
): Ascent {
  const read = readNeed(need, options.concepts, toPlainDate(options.asOf));
  const { judge } = judgeFor(need, options);
  const climb = climbOver(read, supplier, mark, judge);
  const evaluation = judge(climb.reduce((facts, step) => step.mend(facts), supplier));
  return {
    steps: climb.map(({ gap }) => gap),
    scoreBasisPoints: evaluation.scoreBasisPoints,
    eligible: evaluation.eligible,
    reaches: passes(evaluation, mark),
  };
}

interface Step {
  readonly gap: Gap;
  readonly mend: (supplier: SupplierFacts) => SupplierFacts;
}

type JudgeOne = (supplier: SupplierFacts) => Evaluation;

function passes({ eligible, scoreBasisPoints }: Evaluation, mark: BasisPoints): boolean {
  return eligible && scoreBasisPoints > mark;
}

function climbOver(need: ReadNeed, supplier: SupplierFacts, mark: BasisPoints, judge: JudgeOne): Step[] {
  const steps: Step[] = [];
  let facts = supplier;
  let evaluation = judge(facts);
  // Each line can be mended once, so that it ends.
  for (let left = evaluation.criteria.length; left > 0 && !passes(evaluation, mark); left -= 1) {
    const step = bestStep(need, facts, evaluation, judge);
    if (!step) break;
    steps.push(step);
    facts = step.mend(facts);
    evaluation = judge(facts);
  }
  return passes(evaluation, mark) ? withoutNeedless(steps, supplier, mark, judge) : steps;
}

/** The gap that opens the gate or brings most; undefined when none brings anything. */
function bestStep(need: ReadNeed, facts: SupplierFacts, evaluation: Evaluation, judge: JudgeOne): Step | undefined {
  const [best] = findGaps(need, facts, evaluation, ({ mended }) => judge(mended)).filter(
    // What is essential may bring nothing until the other essentials are mended too.
    (gap) => gap.gainBasisPoints > 0 || gap.becomesEligible || (!evaluation.eligible && isEssential(gap, evaluation)),
  );
  const line = best && evaluation.criteria.find((result) => isSameLine(best, result));
  if (!best || !line) return undefined;
  const mend = (supplier: SupplierFacts) => mendingFor(need, supplier, evaluation.product, line)?.mended ?? supplier;
  return { gap: best, mend };
}

function isEssential(gap: Gap, { criteria }: Evaluation): boolean {
  return criteria.some((result) => result.essential && result.verdict === "fail" && isSameLine(gap, result));
}

function isSameLine(
  a: Pick<Gap, "criterion" | "requirementIndex">,
  b: Pick<Gap, "criterion" | "requirementIndex">,
): boolean {
  return a.criterion === b.criterion && a.requirementIndex === b.requirementIndex;
}

function withoutNeedless(steps: readonly Step[], supplier: SupplierFacts, mark: BasisPoints, judge: JudgeOne): Step[] {
  let kept = [...steps];
  // The steps that bring least are tried first.
  for (const step of [...steps].reverse()) {
    const others = kept.filter((other) => other !== step);
    if (passes(judge(others.reduce((facts, other) => other.mend(facts), supplier)), mark)) kept = others;
  }
  return kept;
}
