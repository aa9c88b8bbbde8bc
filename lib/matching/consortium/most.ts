import type { ConsortiumProblem, Offer } from "./problem.ts";
import { findConsortium, type Patience } from "./search.ts";

/**
 * The quantities of the set that can deliver most of what is asked for, when none can deliver all: the same search, with the
 * part that stays open as an offer of its own, the only one that costs anything.
 */
export function findMost(problem: ConsortiumProblem, patience: Patience): readonly number[] {
  const open: Offer = {
    minimum: 0,
    capacity: problem.quantity,
    price: 1n,
    local: 0n,
    pinned: false,
    uncounted: true,
  };
  const offers = problem.offers.map((offer) => ({ ...offer, price: 0n }));
  const answer = findConsortium({ ...problem, offers: [...offers, open] }, patience);
  if (answer.status !== "infeasible") return answer.quantities.slice(0, offers.length);
  const unpinned = offers.map((offer) => ({ ...offer, pinned: false }));
  return findConsortium({ ...problem, offers: [...unpinned, open] }, patience).quantities.slice(0, offers.length);
}
