import { allot, type Share } from "./allot.ts";
import { type Found, improve, splitAmong } from "./improve.ts";
import { NodeQueue } from "./node-queue.ts";
import { type ConsortiumAnswer, type ConsortiumProblem, costOf, isValid, lower } from "./problem.ts";
import { reach } from "./reach.ts";
import { usefulOffers } from "./reduce.ts";
import { type Basis, type Limits, Relaxation, type Relaxed } from "./relaxation.ts";

/** How long to look: `best` for the cheapest set; `any` when nothing was found until then. Both are instants of `now`. */
export interface Patience {
  readonly now: () => number;
  readonly best: number;
  readonly any: number;
}

/** One decision: this offer delivers from `lowest` to `highest` units. 0 to 0 is out. */
interface Decision {
  readonly at: number;
  readonly lowest: number;
  readonly highest: number;
  readonly before: Decision | undefined;
}

interface Node {
  readonly decisions: Decision | undefined;
  readonly bound: number;
  readonly quantities: Float64Array;
  readonly basis: Basis;
}

/** Cut units smaller than this are taken for whole ones; what is made of them is checked exactly. */
const WHOLE = 1e-6;
/** Of sums beyond a hundred thousand million, doubles do not show smaller differences; the bound then says what is proven. */
const NOTICEABLE = 1e-11;

/**
 * The cheapest set, by branch and bound: who takes part is decided one by one, and where the linear relaxation shows that
 * nothing cheaper can come of it, a branch is cut. Exact when it ends in time; else the best found, and a bound that holds.
 */
export function findConsortium(problem: ConsortiumProblem, patience: Patience): ConsortiumAnswer {
  const useful = usefulOffers(problem);
  if (!useful) return infeasible(problem);
  const offers = useful.flatMap((at) => {
    const offer = problem.offers[at];
    return offer ? [{ ...offer, capacity: Math.min(offer.capacity, problem.quantity) }] : [];
  });
  const answer = searchAmong({ ...problem, offers }, patience);
  const quantities = problem.offers.map(() => 0);
  for (const [index, at] of useful.entries()) quantities[at] = answer.quantities[index] ?? 0;
  return { ...answer, quantities };
}

/** Branches first; where that finds nothing in the time for the best, what can be delivered at all is counted through. */
function searchAmong(problem: ConsortiumProblem, patience: Patience): ConsortiumAnswer {
  const answer = new Search(problem, { ...patience, any: patience.best }).run();
  if (answer.status !== "undecided" || patience.any <= patience.best) return answer;
  const quantities = reach(problem);
  if (quantities === null) return infeasible(problem);
  if (quantities && isValid(problem, quantities)) {
    const cost = costOf(problem.offers, quantities);
    return { status: "feasible", quantities, cost, bound: lower(answer.bound, cost) };
  }
  return new Search(problem, patience).run();
}

function infeasible({ offers }: ConsortiumProblem): ConsortiumAnswer {
  return { status: "infeasible", quantities: offers.map(() => 0), cost: 0n, bound: 0n };
}

class Search {
  private readonly problem: ConsortiumProblem;
  private readonly patience: Patience;
  private readonly relaxation: Relaxation;
  private readonly waiting = new NodeQueue<Node>();
  private readonly limits: Limits & { places: number };
  private found: Found | undefined;
  /** The lowest bound of a branch that was cut although rounding leaves a doubt. */
  private doubt = Number.POSITIVE_INFINITY;

  constructor(problem: ConsortiumProblem, patience: Patience) {
    this.problem = problem;
    this.patience = patience;
    this.relaxation = new Relaxation(problem);
    const count = problem.offers.length;
    this.limits = {
      lowest: new Float64Array(count),
      highest: new Float64Array(count),
      open: new Uint8Array(count),
      places: 0,
    };
  }

