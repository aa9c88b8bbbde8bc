import { AttributeTable } from "@/lib/matching/attribute-table";
import { decodeAttributes, type EntryAttributes, forEachTerm } from "@/lib/matching/document-entry";
import type { CorpusStatistics, RelevanceQuery } from "@/lib/matching/engine/relevance";
import { PostingList } from "@/lib/matching/posting-list";
import { hashTerm } from "@/lib/matching/term-hash";

export interface SearchHit {
  readonly id: string;
  /** Points as {@link relevancePoints} counts them. */
  readonly points: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly passes?: ((attributes: EntryAttributes) => boolean) | undefined;
}

interface SearchGroup {
  readonly weight: number;
  readonly lists: ReadonlyArray<{ readonly list: PostingList; readonly share: number }>;
  /** The most that a supplier can earn here. */
  readonly ceiling: number;
  readonly size: number;
}

/**
 * Which suppliers answer a relevance query best, exactly: an inverted index in memory, one list of (supplier, weight) a term.
 * Groups are worked off from what tells most to what everybody has; as soon as the rest cannot lift a supplier that was not
 * seen yet into the answer, the rest is only looked up for those that still can (MaxScore: Turtle and Flood 1995).
 */
export class SupplierIndex {
  private readonly lists = new Map<number, PostingList>();
  private readonly ordinals = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly attributes = new AttributeTable();
  private points = new Int32Array(0);
  private best = new Int32Array(0);
  private dead = 0;

  /** Suppliers that can be found. */
  get size(): number {
    return this.ordinals.size;
  }

  /** Bytes of the lists and the attributes, without the engine's own overhead. */
  get bytes(): number {
    let bytes = 0;
    for (const list of this.lists.values()) bytes += list.bytes;
    return bytes + this.attributes.byteLength + this.points.byteLength + this.best.byteLength;
  }

  /** The share of places that no longer stand for a supplier; past a third a new index is worth its time. */
  get staleShare(): number {
    return this.ids.length === 0 ? 0 : this.dead / this.ids.length;
  }

  /** Adds a supplier, or replaces what is known of it. */
  put(id: string, entry: Uint8Array): void {
    this.remove(id);
    const ordinal = this.ids.length;
    this.ids.push(id);
    this.attributes.set(ordinal, decodeAttributes(entry));
    this.ordinals.set(id, ordinal);
    forEachTerm(entry, (hash, weight) => {
      let list = this.lists.get(hash);
      if (!list) {
        list = new PostingList();
        this.lists.set(hash, list);
      }
      list.add(ordinal, weight);
    });
  }

  /** Forgets a supplier; its places in the lists are passed over. */
  remove(id: string): void {
    const ordinal = this.ordinals.get(id);
    if (ordinal === undefined) return;
    this.ordinals.delete(id);
    this.attributes.remove(ordinal);
    this.dead += 1;
  }

  statistics(): CorpusStatistics {
    return {
      suppliers: this.size,
      frequencyOf: (key) => Math.min(this.size, this.lists.get(hashTerm(key))?.length ?? 0),
    };
  }

  /** All suppliers by id, without looking at what they say. */
  everybody(): SearchHit[] {
    return [...this.ordinals.keys()].sort().map((id) => ({ id, points: 0 }));
  }

  /** The best `limit` suppliers, most points first and equals by id; those without a point are not found. */
  search(query: RelevanceQuery, { limit, passes }: SearchOptions): SearchHit[] {
    this.makeRoom();
    const groups = this.groupsOf(query);
    const seen: number[] = [];
    let rest = groups.reduce((sum, { ceiling }) => sum + ceiling, 0);
    let done = 0;
    for (; done < groups.length; done += 1) {
      const group = groups[done] as SearchGroup;
      const bar = seen.length > limit ? this.bar(seen, limit, passes) : 0;
      if (bar > 0 && rest < bar)
        return this.finish(this.contenders(seen, bar - rest), groups.slice(done), seen, { limit, passes });
      this.scan(group, seen);
      rest -= group.ceiling;
    }
    return this.finish(seen, [], seen, { limit, passes });
  }

