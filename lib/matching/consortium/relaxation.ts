import type { ConsortiumProblem } from "./problem.ts";

/** Where the search stands: what each offer may still deliver, who is decided on, how many places are left. */
export interface Limits {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** 1 for an offer of which it is not decided whether it takes part: it may deliver less than its minimum. */
  readonly open: Uint8Array;
  readonly places: number;
}

export type Relaxed =
  | { readonly feasible: false }
  | {
      readonly feasible: true;
      /** No set within the limits is cheaper, in the problem's parts of a rupiah; rounding errors are taken off. */
      readonly bound: number;
      /** The best split when units may be cut and places shared. */
      readonly quantities: Float64Array;
      readonly basis: Basis;
    };

/** The three columns that the simplex method solves for; the next problem begins where the last one ended. */
export type Basis = readonly [number, number, number];

const ROWS = 3;
/** Scaled to 1, a row that is missed by less counts as met: exact arithmetic decides later. */
const TOLERANCE = 1e-9;
const SINGULAR = 1e-11;
const MOST_PIVOTS = 400;
/** Of the sum of everything that was added up: more than doubles can lose. */
const ROUNDING = 1e-14;

/**
 * The linear relaxation: whole units and whole places are given up, quantity, places and local content are kept. Solved by the
 * dual simplex method with bounded variables, whose every basis gives a true bound: stopping early is never wrong.
 */
export class Relaxation {
  private readonly size: number;
  private readonly columns: Float64Array;
  private readonly costs: Float64Array;
  private readonly units: Float64Array;
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly reduced: Float64Array;
  private readonly inverse = new Float64Array(ROWS * ROWS);
  private readonly duals = new Float64Array(ROWS);
  private readonly values = new Float64Array(ROWS);
  private readonly target = new Float64Array(ROWS);
  private readonly basis = new Int32Array(ROWS);
  private readonly isBasic: Uint8Array;
  /** 1 for a column that left the basis at its upper bound: where it stays as long as neither bound costs less. */
  private readonly isHigh: Uint8Array;
  /** Differences of cost below this are rounding. */
  private readonly indifference: number;

  constructor({ offers, quantity }: ConsortiumProblem) {
    const count = offers.length;
    this.size = count + ROWS;
    this.columns = new Float64Array(this.size * ROWS);
    this.costs = new Float64Array(this.size);
    this.low = new Float64Array(this.size);
    this.high = new Float64Array(this.size);
    this.reduced = new Float64Array(this.size);
    this.isBasic = new Uint8Array(this.size);
    this.isHigh = new Uint8Array(this.size);
    this.units = Float64Array.from(offers, ({ capacity }) => capacity);
    const content = offers.map(({ local, capacity }) => Number(local) * capacity);
    const contentScale = content.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    for (const [at, { price, capacity }] of offers.entries()) {
      this.costs[at] = Number(price) * capacity;
      this.columns[at * ROWS] = capacity / quantity;
      this.columns[at * ROWS + 2] = (content[at] ?? 0) / contentScale;
    }
    this.indifference = this.costs.reduce((most, cost) => Math.max(most, cost), 0) * ROUNDING;
    this.columns[count * ROWS] = 1;
    this.columns[(count + 1) * ROWS + 1] = 1;
    this.columns[(count + 2) * ROWS + 2] = -1;
    this.high[count + 2] = count + 1;
    this.target[0] = 1;
  }

  /** Solves within limits, beginning at the basis of a problem much like it. */
  solve(limits: Limits, start: Basis | undefined): Relaxed {
    this.take(limits);
    this.beginAt(start ?? this.slacks());
    for (let pivot = 0; ; pivot += 1) {
      if (!this.invert()) {
        this.beginAt(this.slacks());
        this.invert();
      }
      this.price();
      this.place();
      const { row, rises, missing } = this.worstRow();
      if (row < 0 || pivot >= MOST_PIVOTS) return this.answer();
      const entering = this.entering(row, rises);
      if (entering < 0) {
        if (missing > TOLERANCE * 10 * (1 + this.weightOf(row))) return { feasible: false };
        return this.answer();
      }
      const leaving = this.basis[row] as number;
      this.isBasic[leaving] = 0;
      this.isHigh[leaving] = rises ? 0 : 1;
      this.basis[row] = entering;
      this.isBasic[entering] = 1;
    }
  }

  private take({ lowest, highest, open, places }: Limits): void {
    const count = this.size - ROWS;
    for (let at = 0; at < count; at += 1) {
      const unit = this.units[at] as number;
      this.low[at] = (lowest[at] as number) / unit;
      this.high[at] = (highest[at] as number) / unit;
      this.columns[at * ROWS + 1] = open[at] as number;
    }
    this.high[count + 1] = places;
    this.target[1] = places;
  }

  private slacks(): Basis {
    return [this.size - 3, this.size - 2, this.size - 1];
  }

  private beginAt(basis: Basis): void {
    this.isBasic.fill(0);
    for (const [row, column] of basis.entries()) {
      this.basis[row] = column;
      this.isBasic[column] = 1;
    }
  }

  /** Inverts the basis by its cofactors; false when it has no inverse. */
  private invert(): boolean {
    const c = this.columns;
    const [p, q, r] = [...this.basis].map((column) => column * ROWS) as [number, number, number];
    const [a, d, g] = [c[p] as number, c[p + 1] as number, c[p + 2] as number];
    const [b, e, h] = [c[q] as number, c[q + 1] as number, c[q + 2] as number];
    const [m, f, i] = [c[r] as number, c[r + 1] as number, c[r + 2] as number];
    const determinant = a * (e * i - f * h) - b * (d * i - f * g) + m * (d * h - e * g);
    if (Math.abs(determinant) < SINGULAR) return false;
    const cofactors = [
      e * i - f * h,
      m * h - b * i,
      b * f - m * e,
      f * g - d * i,
      a * i - m * g,
      m * d - a * f,
      d * h - e * g,
      b * g - a * h,
      a * e - b * d,
    ];
    for (const [at, cofactor] of cofactors.entries()) this.inverse[at] = cofactor / determinant;
    return true;
  }