  run(): ConsortiumAnswer {
    const root = this.open(undefined, undefined);
    let next = root;
    while (next ?? this.waiting.length > 0) {
      const node = next ?? this.waiting.pop();
      next = undefined;
      if (!node || this.isCut(node.bound)) continue;
      if (this.isOver()) {
        this.waiting.push(node);
        return this.unfinished();
      }
      next = this.branch(node);
    }
    return this.finished();
  }

  private isOver = (): boolean => this.patience.now() >= (this.found ? this.patience.best : this.patience.any);

  /** Bounds a branch, and looks what whole numbers lie near it; undefined when nothing cheaper can be in it. */
  private open(decisions: Decision | undefined, basis: Basis | undefined): Node | undefined {
    this.apply(decisions);
    const relaxed: Relaxed = this.limits.places < 0 ? { feasible: false } : this.relaxation.solve(this.limits, basis);
    if (!relaxed.feasible || this.isCut(relaxed.bound)) return undefined;
    this.round(relaxed.quantities, decisions === undefined);
    return this.isCut(relaxed.bound) ? undefined : { decisions, ...relaxed };
  }

  /** Nothing cheaper by even the smallest part of a rupiah can come: costs are whole numbers of such parts. */
  private isCut(bound: number): boolean {
    if (!this.found) return false;
    const cost = Number(this.found.cost);
    if (bound <= cost - Math.max(1, cost * NOTICEABLE)) return false;
    this.doubt = Math.min(this.doubt, bound);
    return true;
  }

  private apply(decisions: Decision | undefined): void {
    const { lowest, highest, open } = this.limits;
    let places = this.problem.maxMembers;
    for (const [at, { minimum, capacity, pinned, uncounted }] of this.problem.offers.entries()) {
      const taken = pinned && !uncounted;
      lowest[at] = taken ? minimum : 0;
      highest[at] = capacity;
      open[at] = taken || uncounted ? 0 : 1;
      if (taken) places -= 1;
    }
    const seen = new Set<number>();
    for (let decision = decisions; decision; decision = decision.before) {
      const { at } = decision;
      // The last decision on an offer holds; those before it are wider.
      if (seen.has(at)) continue;
      seen.add(at);
      lowest[at] = decision.lowest;
      highest[at] = decision.highest;
      if (open[at] === 1 && decision.highest > 0) places -= 1;
      open[at] = 0;
    }
    this.limits.places = places;
  }

  /** Sets near the relaxed one, split in whole units. */
  private round(quantities: Float64Array, isFirst: boolean): void {
    const { offers } = this.problem;
    const whole = Array.from(quantities, Math.round);
    const total = whole.reduce((sum, units) => sum + units, 0);
    if (total === this.problem.quantity && isValid(this.problem, whole))
      this.keep({ quantities: whole, cost: costOf(offers, whole) });
    const wanted = [...quantities.keys()]
      .filter((at) => this.limits.open[at] === 1 && (quantities[at] ?? 0) > WHOLE)
      .sort((a, b) => this.part(quantities, b) - this.part(quantities, a))
      .slice(0, this.limits.places);
    const decided = [...quantities.keys()].filter(
      (at) => this.limits.open[at] === 0 && ((this.limits.highest[at] ?? 0) > 0 || offers[at]?.uncounted),
    );
    const set = [...decided.map(this.narrowed), ...wanted.map(this.entire)];
    const split = allot(this.problem, set);
    if (split) this.keep({ quantities: split, cost: costOf(offers, split) });
    if (isFirst) this.begin();
  }

  private part(quantities: Float64Array, at: number): number {
    return (quantities[at] ?? 0) / (this.problem.offers[at]?.capacity ?? 1);
  }

  private narrowed = (at: number): Share => ({
    at,
    lowest: this.limits.lowest[at] ?? 0,
    highest: this.limits.highest[at] ?? 0,
  });

  private entire = (at: number): Share => ({
    at,
    lowest: this.problem.offers[at]?.minimum ?? 0,
    highest: this.problem.offers[at]?.capacity ?? 0,
  });