  private groupsOf({ groups }: RelevanceQuery): SearchGroup[] {
    return groups
      .map(({ weight, alternatives }) => {
        const lists = alternatives.flatMap(({ key, share }) => {
          const list = this.lists.get(hashTerm(key));
          return list ? [{ list, share }] : [];
        });
        const most = lists.reduce((top, { list, share }) => Math.max(top, share * list.heaviest), 0);
        const size = lists.reduce((sum, { list }) => sum + list.length, 0);
        return { weight, lists, ceiling: weight * most, size };
      })
      .filter(({ ceiling }) => ceiling > 0)
      .sort((a, b) => b.ceiling / (b.size + 100) - a.ceiling / (a.size + 100));
  }

  private scan({ weight, lists }: SearchGroup, seen: number[]): void {
    const { points, best, attributes } = this;
    const only = lists.length === 1;
    for (const { list, share } of lists) {
      const { suppliers, weights, length } = list;
      for (let at = 0; at < length; at += 1) {
        const ordinal = suppliers[at] as number;
        const worth = weight * share * (weights[at] as number);
        const earned = only ? 0 : (best[ordinal] as number);
        if (worth <= earned) continue;
        const before = points[ordinal] as number;
        if (before === 0) {
          if (!attributes.has(ordinal)) continue;
          seen.push(ordinal);
        }
        points[ordinal] = before + worth - earned;
        if (!only) best[ordinal] = worth;
      }
    }
    if (only) return;
    for (const { list } of lists) {
      const { suppliers, length } = list;
      for (let at = 0; at < length; at += 1) best[suppliers[at] as number] = 0;
    }
  }

  /** The points that a supplier needs now to be among the best. */
  private bar(seen: readonly number[], limit: number, passes: SearchOptions["passes"]): number {
    // A filter would have to be asked for everybody; without a bar the lists are read to the end, which is right too.
    if (passes) return 0;
    return nthLargest(seen, this.points, limit);
  }

  private contenders(seen: readonly number[], least: number): number[] {
    return seen.filter((ordinal) => (this.points[ordinal] as number) >= least);
  }

  private finish(
    contenders: number[],
    groups: readonly SearchGroup[],
    seen: readonly number[],
    { limit, passes }: SearchOptions,
  ): SearchHit[] {
    for (const group of groups) {
      for (const ordinal of contenders) {
        let best = 0;
        for (const { list, share } of group.lists) best = Math.max(best, share * list.weightOf(ordinal));
        this.points[ordinal] = (this.points[ordinal] as number) + group.weight * best;
      }
    }
    const passing = passes ? contenders.filter((ordinal) => passes(this.attributes.get(ordinal))) : contenders;
    const least = passing.length > limit ? nthLargest(passing, this.points, limit) : 0;
    const hits = passing
      .filter((ordinal) => (this.points[ordinal] as number) >= least)
      .map((ordinal) => ({ id: this.ids[ordinal] as string, points: this.points[ordinal] as number }))
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    for (const ordinal of seen) this.points[ordinal] = 0;
    return hits;
  }

  private makeRoom(): void {
    if (this.points.length >= this.ids.length) return;
    const room = Math.ceil(this.ids.length * 1.25) + 1_024;
    this.points = new Int32Array(room);
    this.best = new Int32Array(room);
  }
}

/** The `nth` largest points among some suppliers, by counting them in 1,024 classes and then within one of these. */
function nthLargest(ordinals: readonly number[], points: Int32Array, nth: number): number {
  let top = 0;
  for (const ordinal of ordinals) top = Math.max(top, points[ordinal] as number);
  const width = Math.floor(top / CLASSES) + 1;
  const counts = new Uint32Array(CLASSES + 1);
  for (const ordinal of ordinals) {
    const index = Math.floor((points[ordinal] as number) / width);
    counts[index] = (counts[index] as number) + 1;
  }
  let above = 0;
  let index = CLASSES;
  while (index > 0 && above + (counts[index] as number) < nth) {
    above += counts[index] as number;
    index -= 1;
  }
  const within = ordinals
    .map((ordinal) => points[ordinal] as number)
    .filter((each) => Math.floor(each / width) === index);
  within.sort((a, b) => b - a);
  return within[nth - above - 1] ?? 0;
}

const CLASSES = 1_024;
