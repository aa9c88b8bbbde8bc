/**
 * The arithmetic of a consortium, without anything about firms: whole numbers only, so that every answer can be checked exactly.
 * The files of this folder run in a thread of their own and import nothing but one another.
 */

/** What one supplier could deliver. */
export interface Offer {
  /** The least it delivers when it takes part, whole units, 1 or more. */
  readonly minimum: number;
  /** The most it can deliver, whole units. */
  readonly capacity: number;
  /** Price of one unit, in `1 / ConsortiumProblem.scale` rupiah. */
  readonly price: bigint;
  /** How far one unit lies above (below: negative) the local content asked for, in any one scale; 0 where none is asked for. */
  readonly local: bigint;
  /** The officer wants this one in. */
  readonly pinned: boolean;
  /** True for what stands for nobody, as the part that stays open: it takes no place and may deliver nothing. */
  readonly uncounted?: boolean;
}

/** Deliver exactly `quantity` with at most `maxMembers` of the offers, at the least cost. */
export interface ConsortiumProblem {
  readonly quantity: number;
  readonly maxMembers: number;
  readonly offers: readonly Offer[];
  /** Parts of a rupiah that prices are counted in. */
  readonly scale: bigint;
}

export interface ConsortiumAnswer {
  /**
   * `optimal`: nothing cheaper exists. `feasible`: the best found in time. `infeasible`: proven that no set can deliver.
   * `undecided`: nothing was found in time, and nothing proven.
   */
  readonly status: "optimal" | "feasible" | "infeasible" | "undecided";
  /** Units by offer, 0 for who is not a member; all 0 without a set. */
  readonly quantities: readonly number[];
  /** Cost of those quantities in `1 / scale` rupiah; 0 without a set. */
  readonly cost: bigint;
  /** No set is cheaper than this, in `1 / scale` rupiah. */
  readonly bound: bigint;
}

/** What these quantities cost, exactly. */
export function costOf(offers: readonly Offer[], quantities: readonly number[]): bigint {
  return quantities.reduce((sum, quantity, at) => sum + BigInt(quantity) * (offers[at]?.price ?? 0n), 0n);
}

/** True when the quantities keep every rule of the problem; whole-number arithmetic, so there is no tolerance. */
export function isValid({ offers, quantity, maxMembers }: ConsortiumProblem, quantities: readonly number[]): boolean {
  let [total, members, local] = [0n, 0, 0n];
  for (const [at, { minimum, capacity, pinned, uncounted, local: above }] of offers.entries()) {
    const units = quantities[at] ?? 0;
    if (!Number.isSafeInteger(units) || units < 0 || units > capacity) return false;
    if (units === 0 && pinned && !uncounted) return false;
    if (units > 0 && !uncounted) {
      if (units < minimum) return false;
      members += 1;
    }
    total += BigInt(units);
    local += BigInt(units) * above;
  }
  return total === BigInt(quantity) && members <= maxMembers && local >= 0n;
}

/** The lower of two amounts. */
export function lower(a: bigint, b: bigint): bigint {
  return a <= b ? a : b;
}
