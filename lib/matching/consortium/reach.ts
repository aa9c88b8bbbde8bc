import type { ConsortiumProblem } from "./problem.ts";

/** Steps that take about a second; larger problems are left to the search. */
const MOST_STEPS = 400_000_000;

/**
 * Which quantities sets can deliver at all, counted through unit by unit: the exact answer where minimum orders leave so little
 * room that branching finds neither a set nor a proof. Local content is not looked at.
 *
 * @returns units by offer that add up; null when it is proven that none do; undefined when there is too much to count
 */
export function reach({ offers, quantity, maxMembers }: ConsortiumProblem): readonly number[] | null | undefined {
  const pinned = offers.filter((offer) => offer.pinned);
  const places = maxMembers - pinned.length;
  const free = offers.flatMap((offer, at) => (offer.pinned ? [] : [{ ...offer, at }]));
  if (free.length * Math.max(1, places) * quantity > MOST_STEPS || offers.some(({ uncounted }) => uncounted)) {
    return undefined;
  }
  // firsts[c][s]: the first offer (counted from 1) with which c members deliver s units; 0 where none do.
  const firsts = Array.from({ length: places + 1 }, () => new Uint16Array(quantity + 1));
  for (const [index, { minimum, capacity }] of free.entries()) {
    for (let count = places; count >= 1; count -= 1) {
      extend(firsts[count - 1], firsts[count], { minimum, capacity, mark: index + 1, isFirst: count === 1 });
    }
  }
  const least = pinned.reduce((sum, { minimum }) => sum + minimum, 0);
  const most = pinned.reduce((sum, { capacity }) => sum + capacity, 0);
  for (const [count, first] of firsts.entries()) {
    for (let sum = Math.max(0, quantity - most); sum <= quantity - least; sum += 1) {
      if (count === 0 ? sum > 0 : first[sum] === 0) continue;
      return spread(trace(firsts, free, count, sum), offers, quantity - sum);
    }
  }
  return null;
}

/** Adds to what `count` members reach what one more offer makes of what one fewer reach. */
function extend(
  fewer: Uint16Array | undefined,
  reached: Uint16Array | undefined,
  offer: { minimum: number; capacity: number; mark: number; isFirst: boolean },
): void {
  if (!fewer || !reached) return;
  const { minimum, capacity, mark, isFirst } = offer;
  const isReached = (sum: number) => (isFirst ? sum === 0 : (fewer[sum] ?? 0) > 0);
  let within = 0;
  for (let sum = minimum; sum < reached.length; sum += 1) {
    if (isReached(sum - minimum)) within += 1;
    const leaving = sum - capacity - 1;
    if (leaving >= 0 && isReached(leaving)) within -= 1;
    if (within > 0 && reached[sum] === 0) reached[sum] = mark;
  }
}

/** Who delivers how much of a sum that was reached. */
function trace(
  firsts: readonly Uint16Array[],
  free: readonly { at: number; minimum: number; capacity: number }[],
  count: number,
  sum: number,
): Map<number, number> {
  const shares = new Map<number, number>();
  let [left, members] = [sum, count];
  while (members > 0) {
    const mark = firsts[members]?.[left] ?? 0;
    const offer = free[mark - 1];
    if (!offer) break;
    const fewer = firsts[members - 1];
    let units = offer.minimum;
    const isBefore = (rest: number) => (members === 1 ? rest === 0 : isMarkedBefore(fewer?.[rest] ?? 0, mark));
    while (units <= offer.capacity && !isBefore(left - units)) units += 1;
    shares.set(offer.at, units);
    left -= units;
    members -= 1;
  }
  return shares;
}

function isMarkedBefore(mark: number, than: number): boolean {
  return mark > 0 && mark < than;
}

/** The traced shares, and the rest over those who must be in. */
function spread(shares: ReadonlyMap<number, number>, offers: ConsortiumProblem["offers"], rest: number): number[] {
  let left = rest - offers.reduce((sum, { pinned, minimum }) => sum + (pinned ? minimum : 0), 0);
  return offers.map(({ pinned, minimum, capacity }, at) => {
    if (!pinned) return shares.get(at) ?? 0;
    const more = Math.min(left, capacity - minimum);
    left -= more;
    return minimum + more;
  });
}
