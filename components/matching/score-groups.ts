import type { CriterionResult } from "@/lib/matching/engine/types";
import type { Criterion, Verdict } from "@/lib/matching/engine/vocabulary";
import { apportion } from "@/lib/shared/apportion";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** Fifteen criteria are too many to read at a glance: six questions that an officer asks, in the order they are asked. */
export const SCORE_GROUPS = {
  thing: ["capability", "kbli"],
  making: ["process", "material", "machine", "size", "tolerance"],
  capacity: ["capacity"],
  papers: ["certification", "tkdn"],
  terms: ["price", "region"],
  trust: ["evidence", "verification", "maker"],
} as const satisfies Readonly<Record<string, readonly Criterion[]>>;
export type ScoreGroup = keyof typeof SCORE_GROUPS;

export interface GroupScore {
  readonly group: ScoreGroup;
  /** Whole points of 100; the points of all groups add up to the score, their maxima to 100. */
  readonly points: number;
  readonly max: number;
}

/** A score of 10,000 as whole points of 100, rounded down: nobody is shown better than they are. */
export function wholePoints(basisPoints: number): number {
  return Math.floor(basisPoints / (FULL_BASIS_POINTS / 100));
}

/** The parts of a score by question. Questions that nothing in this evaluation answers are left out. */
export function groupScores(criteria: readonly CriterionResult[]): GroupScore[] {
  const groups = (Object.keys(SCORE_GROUPS) as ScoreGroup[])
    .map((group) => {
      const lines = criteria.filter(({ criterion }) =>
        (SCORE_GROUPS[group] as readonly Criterion[]).includes(criterion),
      );
      return {
        group,
        lines: lines.length,
        got: lines.reduce((sum, { basisPoints }) => sum + basisPoints, 0),
        most: lines.reduce((sum, { maxBasisPoints }) => sum + maxBasisPoints, 0),
      };
    })
    .filter(({ lines }) => lines > 0);
  const total = wholePoints(groups.reduce((sum, { got }) => sum + got, 0));
  const most = wholePoints(groups.reduce((sum, group) => sum + group.most, 0));
  const points = shareOut(
    total,
    groups.map(({ got }) => got),
  );
  const maxima = shareOut(
    most,
    groups.map((group) => group.most),
  );
  return groups.map(({ group }, index) => ({
    group,
    points: Math.min(points[index] ?? 0, maxima[index] ?? 0),
    max: maxima[index] ?? 0,
  }));
}

function shareOut(whole: number, weights: readonly number[]): number[] {
  return weights.some((weight) => weight > 0) ? apportion(whole, weights) : weights.map(() => 0);
}

/** How many lines came out how. */
export function countVerdicts(criteria: readonly CriterionResult[]): Record<Verdict, number> {
  const counts = { pass: 0, fail: 0, unknown: 0 };
  for (const { verdict } of criteria) counts[verdict] += 1;
  return counts;
}

/** What a row says in one line: what it is, what speaks most for it, what costs it most. */
export interface Highlights {
  readonly thing: CriterionResult | undefined;
  readonly strength: CriterionResult | undefined;
  readonly weakness: CriterionResult | undefined;
}

/** Picks the lines that explain a rank best. Essential lines outweigh all others. */
export function highlightsOf(criteria: readonly CriterionResult[]): Highlights {
  const others = criteria.filter(({ criterion }) => criterion !== "capability");
  const weight = ({ essential, basisPoints }: CriterionResult) => basisPoints + (essential ? FULL_BASIS_POINTS : 0);
  const loss = (line: CriterionResult) =>
    line.maxBasisPoints - line.basisPoints + (line.essential ? FULL_BASIS_POINTS : 0);
  return {
    thing: criteria.find(({ criterion }) => criterion === "capability"),
    strength: others.filter(({ verdict }) => verdict === "pass").sort((a, b) => weight(b) - weight(a))[0],
    weakness: others.filter(({ verdict }) => verdict !== "pass").sort((a, b) => loss(b) - loss(a))[0],
  };
}
