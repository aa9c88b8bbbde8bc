import { pointsOfGroup, type RelevanceQuery, type TermGroup } from "@/lib/matching/engine/relevance";
import type { SupplierTerms } from "@/lib/matching/engine/terms";

export interface NeedHit {
  readonly id: string;
  /** The same points as a search for the need would give the supplier. */
  readonly points: number;
}

interface Posting {
  readonly group: number;
  readonly share: number;
}

/**
 * The reverse of searching suppliers: which needs does one supplier answer best, exactly. Every need's query is kept apart by
 * its terms; the terms of the supplier lead to the groups that they answer, and these to the needs.
 */
export class NeedSearch {
  private readonly postings = new Map<string, Posting[]>();
  /** Per group: the need it belongs to and its weight. */
  private readonly needOf: number[] = [];
  private readonly weightOf: number[] = [];
  private readonly ids: string[] = [];
  /** What being near gives; it finds no need by itself. */
  private readonly nearOf: (TermGroup | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  private best = new Int32Array(0);
  private points = new Int32Array(0);

  /** Needs that can be found. */
  get size(): number {
    return this.numbers.size;
  }

  /** How many groups stand for needs that are gone or were replaced. */
  get staleShare(): number {
    return this.ids.length === 0 ? 0 : 1 - this.size / this.ids.length;
  }

  /** Adds a need, or replaces what it asks for. */
  put(id: string, { groups, hints, near }: RelevanceQuery): void {
    const number = this.ids.length;
    this.ids.push(id);
    this.nearOf.push(near);
    this.numbers.set(id, number);
    for (const { weight, alternatives } of [...groups, ...hints]) {
      const group = this.needOf.length;
      this.needOf.push(number);
      this.weightOf.push(weight);
      for (const { key, share } of alternatives) {
        const known = this.postings.get(key);
        if (known) known.push({ group, share });
        else this.postings.set(key, [{ group, share }]);
      }
    }
  }

  /** Forgets a need. */
  remove(id: string): void {
    this.numbers.delete(id);
  }

  /**
   * The best `limit` needs for a supplier, most points first and equals by id.
   *
   * @param among no others are looked at; all when left out
   */
  search(terms: SupplierTerms, limit: number, among?: ReadonlySet<string>): NeedHit[] {
    this.makeRoom();
    const groups: number[] = [];
    for (const [key, worth] of terms) {
      for (const { group, share } of this.postings.get(key) ?? []) {
        const earned = worth * share;
        const before = this.best[group] as number;
        if (before === 0) groups.push(group);
        if (earned > before) this.best[group] = earned;
      }
    }
    const needs: number[] = [];
    for (const group of groups) {
      const need = this.needOf[group] as number;
      const earned = (this.best[group] as number) * (this.weightOf[group] as number);
      this.best[group] = 0;
      if (earned === 0) continue;
      if ((this.points[need] as number) === 0) needs.push(need);
      this.points[need] = (this.points[need] as number) + earned;
    }
    const hits: NeedHit[] = [];
    for (const need of needs) {
      const id = this.ids[need] as string;
      const near = this.nearOf[need];
      const found = this.points[need] as number;
      this.points[need] = 0;
      if (this.numbers.get(id) !== need || among?.has(id) === false) continue;
      hits.push({ id, points: found + (near ? pointsOfGroup(near, terms) : 0) });
    }
    return hits.sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  private makeRoom(): void {
    if (this.best.length < this.needOf.length) this.best = new Int32Array(Math.ceil(this.needOf.length * 1.25));
    if (this.points.length < this.ids.length) this.points = new Int32Array(Math.ceil(this.ids.length * 1.25));
  }
}
