import { TERM_BYTES, termsOffset } from "@/lib/matching/document-entry";
import type { TermGroup } from "@/lib/matching/engine/relevance";
import { hashTerm } from "@/lib/matching/term-hash";

/** At most a quarter of the places are taken, so that a term of no group is soon known for one. */
const PLACES_PER_TERM = 4;
const NOWHERE = -1;

/**
 * The points of one supplier after another for one query, read from the suppliers' entries: a table of the query's terms and
 * one pass over the bytes. Costs about a microsecond a supplier, less than looking it up in the lists of two groups.
 */
export class EntryPoints {
  private readonly mask: number;
  /** By place: the lower 32 bits of the term's number, the upper 8, and the first of its answers. */
  private readonly low: Uint32Array;
  private readonly high: Uint8Array;
  private readonly first: Int32Array;
  /** By answer: which group, how much it counts there, and the next answer of the same term. */
  private readonly group: number[] = [];
  private readonly factor: number[] = [];
  private readonly next: number[] = [];
  private readonly best: Int32Array;

  constructor(groups: readonly TermGroup[]) {
    const terms = groups.reduce((sum, { alternatives }) => sum + alternatives.length, 0);
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, terms) * PLACES_PER_TERM));
    this.mask = places - 1;
    this.low = new Uint32Array(places);
    this.high = new Uint8Array(places);
    this.first = new Int32Array(places).fill(NOWHERE);
    this.best = new Int32Array(groups.length);
    for (const [group, { weight, alternatives }] of groups.entries())
      for (const { key, share } of alternatives) this.add(hashTerm(key), group, weight * share);
  }

  /** Σ over the groups of weight × best(share × the term's weight), as a search counts it. */
  of(entry: Uint8Array): number {
    const { best, mask, low, high, first } = this;
    best.fill(0);
    for (let at = termsOffset(entry); at + TERM_BYTES <= entry.length; at += TERM_BYTES) {
      const lower = lowerBits(entry, at);
      let place = lower & mask;
      while ((first[place] as number) !== NOWHERE) {
        if (low[place] === lower && high[place] === entry[at]) {
          this.raise(first[place] as number, entry[at + 5] as number);
          break;
        }
        place = (place + 1) & mask;
      }
    }
    let points = 0;
    for (let group = 0; group < best.length; group += 1) points += best[group] as number;
    return points;
  }

  private raise(firstAnswer: number, weight: number): void {
    for (let answer = firstAnswer; answer !== NOWHERE; answer = this.next[answer] as number) {
      const worth = (this.factor[answer] as number) * weight;
      const group = this.group[answer] as number;
      if (worth > (this.best[group] as number)) this.best[group] = worth;
    }
  }

  private add(hash: number, group: number, factor: number): void {
    const lower = hash >>> 0;
    const upper = Math.floor(hash / 2 ** 32);
    let place = lower & this.mask;
    while (this.first[place] !== NOWHERE && (this.low[place] !== lower || this.high[place] !== upper))
      place = (place + 1) & this.mask;
    this.low[place] = lower;
    this.high[place] = upper;
    this.next.push(this.first[place] as number);
    this.group.push(group);
    this.factor.push(factor);
    this.first[place] = this.group.length - 1;
  }
}

function lowerBits(entry: Uint8Array, at: number): number {
  return (
    (((entry[at + 1] as number) << 24) |
      ((entry[at + 2] as number) << 16) |
      ((entry[at + 3] as number) << 8) |
      (entry[at + 4] as number)) >>>
    0
  );
}