  /** Plain beginnings: those who are wanted in, and then the largest, or the cheapest. */
  private begin(): void {
    const { offers, maxMembers } = this.problem;
    const fixed = offers.flatMap(({ pinned, uncounted }, at) => (pinned || uncounted ? [at] : []));
    const places = maxMembers - fixed.filter((at) => !offers[at]?.uncounted).length;
    const others = [...offers.keys()].filter((at) => !fixed.includes(at));
    const size = (at: number) => offers[at]?.capacity ?? 0;
    const price = (at: number) => Number(offers[at]?.price ?? 0n);
    for (const order of [(a: number, b: number) => size(b) - size(a), (a: number, b: number) => price(a) - price(b)]) {
      const set = [...fixed, ...[...others].sort(order).slice(0, places)];
      const split = splitAmong(this.problem, set);
      if (split) this.keep(split);
    }
  }

  private keep(found: Found): void {
    if (this.found && found.cost >= this.found.cost) return;
    this.found = found;
    this.found = improve(this.problem, found, this.isOver);
  }

  /** Splits a branch in two; the more promising half is gone on with, the other waits. */
  private branch({ decisions, quantities, basis }: Node): Node | undefined {
    this.apply(decisions);
    const halves = this.halves(quantities, decisions);
    const nodes = halves.flatMap((half) => this.open(half, basis) ?? []).sort((a, b) => a.bound - b.bound);
    for (const node of nodes.slice(1)) this.waiting.push(node);
    return nodes[0];
  }

  private halves(quantities: Float64Array, before: Decision | undefined): Decision[] {
    const { offers } = this.problem;
    const { lowest, highest, open } = this.limits;
    const undecided = this.mostDivided(quantities, (at) => open[at] === 1 && (highest[at] ?? 0) > 0);
    if (undecided !== undefined) {
      const { minimum, capacity } = offers[undecided] ?? { minimum: 0, capacity: 0 };
      return [
        { at: undecided, lowest: minimum, highest: capacity, before },
        { at: undecided, lowest: 0, highest: 0, before },
      ];
    }
    const ranged = this.mostDivided(quantities, (at) => (lowest[at] ?? 0) < (highest[at] ?? 0));
    if (ranged === undefined) return [];
    const [low, high] = [lowest[ranged] ?? 0, highest[ranged] ?? 0];
    const cut = Math.min(Math.max(Math.floor(quantities[ranged] ?? 0), low), high - 1);
    return [
      { at: ranged, lowest: low, highest: cut, before },
      { at: ranged, lowest: cut + 1, highest: high, before },
    ];
  }

  /** The offer that the relaxation is least sure of among those asked for; else any of them. */
  private mostDivided(quantities: Float64Array, isAsked: (at: number) => boolean): number | undefined {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const at of quantities.keys()) {
      if (!isAsked(at)) continue;
      const distance = Math.abs(this.part(quantities, at) - 0.5);
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  }

  private finished(): ConsortiumAnswer {
    if (!this.found) return infeasible(this.problem);
    const { cost, quantities } = this.found;
    // Where doubles hold the cost exactly, nothing lies between the last bound and the cost.
    const exact = this.doubt > Number(cost) - 1 || this.doubt === Number.POSITIVE_INFINITY;
    return { status: "optimal", quantities, cost, bound: exact ? cost : lower(cost, wholeBelow(this.doubt)) };
  }

  private unfinished(): ConsortiumAnswer {
    const bound = wholeBelow(Math.min(this.waiting.lowestBound, this.doubt));
    if (!this.found) return { ...infeasible(this.problem), status: "undecided", bound };
    return { status: "feasible", ...this.found, bound: lower(this.found.cost, bound) };
  }
}

function wholeBelow(value: number): bigint {
  return Number.isFinite(value) && value > 0 ? BigInt(Math.floor(value)) : 0n;
}
