import { findForLots } from "./lots.ts";
import type { LotsAnswer, LotsProblem } from "./lots-problem.ts";
import { findMost } from "./most.ts";
import type { ConsortiumAnswer, ConsortiumProblem } from "./problem.ts";
import { findConsortium } from "./search.ts";

/** How long a task may take. */
interface Times {
  /** Milliseconds after which the best found is given. */
  readonly best: number;
  /** Milliseconds after which, with nothing found and nothing proven, the search is given up. */
  readonly any: number;
}

/** What the thread is asked: one quantity, or several lots. */
export type ConsortiumTask = Times & { readonly id: number } & (
    | { readonly kind: "whole"; readonly problem: ConsortiumProblem }
    | { readonly kind: "lots"; readonly problem: LotsProblem }
  );

export interface WholeResult {
  readonly answer: ConsortiumAnswer;
  /** With an infeasible problem: units by offer of the set that can deliver most. */
  readonly most: readonly number[];
}

export type ConsortiumResult = { readonly id: number } & (
  | ({ readonly kind: "whole" } & WholeResult)
  | { readonly kind: "lots"; readonly answer: LotsAnswer }
  | { readonly kind: "failed"; readonly message: string }
);

/** What is left for the set that can deliver most, when the proof that none can deliver all took long. */
const LEAST_FOR_MOST_MILLIS = 300;

/** Works out one task; the clock begins now, not when it was asked for. */
export async function workOut(task: ConsortiumTask): Promise<ConsortiumResult> {
  const { id, kind } = task;
  try {
    if (kind === "lots") return { id, kind, answer: await findForLots(task.problem, task) };
    return { id, kind, ...wholeResult(task.problem, task) };
  } catch (error) {
    return { id, kind: "failed", message: String(error) };
  }
}

function wholeResult(problem: ConsortiumProblem, { best, any }: Times): WholeResult {
  const now = () => performance.now();
  const start = now();
  const answer = findConsortium(problem, { now, best: start + best, any: start + any });
  if (answer.status !== "infeasible") return { answer, most: [] };
  const end = Math.max(start + best, now() + LEAST_FOR_MOST_MILLIS);
  return { answer, most: findMost(problem, { now, best: end, any: end + any }) };
}
