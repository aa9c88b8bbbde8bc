import { BLOCK_SUPPLIERS, blockOf, HEAD, mostOf, POSTING, type PostingList } from "@/lib/matching/posting-list";
import type { SearchGroup } from "@/lib/matching/search-group";

/** What {@link BlockScores} notes of a block that is not being counted. */
const NO_SLOT = 0;
/** A block and its bound are sorted as one number: the bound above, the block in the lower 20 bits. */
const BLOCK_NUMBERS = 2 ** 20;
/** To find one block in a list takes as long as passing so many in a row. */
const PASSED_PER_LOOK_UP = 24;

/**
 * Points of suppliers by blocks: first what each block can earn at most, then, from the most promising on, what its suppliers
 * do earn. One search at a time; the room is kept for the next.
 */
export class BlockScores {
  private groups: readonly SearchGroup[] = [];
  private near: readonly SearchGroup[] = [];
  /** By block: the most that somebody in it can earn, and how much of it in the group at hand. */
  private bounds = new Int32Array(0);
  private bestOfBlock = new Int32Array(0);
  /** Blocks yet to be counted by what they can earn, the most last. */
  private waiting = new Float64Array(0);
  private left = 0;
  /** The blocks that are being counted; by block, one more than its place among them. */
  private readonly wave: Uint32Array;
  private inWave = 0;
  private slots = new Uint16Array(0);
  /** By slot and place: points, and what was earned in the group at hand. */
  private readonly points: Int32Array;
  private readonly best: Int32Array;

  /** @param largestWave as many blocks are counted at once at most */
  constructor(largestWave: number) {
    this.wave = new Uint32Array(largestWave);
    this.points = new Int32Array(largestWave * BLOCK_SUPPLIERS);
    this.best = new Int32Array(largestWave * BLOCK_SUPPLIERS);
  }

  /** Finds what each block can earn; `near` only adds for those who earn something else. */
  begin(groups: readonly SearchGroup[], near: readonly SearchGroup[], blocks: number): void {
    this.groups = groups;
    this.near = near;
    this.makeRoom(blocks);
    this.bounds.fill(0, 0, blocks);
    for (const group of groups) this.addBounds(group, false);
    for (const group of near) this.addBounds(group, true);
    const found: number[] = [];
    for (let block = 0; block < blocks; block += 1) {
      const bound = this.bounds[block] as number;
      if (bound > 0) found.push(bound * BLOCK_NUMBERS + block);
    }
    this.waiting = Float64Array.from(found).sort();
    this.left = found.length;
  }

  /**
   * Counts the next blocks.
   *
   * @param most how many at most
   * @param least blocks in which nobody can earn so much are left out
   * @returns false when none is left
   */
  countNext(most: number, least: number): boolean {
    this.inWave = 0;
    while (this.left > 0 && this.inWave < most) {
      const next = this.waiting[this.left - 1] as number;
      if (Math.floor(next / BLOCK_NUMBERS) < least) break;
      this.wave[this.inWave] = next % BLOCK_NUMBERS;
      this.inWave += 1;
      this.left -= 1;
    }
    if (this.inWave === 0) return false;
    this.points.fill(0, 0, this.inWave * BLOCK_SUPPLIERS);
    for (let at = 0; at < this.inWave; at += 1) this.slots[this.wave[at] as number] = at + 1;
    for (const group of this.groups) this.addGroup(group, false);
    for (const group of this.near) this.addGroup(group, true);
    for (let at = 0; at < this.inWave; at += 1) this.slots[this.wave[at] as number] = NO_SLOT;
    return true;
  }

  /** Hands over who earned at least so much in the blocks that were counted last. */
  forEachFound(least: number, take: (ordinal: number, points: number) => void): void {
    for (let slot = 0; slot < this.inWave; slot += 1) {
      const first = (this.wave[slot] as number) * BLOCK_SUPPLIERS;
      for (let place = 0; place < BLOCK_SUPPLIERS; place += 1) {
        const earned = this.points[slot * BLOCK_SUPPLIERS + place] as number;
        if (earned >= least) take(first + place, earned);
      }
    }
  }

  private addBounds({ weight, lists }: SearchGroup, onlyToFound: boolean): void {
    const { bounds, bestOfBlock } = this;
    for (const { list, share } of lists) {
      const factor = weight * share;
      const { heads } = list;
      for (let at = 0, end = list.blocks * HEAD; at < end; at += HEAD) {
        const head = heads[at] as number;
        const block = blockOf(head);
        const more = factor * mostOf(head) - (bestOfBlock[block] as number);
        if (more <= 0 || (onlyToFound && bounds[block] === 0)) continue;
        bestOfBlock[block] = (bestOfBlock[block] as number) + more;
        bounds[block] = (bounds[block] as number) + more;
      }
    }
    bestOfBlock.fill(0);
  }

  private addGroup({ weight, lists }: SearchGroup, onlyToFound: boolean): void {
    const isPlain = lists.length === 1 && !onlyToFound;
    for (const { list, share } of lists) {
      const add = (nth: number, slot: number) => {
        const base = (slot - 1) * BLOCK_SUPPLIERS;
        const [from, to] = [list.startOf(nth), list.endOf(nth)];
        if (isPlain) this.add(list, from, to, base, weight * share);
        else this.raise(list, from, to, base, weight * share, onlyToFound);
      };
      this.forEachInWave(list, add);
    }
    if (!isPlain) this.best.fill(0, 0, this.inWave * BLOCK_SUPPLIERS);
  }

  /** Finds the blocks of a list that are being counted: by passing all of them, or by looking each up where that is less. */
  private forEachInWave(list: PostingList, take: (nth: number, slot: number) => void): void {
    if (this.inWave * PASSED_PER_LOOK_UP < list.blocks) {
      for (let at = 0; at < this.inWave; at += 1) {
        const nth = list.indexOfBlock(this.wave[at] as number);
        if (nth >= 0) take(nth, at + 1);
      }
      return;
    }
    for (let nth = 0; nth < list.blocks; nth += 1) {
      const slot = this.slots[blockOf(list.heads[nth * HEAD] as number)] as number;
      if (slot !== NO_SLOT) take(nth, slot);
    }
  }

  /** A group of a single term: what it gives is added. */
  private add({ postings }: PostingList, from: number, to: number, base: number, factor: number): void {
    const { points } = this;
    for (let at = from; at < to; at += POSTING) {
      const place = base + (postings[at] as number);
      points[place] = (points[place] as number) + factor * (postings[at + 1] as number);
    }
  }

  /** One of several terms of a group: only what it gives beyond the others is added. */
  private raise(
    { postings }: PostingList,
    from: number,
    to: number,
    base: number,
    factor: number,
    onlyToFound: boolean,
  ): void {
    const { points, best } = this;
    for (let at = from; at < to; at += POSTING) {
      const place = base + (postings[at] as number);
      const more = factor * (postings[at + 1] as number) - (best[place] as number);
      if (more <= 0 || (onlyToFound && points[place] === 0)) continue;
      best[place] = (best[place] as number) + more;
      points[place] = (points[place] as number) + more;
    }
  }

  private makeRoom(blocks: number): void {
    if (this.bounds.length >= blocks) return;
    const room = Math.ceil(blocks * 1.25);
    this.bounds = new Int32Array(room);
    this.bestOfBlock = new Int32Array(room);
    this.slots = new Uint16Array(room);
  }
}
