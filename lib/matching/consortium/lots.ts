import loadHighs, { type Highs, type Model } from "highs";
import { type LotsModel, lotsModel } from "./lots-model.ts";
import { costOfLots, fillsLots, type LotsAnswer, type LotsProblem } from "./lots-problem.ts";
import { lower } from "./problem.ts";

/** How long to look, in milliseconds from now; as in the search for a single lot. */
export interface LotsPatience {
  readonly best: number;
  readonly any: number;
}

/** The solver's tolerances, as a share of its bound: what it may be wrong by is taken off. */
const TOLERANCE = 1e-6;
/** Part of the time that splitting whole units among the chosen may take. */
const SHARE_OF_SPLIT = 0.2;

let loading: Promise<Highs> | undefined;

/**
 * The cheapest set for several lots, by HiGHS: who takes part and how the lots are split between them. Its bound is taken with a
 * margin, and what is proposed is split anew in whole units and checked exactly.
 */
export async function findForLots(problem: LotsProblem, { best, any }: LotsPatience): Promise<LotsAnswer> {
  loading ??= loadHighs();
  const highs = await loading;
  const model = lotsModel(highs, problem);
  return highs.withModel(model.data, (solver) => {
    let answer = runOnce(highs, problem, model, solver, best);
    if (answer.status === "undecided") answer = runOnce(highs, problem, model, solver, any);
    return answer;
  });
}

function runOnce(highs: Highs, problem: LotsProblem, model: LotsModel, solver: Model, millis: number): LotsAnswer {
  const { modelStatus } = highs.constants;
  const status = run(solver, millis * (1 - SHARE_OF_SPLIT));
  if (status === modelStatus.infeasible) return { ...nothing(problem), status: "infeasible" };
  const bound = boundFrom(model, solver);
  const members = solutionOf(solver, (values) =>
    model.joins.flatMap((column, at) => ((values[column] ?? 0) > 0.5 ? [at] : [])),
  );
  const quantities = members && splitWhole(highs, problem, members, millis * SHARE_OF_SPLIT);
  if (!quantities) return { ...nothing(problem), bound };
  const cost = costOfLots(problem, quantities);
  const asked = BigInt(problem.lots.reduce((sum, units) => sum + units, 0)) * problem.scale;
  const least = lower(bound, cost);
  const isProven = status === modelStatus.optimal && cost - least <= asked;
  return { status: isProven ? "optimal" : "feasible", quantities, cost, bound: least };
}

function nothing({ offers, lots }: LotsProblem): LotsAnswer {
  return { status: "undecided", quantities: offers.map(() => lots.map(() => 0)), cost: 0n, bound: 0n };
}

function run(solver: Model, millis: number) {
  solver.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: solver.getRunTime() + millis / 1_000 });
  solver.run();
  return solver.getModelStatus();
}

/** Parts of a rupiah below which no set lies. */
function boundFrom({ money }: LotsModel, solver: Model): bigint {
  const bound = Number(solver.info.get("mip_dual_bound")) * money * (1 - TOLERANCE);
  return Number.isFinite(bound) && bound > 0 ? BigInt(Math.floor(bound)) : 0n;
}

/** Reads the solution when there is one. */
function solutionOf<Read>(solver: Model, read: (values: ArrayLike<number>) => Read): Read | undefined {
  if (!Number.isFinite(Number(solver.info.get("objective_function_value")))) return undefined;
  const { colValue } = solver.getSolution();
  return colValue.length > 0 ? read(colValue) : undefined;
}

/** Whole units among a chosen few: a small problem, solved with whole numbers and then checked with them. */
function splitWhole(highs: Highs, problem: LotsProblem, members: readonly number[], millis: number) {
  const model = lotsModel(highs, problem, members);
  return highs.withModel(model.data, (solver) => {
    run(solver, millis);
    const quantities = solutionOf(solver, (values) => {
      const units = problem.offers.map(() => problem.lots.map(() => 0));
      for (const { at, lot, column } of model.cells) {
        const row = units[at];
        if (row) row[lot] = Math.round(values[column] ?? 0);
      }
      return units;
    });
    return quantities && fillsLots(problem, quantities) ? quantities : undefined;
  });
}
