import { allot, wholeShare } from "./allot.ts";
import { type ConsortiumProblem, costOf } from "./problem.ts";

export interface Found {
  readonly quantities: readonly number[];
  readonly cost: bigint;
}

/** Sets that are tried around one another before the exact search goes on. */
const MOST_TRIALS = 20_000;

/** The set itself split anew, as a beginning of the search; undefined when it cannot deliver. */
export function splitAmong(problem: ConsortiumProblem, members: readonly number[]): Found | undefined {
  const quantities = allot(
    problem,
    members.map((at) => wholeShare(problem.offers, at)),
  );
  return quantities && { quantities, cost: costOf(problem.offers, quantities) };
}

/** Exchanges one member for another, lets one go or takes one in, as long as it gets cheaper. */
export function improve(problem: ConsortiumProblem, found: Found, isOver: () => boolean): Found {
  let best = found;
  let trials = 0;
  for (let again = true; again; ) {
    again = false;
    for (const members of neighbours(problem, membersOf(problem, best))) {
      trials += 1;
      if (trials > MOST_TRIALS || (trials % 64 === 0 && isOver())) return best;
      const next = splitAmong(problem, members);
      if (next && next.cost < best.cost) {
        best = next;
        again = true;
        break;
      }
    }
  }
  return best;
}

/** Offers that deliver, and those that always may. */
function membersOf({ offers }: ConsortiumProblem, { quantities }: Found): number[] {
  return offers.flatMap(({ uncounted }, at) => (uncounted || (quantities[at] ?? 0) > 0 ? [at] : []));
}

function* neighbours({ offers, maxMembers }: ConsortiumProblem, members: readonly number[]): Generator<number[]> {
  const inside = new Set(members);
  const counted = members.filter((at) => !offers[at]?.uncounted).length;
  const outside = offers.flatMap((_, at) => (inside.has(at) ? [] : [at]));
  const free = members.filter((at) => !offers[at]?.uncounted && !offers[at]?.pinned);
  for (const gone of free) yield members.filter((at) => at !== gone);
  for (const added of outside) {
    if (counted < maxMembers) yield [...members, added];
    for (const gone of free) yield [...members.filter((at) => at !== gone), added];
  }
}
