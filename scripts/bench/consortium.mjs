// npm run bench:consortium [-- --seed 1]: how well and how fast consortia are worked out, through the thread that the app uses.
// Small problems against trying everything; large ones against the clock. Prints one JSON line last. Exits 1 when an answer is
// wrong or a gap too wide; a time that misses its bound only sets `ok` to false.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import "../lib/server-only-hook.mjs";
import { Failure } from "../lib/failure.mjs";
import { runScript } from "../lib/shutdown.mjs";
import {
  largeProblem,
  lotsProblem,
  randomFrom,
  smallLotsProblem,
  smallProblem,
  tryEveryLotSplit,
  tryEverything,
} from "./consortium-instances.mjs";

const COUNTS = { small: 500, smallLots: 150, large: 40, lots: 40 };
/** Times in milliseconds, gaps and shares in percent. `hard`: sets that cannot deliver are nine in ten, or all. */
const BOUNDS = { millis: 2_000, gapPercent: 1, hardPercent: 40, wrong: 0 };
/** Leaves room below two seconds for the thread to be asked and to answer. */
const TIME = { timeLimitMs: 1_700 };

register();
const { solveLots, solveWhole } = await import("../../lib/matching/consortium-thread.ts");
const { costOf, isValid } = await import("../../lib/matching/consortium/problem.ts");
const { costOfLots, fillsLots } = await import("../../lib/matching/consortium/lots-problem.ts");

runScript(async () => {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Failure("--seed is a whole number.");
  const random = randomFrom(seed);
  const small = await againstEverything(random);
  const smallLots = await lotsAgainstEverything(random);
  const large = await largeOnes(random);
  const lots = await lotsOfMany(random);
  const wrong = small.wrong + smallLots.wrong + large.wrong + lots.wrong;
  const widest = Math.max(large.gapPercent, lots.gapPercent);
  const isRight = wrong <= BOUNDS.wrong && widest <= BOUNDS.gapPercent && small.hardPercent >= BOUNDS.hardPercent;
  const ok = isRight && Math.max(large.millis.most, lots.millis.most) <= BOUNDS.millis;
  const line = { bench: "consortium", ok, seed, bounds: BOUNDS, small, smallLots, large, lots };
  const where = { at: new Date().toISOString(), cores: availableParallelism() };
  process.stdout.write(`${JSON.stringify({ ...line, ...where })}\n`);
  return isRight ? 0 : 1;
});

/** One quantity, few candidates: the answer must be the one that trying everything gives. */
async function againstEverything(random) {
  const seen = { problems: COUNTS.small, optimal: 0, infeasible: 0, hard: 0, wrong: 0 };
  for (let at = 0; at < COUNTS.small; at += 1) {
    const problem = smallProblem(random);
    const { answer, most } = await solveWhole(problem, TIME);
    const truth = tryEverything(problem);
    if (answer.status === "optimal") seen.optimal += 1;
    if (answer.status === "infeasible") seen.infeasible += 1;
    if (truth.able * 10 <= truth.sets) seen.hard += 1;
    if (!isTrue(problem, answer, truth.cost) || !fallsShort(problem, answer, most)) {
      seen.wrong += 1;
      console.error(`Wrong: ${text({ problem, answer, cost: truth.cost })}`);
    }
  }
  console.error(`${seen.problems} small problems: ${seen.wrong} wrong`);
  return { ...seen, hardPercent: percent(seen.hard, seen.problems) };
}

function isTrue(problem, { status, quantities, cost, bound }, least) {
  if (least === null) return status === "infeasible";
  if (status !== "optimal" && status !== "feasible") return false;
  if (!isValid(problem, quantities) || costOf(problem.offers, quantities) !== cost) return false;
  return bound <= least && (status !== "optimal" || cost === least);
}

/** What can be delivered when not all can, is less than all; unless it is only those who must be in that are in the way. */
function fallsShort({ quantity, offers }, { status }, most) {
  const delivered = most.reduce((sum, units) => sum + units, 0);
  return status !== "infeasible" || delivered < quantity || offers.some(({ pinned }) => pinned);
}

async function lotsAgainstEverything(random) {
  const seen = { problems: COUNTS.smallLots, optimal: 0, infeasible: 0, wrong: 0 };
  for (let at = 0; at < COUNTS.smallLots; at += 1) {
    const problem = smallLotsProblem(random);
    const answer = await solveLots(problem, TIME);
    const least = tryEveryLotSplit(problem);
    if (answer.status === "optimal") seen.optimal += 1;
    if (answer.status === "infeasible") seen.infeasible += 1;
    if (isTrueForLots(problem, answer, least)) continue;
    seen.wrong += 1;
    console.error(`Wrong: ${text({ problem, answer, cost: least })}`);
  }
  console.error(`${seen.problems} small problems of two lots: ${seen.wrong} wrong`);
  return seen;
}

/** Proven means: within one rupiah a unit of what the least costs, and never below it. */
function isTrueForLots(problem, { status, quantities, cost, bound }, least) {
  if (least === null) return status === "infeasible";
  if (status !== "optimal" && status !== "feasible") return false;
  if (!fillsLots(problem, quantities) || costOfLots(problem, quantities) !== cost) return false;
  return bound <= least && (status !== "optimal" || cost === least);
}

function largeOnes(random) {
  return timed(
    COUNTS.large,
    (at) => largeProblem(random, { tight: at % 2 === 0 }),
    async (problem) => {
      const { answer } = await solveWhole(problem, TIME);
      const isRight = answer.status === "infeasible" || isValid(problem, answer.quantities);
      return { ...answer, isRight };
    },
  );
}

function lotsOfMany(random) {
  return timed(
    COUNTS.lots,
    (at) => lotsProblem(random, { candidates: 200, lotCount: 5, tight: at % 2 === 0 }),
    async (problem) => {
      const answer = await solveLots(problem, TIME);
      return { ...answer, isRight: answer.status === "infeasible" || fillsLots(problem, answer.quantities) };
    },
  );
}

/** Two hundred candidates: how long it took, and how far the cost lies above the bound at most. */
async function timed(count, make, solve) {
  const seen = { problems: count, optimal: 0, feasible: 0, infeasible: 0, undecided: 0, wrong: 0 };
  const millis = [];
  let gapPercent = 0;
  for (let at = 0; at < count; at += 1) {
    const problem = make(at);
    const start = performance.now();
    const { status, cost, bound, isRight } = await solve(problem);
    millis.push(performance.now() - start);
    seen[status] += 1;
    if (!isRight || bound > cost) seen.wrong += 1;
    if (cost > 0n) gapPercent = Math.max(gapPercent, (Number(cost - bound) / Number(cost)) * 100);
  }
  millis.sort((a, b) => a - b);
  const at = (share) => Math.round(millis[Math.min(count - 1, Math.floor(count * share))] ?? 0);
  const times = { p50: at(0.5), p95: at(0.95), most: at(1) };
  console.error(`${count} problems of 200 candidates: ${text({ ...seen, times })}`);
  return { ...seen, gapPercent: Math.round(gapPercent * 10_000) / 10_000, millis: times };
}

function percent(part, whole) {
  return Math.round((part * 1_000) / whole) / 10;
}

function text(value) {
  return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? Number(part) : part));
}