  /** Duals of the rows, and what each column would save beyond them. */
  private price(): void {
    for (let row = 0; row < ROWS; row += 1) {
      let dual = 0;
      for (let at = 0; at < ROWS; at += 1) {
        dual += (this.costs[this.basis[at] as number] as number) * (this.inverse[at * ROWS + row] as number);
      }
      this.duals[row] = dual;
    }
    const [first, second, third] = this.duals as unknown as [number, number, number];
    for (let column = 0, at = 0; column < this.size; column += 1, at += ROWS) {
      this.reduced[column] =
        (this.costs[column] as number) -
        first * (this.columns[at] as number) -
        second * (this.columns[at + 1] as number) -
        third * (this.columns[at + 2] as number);
    }
  }

  /** Which bound a column stands at that is not in the basis: the one that costs less. */
  private standsLow(column: number): boolean {
    const reduced = this.reduced[column] as number;
    return Math.abs(reduced) <= this.indifference ? this.isHigh[column] === 0 : reduced > 0;
  }

  private standsAt(column: number): number {
    return (this.standsLow(column) ? this.low[column] : this.high[column]) as number;
  }

  private place(): void {
    let [first, second, third] = this.target as unknown as [number, number, number];
    for (let column = 0, at = 0; column < this.size; column += 1, at += ROWS) {
      if (this.isBasic[column] === 1) continue;
      const value = this.standsAt(column);
      if (value === 0) continue;
      first -= value * (this.columns[at] as number);
      second -= value * (this.columns[at + 1] as number);
      third -= value * (this.columns[at + 2] as number);
    }
    for (let row = 0; row < ROWS; row += 1) {
      const at = row * ROWS;
      const inverse = this.inverse;
      this.values[row] =
        (inverse[at] as number) * first + (inverse[at + 1] as number) * second + (inverse[at + 2] as number) * third;
    }
  }

  private worstRow(): { row: number; rises: boolean; missing: number } {
    let worst = { row: -1, rises: false, missing: TOLERANCE };
    for (let row = 0; row < ROWS; row += 1) {
      const column = this.basis[row] as number;
      const value = this.values[row] as number;
      const below = (this.low[column] as number) - value;
      const above = value - (this.high[column] as number);
      if (below > worst.missing) worst = { row, rises: true, missing: below };
      if (above > worst.missing) worst = { row, rises: false, missing: above };
    }
    return worst;
  }

  /** The column that mends a row at the least loss; -1 when none can. */
  private entering(row: number, rises: boolean): number {
    const at = row * ROWS;
    const [first, second, third] = this.inverse.subarray(at, at + ROWS) as unknown as [number, number, number];
    let [best, leastLoss, strongest] = [-1, Number.POSITIVE_INFINITY, 0];
    for (let column = 0, cell = 0; column < this.size; column += 1, cell += ROWS) {
      if (this.isBasic[column] === 1 || this.low[column] === this.high[column]) continue;
      const c = this.columns;
      const slope = first * (c[cell] as number) + second * (c[cell + 1] as number) + third * (c[cell + 2] as number);
      if (Math.abs(slope) < SINGULAR) continue;
      if (slope < 0 !== (this.standsLow(column) === rises)) continue;
      const loss = Math.abs(this.reduced[column] as number) / Math.abs(slope);
      if (loss < leastLoss || (loss === leastLoss && Math.abs(slope) > strongest)) {
        [best, leastLoss, strongest] = [column, loss, Math.abs(slope)];
      }
    }
    return best;
  }

  private weightOf(row: number): number {
    return this.inverse.subarray(row * ROWS, row * ROWS + ROWS).reduce((sum, value) => sum + Math.abs(value), 0);
  }

  /** By weak duality the bound holds for any duals, whatever the pivots did; only the sums can be off, and that is taken off. */
  private answer(): Relaxed {
    const count = this.size - ROWS;
    let bound = 0;
    let size = 0;
    for (let row = 0; row < ROWS; row += 1) {
      bound += (this.duals[row] as number) * (this.target[row] as number);
      size += Math.abs((this.duals[row] as number) * (this.target[row] as number));
    }
    const quantities = new Float64Array(count);
    for (let column = 0; column < this.size; column += 1) {
      const value = this.standsAt(column);
      const reduced = this.reduced[column] as number;
      bound += reduced * ((reduced > 0 ? this.low[column] : this.high[column]) as number);
      size += this.sizeOf(column);
      if (column < count) quantities[column] = value * (this.units[column] as number);
    }
    for (let row = 0; row < ROWS; row += 1) {
      const column = this.basis[row] as number;
      const value = Math.min(
        Math.max(this.values[row] as number, this.low[column] as number),
        this.high[column] as number,
      );
      if (column < count) quantities[column] = value * (this.units[column] as number);
    }
    const basis = [...this.basis] as unknown as Basis;
    return { feasible: true, bound: bound - size * ROUNDING, quantities, basis };
  }

  private sizeOf(column: number): number {
    const at = column * ROWS;
    const highest = this.high[column] as number;
    let size = Math.abs(this.costs[column] as number);
    for (let row = 0; row < ROWS; row += 1) {
      size += Math.abs((this.duals[row] as number) * (this.columns[at + row] as number));
    }
    return size * highest;
  }
}
