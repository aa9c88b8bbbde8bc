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
/** Milliseconds kept for splitting whole units among the chosen. */
const SPLIT_MILLIS = 150;
/** A split so near to the best is near enough: a rupiah a unit of a hundred thousand is ten times more. */
const SPLIT_GAP = 1e-6;
/** Whole units are looked for this near to the cut ones before anywhere. */
const NEAR = 3;
/** Less of a unit than this is none. */
const SPECK = 1e-4;
/** No run is so short that it cannot begin. */
const LEAST_MILLIS = 20;
/** Among so many of the likeliest a good set is looked for first: the long search then begins with one. */
const LIKELY = 40;
const LIKELY_SHARE_OF_TIME = 0.2;
/** Of that set, how near to the best among the likeliest is near enough. */
const LIKELY_GAP = 0.0005;
/** More effort than usual for finding sets: tight places leave few. Looking for symmetries finds none here. */
const OPTIONS = { output_flag: false, mip_heuristic_effort: 0.15, mip_detect_symmetry: false } as const;

let loading: Promise<Highs> | undefined;

/**
 * The cheapest set for several lots, by HiGHS: who takes part and how the lots are split between them. Its bound is taken with a
 * margin, and what is proposed is split anew in whole units and checked exactly.
 */
export async function findForLots(problem: LotsProblem, { best, any }: LotsPatience): Promise<LotsAnswer> {
  loading ??= loadHighs();
  const highs = await loading;
  const model = lotsModel(highs, problem);
  const start = performance.now();
  const likely = likelySet(highs, model, best * LIKELY_SHARE_OF_TIME);
  return highs.withModel(model.data, (solver) => {
    if (likely) solver.setSolution({ colValue: likely });
    const answer = runOnce(highs, problem, model, solver, best - (performance.now() - start));
    return answer.status === "undecided" ? runOnce(highs, problem, model, solver, any) : answer;
  });
}

/** A good set among those that the linear relaxation likes best; undefined when they cannot deliver, or not in time. */
function likelySet(highs: Highs, { data, joins, cells }: LotsModel, millis: number): Float64Array | undefined {
  const { integrality: _, ...relaxed } = data;
  const order = highs.withModel(relaxed, (solver) => {
    run(solver, millis, {});
    const { colValue, colDual } = solver.getSolution();
    const worth = (column: number) => [colValue[column] ?? 0, -(colDual[column] ?? 0)] as const;
    return [...joins.keys()].sort((a, b) => {
      const [[joinsA, savesA], [joinsB, savesB]] = [worth(joins[a] ?? 0), worth(joins[b] ?? 0)];
      return joinsB - joinsA || savesB - savesA;
    });
  });
  const likely = new Set(order.slice(0, LIKELY));
  const colUpper = Float64Array.from(data.colUpper);
  const lower = Float64Array.from(data.colLower);
  for (const [at, column] of joins.entries()) if (!likely.has(at)) colUpper[column] = lower[column] ?? 0;
  for (const { at, column } of cells) if (!likely.has(at) && lower[joins[at] ?? 0] === 0) colUpper[column] = 0;
  return highs.withModel({ ...data, colUpper }, (solver) => {
    run(solver, millis, { mip_rel_gap: LIKELY_GAP });
    return solutionOf(solver, (values) => Float64Array.from(values));
  });
}

function runOnce(highs: Highs, problem: LotsProblem, model: LotsModel, solver: Model, millis: number): LotsAnswer {
  const { modelStatus } = highs.constants;
  const status = run(solver, millis - SPLIT_MILLIS, { mip_rel_gap: 0 });
  if (status === modelStatus.infeasible) return { ...nothing(problem), status: "infeasible" };
  const bound = boundFrom(model, solver);
  const cut = solutionOf(solver, (values) => unitsOf(problem, model, values));
  const quantities =
    cut && (splitWhole(highs, problem, cut, NEAR) ?? splitWhole(highs, problem, cut, Number.MAX_SAFE_INTEGER));
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

function run(solver: Model, millis: number, options: { readonly mip_rel_gap?: number }) {
  const time_limit = solver.getRunTime() + Math.max(LEAST_MILLIS, millis) / 1_000;
  solver.options.set({ ...OPTIONS, ...options, time_limit });
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

function unitsOf({ offers, lots }: LotsProblem, { cells, unit }: LotsModel, values: ArrayLike<number>): number[][] {
  const units = offers.map(() => lots.map(() => 0));
  for (const { at, lot, column } of cells) {
    const row = units[at];
    if (row) row[lot] = (values[column] ?? 0) * unit;
  }
  return units;
}

/**
 * Whole units near cut ones, among those who deliver any: a small problem, solved with whole numbers and checked with them.
 *
 * @param near how many units a quantity may move
 */
function splitWhole(highs: Highs, problem: LotsProblem, cut: readonly (readonly number[])[], near: number) {
  const members = cut.flatMap((units, at) => (units.some((one) => one > SPECK) ? [at] : []));
  const model = lotsModel(highs, problem, members);
  const colLower = Float64Array.from(model.data.colLower);
  const colUpper = Float64Array.from(model.data.colUpper);
  for (const { at, lot, column } of model.cells) {
    const units = cut[at]?.[lot] ?? 0;
    colLower[column] = Math.max(colLower[column] ?? 0, Math.floor(units) - near);
    colUpper[column] = Math.min(colUpper[column] ?? 0, Math.ceil(units) + near);
  }
  return highs.withModel({ ...model.data, colLower, colUpper }, (solver) => {
    run(solver, SPLIT_MILLIS, { mip_rel_gap: SPLIT_GAP });
    const units = solutionOf(solver, (values) => unitsOf(problem, model, values).map((row) => row.map(Math.round)));
    return units && fillsLots(problem, units) ? units : undefined;
  });
}
