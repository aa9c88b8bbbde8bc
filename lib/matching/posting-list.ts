/** So many suppliers stand in a block: the place within it fits into one byte. */
export const BLOCK_SUPPLIERS = 256;
/** Per block two numbers: which block and the largest weight in it, and where its postings begin. */
export const HEAD = 2;
/** Per posting two bytes: the place within the block, and the weight. */
export const POSTING = 2;
const WEIGHT_BITS = 8;
const FIRST_ROOM = 4;

/**
 * The suppliers that have one term, in the order in which they were added, and how much it weighs with each. They are kept by
 * blocks of suppliers, each block with the largest weight in it: what it can earn at most is known without reading it (Ding and
 * Suel 2011). The arrays are open to the search, which reads hundreds of thousands of places for one need.
 */
export class PostingList {
  heads = new Uint32Array(FIRST_ROOM);
  postings = new Uint8Array(FIRST_ROOM);
  /** In how many blocks somebody has the term. */
  blocks = 0;
  /** How many suppliers were ever added. */
  length = 0;
  /** How many of them are still there: the others are passed over, and must not make a term look common. */
  living = 0;

  get bytes(): number {
    return this.heads.byteLength + this.postings.byteLength;
  }

  /** Appends; ordinals only grow. */
  add(ordinal: number, weight: number): void {
    const block = Math.floor(ordinal / BLOCK_SUPPLIERS);
    const last = (this.blocks - 1) * HEAD;
    if (this.blocks === 0 || blockOf(this.heads[last] as number) !== block) this.begin(block, weight);
    else if (weight > mostOf(this.heads[last] as number)) this.heads[last] = headOf(block, weight);
    const at = this.length * POSTING;
    if (at === this.postings.length) this.postings = copied(this.postings, new Uint8Array(roomAfter(at)));
    this.postings[at] = ordinal % BLOCK_SUPPLIERS;
    this.postings[at + 1] = weight;
    this.length += 1;
    this.living += 1;
  }

  /** Which of the list's blocks has this number; -1 when nobody in it has the term. */
  indexOfBlock(block: number): number {
    let low = 0;
    let high = this.blocks - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = blockOf(this.heads[middle * HEAD] as number);
      if (found === block) return middle;
      if (found < block) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Where the postings of the nth block begin. */
  startOf(nth: number): number {
    return this.heads[nth * HEAD + 1] as number;
  }

  /** Where the postings of the nth block end. */
  endOf(nth: number): number {
    return nth + 1 < this.blocks ? this.startOf(nth + 1) : this.length * POSTING;
  }

  private begin(block: number, weight: number): void {
    const at = this.blocks * HEAD;
    if (at === this.heads.length) this.heads = copied(this.heads, new Uint32Array(roomAfter(at)));
    this.heads[at] = headOf(block, weight);
    this.heads[at + 1] = this.length * POSTING;
    this.blocks += 1;
  }
}

/** The number of a block, from its head. */
export function blockOf(head: number): number {
  return head >>> WEIGHT_BITS;
}

/** The largest weight in a block, from its head. */
export function mostOf(head: number): number {
  return head & (2 ** WEIGHT_BITS - 1);
}

function headOf(block: number, most: number): number {
  return block * 2 ** WEIGHT_BITS + most;
}

/** Half as much again, and an even number: neither heads nor postings are ever cut in two. */
function roomAfter(length: number): number {
  return length + 2 * Math.ceil((length + FIRST_ROOM) / 4);
}

function copied<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
