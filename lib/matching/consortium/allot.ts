import { type ConsortiumProblem, isValid, type Offer } from "./problem.ts";

/** What each of a set of offers may deliver, by its place in the problem. */
export interface Share {
  readonly at: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Shifts between two members that bring the local content up; more are never needed but for a set made to hurt. */
const MOST_SHIFTS = 500;

/**
 * Splits the whole quantity over a set: everybody the least, the rest to the cheapest, then from those with little local
 * content to those with more, as far as the mean asks and where a point of it costs least.
 *
 * @returns units by offer that keep every rule, or undefined when this way finds none
 */
export function allot(problem: ConsortiumProblem, set: readonly Share[]): number[] | undefined {
  const { offers, quantity } = problem;
  const quantities = offers.map(() => 0);
  let left = quantity;
  for (const { at, lowest } of set) {
    quantities[at] = lowest;
    left -= lowest;
  }
  if (left < 0) return undefined;
  const byPrice = [...set].sort((a, b) => comparePrices(offers[a.at], offers[b.at]) || a.at - b.at);
  for (const { at, lowest, highest } of byPrice) {
    const more = Math.min(left, highest - lowest);
    quantities[at] = (quantities[at] ?? 0) + more;
    left -= more;
  }
  if (left > 0) return undefined;
  raiseLocalContent(offers, set, quantities);
  return isValid(problem, quantities) ? quantities : undefined;
}

function comparePrices(a: Offer | undefined, b: Offer | undefined): number {
  const difference = (a?.price ?? 0n) - (b?.price ?? 0n);
  return difference < 0n ? -1 : difference > 0n ? 1 : Number((b?.local ?? 0n) - (a?.local ?? 0n));
}

function raiseLocalContent(offers: readonly Offer[], set: readonly Share[], quantities: number[]): void {
  const content = (at: number) => Number(offers[at]?.local ?? 0n);
  let missing = -set.reduce((sum, { at }) => sum + (quantities[at] ?? 0) * content(at), 0);
  for (let shifts = 0; missing > 0 && shifts < MOST_SHIFTS; shifts += 1) {
    const best = cheapestShift(offers, set, quantities);
    if (!best) return;
    const gain = content(best.to.at) - content(best.from.at);
    const units = Math.min(
      Math.ceil(missing / gain),
      (quantities[best.from.at] ?? 0) - best.from.lowest,
      best.to.highest - (quantities[best.to.at] ?? 0),
    );
    quantities[best.from.at] = (quantities[best.from.at] ?? 0) - units;
    quantities[best.to.at] = (quantities[best.to.at] ?? 0) + units;
    missing -= units * gain;
  }
}

function cheapestShift(offers: readonly Offer[], set: readonly Share[], quantities: readonly number[]) {
  let best: { from: Share; to: Share } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const from of set) {
    if ((quantities[from.at] ?? 0) <= from.lowest) continue;
    for (const to of set) {
      if ((quantities[to.at] ?? 0) >= to.highest) continue;
      const [giver, taker] = [offers[from.at], offers[to.at]];
      if (!giver || !taker || taker.local <= giver.local) continue;
      const ratio = Number(taker.price - giver.price) / Number(taker.local - giver.local);
      if (ratio < least) [best, least] = [{ from, to }, ratio];
    }
  }
  return best;
}

/** A member's whole range. */
export function wholeShare(offers: readonly Offer[], at: number): Share {
  const offer = offers[at];
  const lowest = offer?.uncounted ? 0 : (offer?.minimum ?? 0);
  return { at, lowest, highest: offer?.capacity ?? 0 };
}
