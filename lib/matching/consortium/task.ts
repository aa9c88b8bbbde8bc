import { findMost } from "./most.ts";
import type { ConsortiumAnswer, ConsortiumProblem } from "./problem.ts";
import { findConsortium } from "./search.ts";

/** What the thread is asked. */
export interface ConsortiumTask {
  readonly id: number;
  readonly problem: ConsortiumProblem;
  /** Milliseconds after which the best found is given. */
  readonly best: number;
  /** Milliseconds after which, with nothing found and nothing proven, the search is given up. */
  readonly any: number;
}

export interface ConsortiumResult {
  readonly id: number;
  readonly answer: ConsortiumAnswer;
  /** With an infeasible problem: units by offer of the set that can deliver most. */
  readonly most: readonly number[];
}

/** Works out one task; the clock begins now, not when it was asked for. */
export function workOut({ id, problem, best, any }: ConsortiumTask): ConsortiumResult {
  const now = () => performance.now();
  const start = now();
  const answer = findConsortium(problem, { now, best: start + best, any: start + any });
  if (answer.status !== "infeasible") return { id, answer, most: [] };
  const patience = { now, best: now() + best, any: now() + any };
  return { id, answer, most: findMost(problem, patience) };
}
