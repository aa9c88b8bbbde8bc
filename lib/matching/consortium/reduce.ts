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
  const others = able.filter((at) => !offers[at]?.pinned && !offers[at]?.uncounted);
  return able.filter((at) => {
    const offer = offers[at];
    if (!offer || offer.pinned || offer.uncounted) return true;
    const better = others.filter((other) => other !== at && isNoWorse(offers, other, at, quantity));
    return better.length < places;
  });
}

function canTakePart({ minimum, capacity, uncounted }: Offer, quantity: number): boolean {
  return uncounted === true || (capacity > 0 && minimum <= Math.min(capacity, quantity));
}

/** In every set that has `b` and not `a`, `a` could stand in for the same cost or less. Of two alike the first is better. */
function isNoWorse(offers: readonly Offer[], a: number, b: number, quantity: number): boolean {
  const [one, other] = [offers[a], offers[b]];
  if (!one || !other) return false;
  const [most, otherMost] = [Math.min(one.capacity, quantity), Math.min(other.capacity, quantity)];
  const noWorse =
    one.price <= other.price && most >= otherMost && one.minimum <= other.minimum && one.local >= other.local;
  if (!noWorse) return false;
  const alike =
    one.price === other.price && most === otherMost && one.minimum === other.minimum && one.local === other.local;
  return !alike || a < b;
}
