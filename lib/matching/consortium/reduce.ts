import type { ConsortiumProblem, Offer } from "./problem.ts";

/**
 * The offers that can matter: nobody delivers more than the whole; who cannot deliver its minimum within that is out; and who
 * is no better in anything than as many others as there are places is never needed.
 *
 * @returns places in the problem, or undefined when a pinned offer cannot take part at all
 */
export function usefulOffers({ offers, quantity, maxMembers }: ConsortiumProblem): number[] | undefined {
  const able = offers.flatMap((offer, at) => (canTakePart(offer, quantity) ? [at] : []));
  const pinned = offers.flatMap(({ pinned: isPinned, uncounted }, at) => (isPinned && !uncounted ? [at] : []));
  if (pinned.length > maxMembers || pinned.some((at) => !able.includes(at))) return undefined;
  const places = maxMembers - pinned.length;
  const others = able
    .flatMap((at) => comparable(offers[at], at, quantity) ?? [])
    .sort((a, b) => (a.price < b.price ? -1 : a.price > b.price ? 1 : a.at - b.at));
  return able.filter((at) => {
    const offer = comparable(offers[at], at, quantity);
    return !offer || !hasBetter(others, offer, places);
  });
}

/** An offer that others may stand in for. */
interface Comparable extends Offer {
  readonly at: number;
  readonly most: number;
}

function comparable(offer: Offer | undefined, at: number, quantity: number): Comparable | undefined {
  if (!offer || offer.pinned || offer.uncounted) return undefined;
  return { ...offer, at, most: Math.min(offer.capacity, quantity) };
}

/** Whether as many as there are places are no worse. Only those as cheap can be, and they come first. */
function hasBetter(byPrice: readonly Comparable[], offer: Comparable, places: number): boolean {
  let better = 0;
  for (const other of byPrice) {
    if (better >= places) return true;
    if (other.price > offer.price) return false;
    if (other.at !== offer.at && isNoWorse(other, offer)) better += 1;
  }
  return better >= places;
}

function canTakePart({ minimum, capacity, uncounted }: Offer, quantity: number): boolean {
  return uncounted === true || (capacity > 0 && minimum <= Math.min(capacity, quantity));
}

/** In every set that has `b` and not `a`, `a` could stand in for the same cost or less. Of two alike the first is better. */
function isNoWorse(a: Comparable, b: Comparable): boolean {
  const noWorse = a.most >= b.most && a.minimum <= b.minimum && a.price <= b.price && a.local >= b.local;
  if (!noWorse) return false;
  const alike = a.price === b.price && a.most === b.most && a.minimum === b.minimum && a.local === b.local;
  return !alike || a.at < b.at;
}
