// Random consortium problems, the same for the same seed, and the slow and certain way to solve small ones.

/** @typedef {import("../../lib/matching/consortium/problem.ts").ConsortiumProblem} ConsortiumProblem */
/** @typedef {import("../../lib/matching/consortium/lots-problem.ts").LotsProblem} LotsProblem */

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const between = (random, low, high) => low + Math.floor(random() * (high - low + 1));
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));

/** Small enough to try every split. Half ask for local content; a few have members that must be in. */
export function smallProblem(random) {
  const asksContent = random() < 0.5;
  const offers = times(between(random, 2, 7), () => {
    const capacity = between(random, 1, 10);
    const least = random() < 0.4 ? capacity : Math.max(1, Math.floor(capacity / 2));
    return {
      minimum: between(random, 1, least),
      capacity,
      price: BigInt(between(random, 5, 40)),
      local: asksContent ? BigInt(between(random, -9, 8)) : 0n,
      pinned: random() < 0.04,
    };
  });
  const maxMembers = between(random, 1, 4);
  const reach = largest(offers, maxMembers);
  const quantity = Math.max(2, Math.round(reach * (0.55 + 0.6 * random())));
  return { quantity, maxMembers, offers, scale: 1n };
}

/** As many candidates as a search brings, asking for one quantity. */
export function largeProblem(random, { tight }) {
  const maxMembers = between(random, 4, 8);
  const offers = times(200, () => ({ ...largeOffer(random), price: BigInt(between(random, 200_000, 320_000)) }));
  const share = tight ? 0.9 + 0.12 * random() : 0.4 + 0.4 * random();
  return { quantity: Math.floor(largest(offers, maxMembers) * share), maxMembers, offers, scale: 1n };
}

/** The same over several lots, whose prices differ and which not everybody serves. */
export function lotsProblem(random, { candidates, lotCount, tight }) {
  const maxMembers = between(random, 8, 12);
  const offers = times(candidates, () => {
    const offer = largeOffer(random);
    const price = between(random, 200_000, 320_000);
    return {
      ...offer,
      limits: times(lotCount, () => (random() < 0.1 ? 0 : offer.capacity)),
      prices: times(lotCount, () => BigInt(Math.round(price * (0.9 + 0.25 * random())))),
    };
  });
  const reach = largest(offers, maxMembers) * (tight ? 0.92 + 0.06 * random() : 0.5 + 0.3 * random());
  const weights = times(lotCount, () => 0.5 + random());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { lots: weights.map((weight) => Math.floor((reach * weight) / sum)), maxMembers, offers, scale: 1n };
}

/** Two lots, small enough to try every split. */
export function smallLotsProblem(random) {
  const offers = times(between(random, 2, 4), () => {
    const capacity = between(random, 1, 6);
    return {
      minimum: between(random, 1, capacity),
      capacity,
      limits: times(2, () => between(random, 0, capacity)),
      prices: times(2, () => BigInt(between(random, 5, 40))),
      local: BigInt(between(random, -6, 8)),
      pinned: false,
    };
  });
  const lots = times(2, () => between(random, 1, 5));
  return { lots, maxMembers: between(random, 1, 3), offers, scale: 1n };
}

function largeOffer(random) {
  const capacity = between(random, 400, 8_000);
  const minimum = between(random, 1, Math.ceil(capacity / 3));
  return { minimum, capacity, local: BigInt(between(random, -150, 180)), pinned: false };
}

function largest(offers, count) {
  const capacities = offers.map(({ capacity }) => capacity).sort((a, b) => b - a);
  return capacities.slice(0, count).reduce((sum, capacity) => sum + capacity, 0);
}

/**
 * Tries every set and every split.
 * @param {ConsortiumProblem} problem
 * @returns {{ cost: bigint | null, able: number, sets: number }} the least cost, how many of the sets can deliver, and of how many
 */
export function tryEverything({ offers, quantity, maxMembers }) {
  let least = null;
  let [able, sets] = [0, 0];
  for (let set = 0; set < 2 ** offers.length; set += 1) {
    const members = offers.filter((_, at) => set & (2 ** at));
    if (members.length > maxMembers || offers.some(({ pinned }, at) => pinned && !(set & (2 ** at)))) continue;
    sets += 1;
    const cost = cheapestSplit(members, quantity, 0n);
    if (cost === null) continue;
    able += 1;
    if (least === null || cost < least) least = cost;
  }
  return { cost: least, able, sets };
}

function cheapestSplit([first, ...others], left, local) {
  if (first === undefined) return left === 0 && local >= 0n ? 0n : null;
  let least = null;
  for (let units = first.minimum; units <= Math.min(first.capacity, left); units += 1) {
    const rest = cheapestSplit(others, left - units, local + BigInt(units) * first.local);
    if (rest === null) continue;
    const cost = rest + BigInt(units) * first.price;
    if (least === null || cost < least) least = cost;
  }
  return least;
}

/**
 * Tries every split over two lots.
 * @param {LotsProblem} problem
 * @returns {bigint | null} the least cost
 */
export function tryEveryLotSplit({ offers, lots: [one = 0, two = 0], maxMembers }) {
  const least = (at, leftOne, leftTwo, members, local) => {
    const offer = offers[at];
    if (offer === undefined) return leftOne === 0 && leftTwo === 0 && local >= 0n ? 0n : null;
    let best = least(at + 1, leftOne, leftTwo, members, local);
    if (members === maxMembers) return best;
    for (let first = 0; first <= Math.min(leftOne, offer.limits[0]); first += 1) {
      for (let second = 0; second <= Math.min(leftTwo, offer.limits[1]); second += 1) {
        const total = first + second;
        if (total === 0 || total < offer.minimum || total > offer.capacity) continue;
        const content = local + BigInt(total) * offer.local;
        const rest = least(at + 1, leftOne - first, leftTwo - second, members + 1, content);
        if (rest === null) continue;
        const cost = rest + BigInt(first) * offer.prices[0] + BigInt(second) * offer.prices[1];
        if (best === null || cost < best) best = cost;
      }
    }
    return best;
  };
  return least(0, one, two, 0, 0n);
}
