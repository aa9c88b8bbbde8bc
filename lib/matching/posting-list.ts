const FIRST_ROOM = 4;

/** The suppliers that have one term, in the order in which they were added, and how much it weighs with each. */
export class PostingList {
  suppliers = new Uint32Array(FIRST_ROOM);
  weights = new Uint8Array(FIRST_ROOM);
  length = 0;
  /** The largest weight ever added. */
  heaviest = 0;
  /** How many of them are still there: the others are passed over, and must not make a term look common. */
  living = 0;

  get bytes(): number {
    return this.suppliers.byteLength + this.weights.byteLength;
  }

  /** Appends; ordinals only grow. */
  add(supplier: number, weight: number): void {
    if (this.length === this.suppliers.length) this.grow();
    this.suppliers[this.length] = supplier;
    this.weights[this.length] = weight;
    this.length += 1;
    this.living += 1;
    if (weight > this.heaviest) this.heaviest = weight;
  }

  /** 0 when the supplier does not have the term. */
  weightOf(supplier: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.suppliers[middle] as number;
      if (found === supplier) return this.weights[middle] as number;
      if (found < supplier) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  private grow(): void {
    const room = Math.ceil(this.length * 1.5) + FIRST_ROOM;
    const [suppliers, weights] = [new Uint32Array(room), new Uint8Array(room)];
    suppliers.set(this.suppliers);
    weights.set(this.weights);
    this.suppliers = suppliers;
    this.weights = weights;
  }
}
