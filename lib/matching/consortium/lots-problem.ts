/** What one supplier could deliver where a need has several lots. */
export interface LotOffer {
  /** The least it delivers in all lots together when it takes part. */
  readonly minimum: number;
  /** The most it can deliver in all lots together. */
  readonly capacity: number;
  /** The most it can deliver in each lot; 0 where it cannot. */
  readonly limits: readonly number[];
  /** Price of one unit in each lot, in `1 / LotsProblem.scale` rupiah. */
  readonly prices: readonly bigint[];
  /** As in an offer for a single lot. */
  readonly local: bigint;
  readonly pinned: boolean;
}

/** Fill every lot exactly, with at most `maxMembers` of the offers over all lots, at the least cost. */
export interface LotsProblem {
  /** Units asked for by lot. */
  readonly lots: readonly number[];
  readonly maxMembers: number;
  readonly offers: readonly LotOffer[];
  readonly scale: bigint;
}

/** As the answer for a single lot, with units by offer and lot. */
export interface LotsAnswer {
  readonly status: "optimal" | "feasible" | "infeasible" | "undecided";
  readonly quantities: readonly (readonly number[])[];
  readonly cost: bigint;
  readonly bound: bigint;
}

/** What these quantities cost, exactly. */
export function costOfLots({ offers }: LotsProblem, quantities: readonly (readonly number[])[]): bigint {
  let cost = 0n;
  for (const [at, { prices }] of offers.entries()) {
    for (const [lot, units] of (quantities[at] ?? []).entries()) cost += BigInt(units) * (prices[lot] ?? 0n);
  }
  return cost;
}

/** True when the quantities keep every rule of the problem; whole-number arithmetic, so there is no tolerance. */
export function fillsLots(problem: LotsProblem, quantities: readonly (readonly number[])[]): boolean {
  const filled = problem.lots.map(() => 0n);
  let [members, local] = [0, 0n];
  for (const [at, offer] of problem.offers.entries()) {
    const units = quantities[at] ?? [];
    const total = units.reduce((sum, one) => sum + one, 0);
    if (units.some((one, lot) => !Number.isSafeInteger(one) || one < 0 || one > (offer.limits[lot] ?? 0))) return false;
    if (total > offer.capacity || (total > 0 && total < offer.minimum) || (total === 0 && offer.pinned)) return false;
    if (total > 0) members += 1;
    local += BigInt(total) * offer.local;
    for (const [lot, one] of units.entries()) filled[lot] = (filled[lot] ?? 0n) + BigInt(one);
  }
  const full = problem.lots.every((asked, lot) => filled[lot] === BigInt(asked));
  return full && members <= problem.maxMembers && local >= 0n;
}
