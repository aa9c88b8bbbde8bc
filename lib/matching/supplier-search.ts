import { AttributeTable } from "@/lib/matching/attribute-table";
import { decodeAttributes, type EntryAttributes, forEachTerm } from "@/lib/matching/document-entry";
import type { CorpusStatistics, RelevanceQuery } from "@/lib/matching/engine/relevance";
import { EntryPoints } from "@/lib/matching/entry-points";
import { nthLargest } from "@/lib/matching/nth-largest";
import { PostingList } from "@/lib/matching/posting-list";
import { ceilingOf, type SearchGroup, searchGroups } from "@/lib/matching/search-group";
import { hashTerm } from "@/lib/matching/term-hash";

export interface SearchHit {
  readonly id: string;
  /** Points as {@link searchPoints} counts them. */
  readonly points: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly passes?: ((attributes: EntryAttributes) => boolean) | undefined;
}

/**
 * Which suppliers answer a relevance query best, exactly: an inverted index in memory, one list of (supplier, weight) a term.
 * Groups are worked off from what tells most to what everybody has; as soon as the rest cannot lift a supplier that was not
 * seen yet into the answer, those that still can be among the best are counted from their own entries (MaxScore: Turtle and Flood
 * 1995).
 */
export class SupplierSearch {
  private readonly lists = new Map<number, PostingList>();
  private readonly ordinals = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly entries: (Uint8Array | undefined)[] = [];
  private readonly attributes = new AttributeTable();
  private points = new Int32Array(0);
  /** What each has earned in the group at hand. */
  private best = new Int32Array(0);
  /** Who has points: the first `seenCount` can still be among the best, all `seenTotal` are cleared afterwards. */
  private seen = new Uint32Array(0);
  private seenCount = 0;
  private seenTotal = 0;
  private highest = 0;
  private dead = 0;

  /** Suppliers that can be found. */
  get size(): number {
    return this.ordinals.size;
  }

  /** Bytes of the lists, the entries and the attributes, without the engine's own overhead. */
  get bytes(): number {
    let bytes = 0;
    for (const list of this.lists.values()) bytes += list.bytes;
    for (const entry of this.entries) bytes += entry?.length ?? 0;
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
    this.entries.push(entry);
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
    const entry = this.entries[ordinal];
    this.entries[ordinal] = undefined;
    if (entry) {
      forEachTerm(entry, (hash) => {
        const list = this.lists.get(hash);
        if (list) list.living -= 1;
      });
    }
    this.dead += 1;
  }

  statistics(): CorpusStatistics {
    return {
      suppliers: this.size,
      frequencyOf: (key) => this.lists.get(hashTerm(key))?.living ?? 0,
    };
  }

  /** All suppliers by id, without looking at what they say. */
  everybody(): SearchHit[] {
    return [...this.ordinals.keys()].sort().map((id) => ({ id, points: 0 }));
  }

  /** The best `limit` suppliers, most points first and equals by id; those without a point are not found. */
  search(query: RelevanceQuery, { limit, passes }: SearchOptions): SearchHit[] {
    this.makeRoom();
    const groups = searchGroups([...query.groups, ...query.hints], this.lists);
    const near = query.near ? searchGroups([query.near], this.lists) : [];
    let rest = [...groups, ...near].reduce((sum, group) => sum + ceilingOf(group), 0);
    this.seenCount = 0;
    this.seenTotal = 0;
    this.highest = 0;
    let isCut = false;
    for (const [at, group] of groups.entries()) {
      rest -= ceilingOf(group);
      const read = this.scan(group, rest, { limit, passes });
      isCut = read < group.lists.length;
      if (isCut) this.countContenders(query, group, read, [...groups.slice(at + 1), ...near], limit);
      this.clearBest(group);
      if (isCut) break;
    }
    if (!isCut) for (const group of near) this.addToSeen(group);
    const hits = this.bestOf(limit, passes);
    for (let at = 0; at < this.seenTotal; at += 1) this.points[this.seen[at] as number] = 0;
    return hits;
  }

  /**
   * Reads the lists of a group until nobody new can come among the best any more.
   *
   * @param rest the most that a supplier can earn in the groups that follow
   * @returns how many lists were read
   */
  private scan({ weight, lists, ceilings }: SearchGroup, rest: number, { limit, passes }: SearchOptions): number {
    for (const [at, { list, share }] of lists.entries()) {
      // The question takes three passes over all who were seen: a list that is sooner read is read.
      const isShort = list.length < this.seenCount;
      if (!isShort && this.isSettled(rest + (ceilings[at] ?? 0), limit, passes)) return at;
      this.read(list, weight * share, lists.length > 1);
    }
    return lists.length;
  }

  private read({ suppliers, weights, length }: PostingList, factor: number, oneOfSeveral: boolean): void {
    const { points, best, attributes, seen } = this;
    for (let at = 0; at < length; at += 1) {
      const ordinal = suppliers[at] as number;
      const worth = factor * (weights[at] as number);
      const earned = oneOfSeveral ? (best[ordinal] as number) : 0;
      if (worth <= earned) continue;
      const before = points[ordinal] as number;
      if (before === 0) {
        if (!attributes.has(ordinal)) continue;
        seen[this.seenCount] = ordinal;
        this.seenCount += 1;
      }
      const after = before + worth - earned;
      points[ordinal] = after;
      if (after > this.highest) this.highest = after;
      if (oneOfSeveral) best[ordinal] = worth;
    }
  }

  /** Adds what a group gives to those who were seen; nobody is found by it alone. */
  private addToSeen(group: SearchGroup): void {
    for (const { list, share } of group.lists) {
      const { suppliers, weights, length } = list;
      for (let at = 0; at < length; at += 1) {
        const ordinal = suppliers[at] as number;
        if (this.points[ordinal] === 0) continue;
        const more = group.weight * share * (weights[at] as number) - (this.best[ordinal] as number);
        if (more <= 0) continue;
        this.best[ordinal] = (this.best[ordinal] as number) + more;
        this.points[ordinal] = (this.points[ordinal] as number) + more;
      }
    }
    for (const { list } of group.lists)
      for (let at = 0; at < list.length; at += 1) this.best[list.suppliers[at] as number] = 0;
  }

  private clearBest({ lists }: SearchGroup): void {
    if (lists.length === 1) return;
    for (const { list } of lists) {
      for (let at = 0; at < list.length; at += 1) this.best[list.suppliers[at] as number] = 0;
    }
  }

  /** True when who was not seen yet cannot earn enough any more. A filter would have to be asked for everybody: never then. */
  private isSettled(rest: number, limit: number, passes: SearchOptions["passes"]): boolean {
    if (passes || this.seenCount <= limit || rest >= this.highest) return false;
    return rest < nthLargest(this.seen, this.seenCount, this.points, limit);
  }

  /**
   * Finds the points of those who can still be among the best: what is left to earn is looked up, the most first, until few
   * enough remain to be counted in full from their entries.
   *
   * @param group the one that was being read, `read` of its lists so far
   */
  private countContenders(
    query: RelevanceQuery,
    group: SearchGroup,
    read: number,
    others: readonly SearchGroup[],
    limit: number,
  ) {
    this.seenTotal = this.seenCount;
    const unread = { ...group, lists: group.lists.slice(read), ceilings: group.ceilings.slice(read) };
    let rest = [unread, ...others].reduce((sum, each) => sum + ceilingOf(each), 0);
    const byCeiling = [...others].sort((a, b) => ceilingOf(b) - ceilingOf(a));
    for (const next of [unread, ...byCeiling]) {
      this.keepContenders(rest, limit);
      if (this.seenCount <= COUNTED_AT_ONCE * limit) break;
      this.addToContenders(next);
      // What was earned in the group that was being read must not be taken for what is earned in the next.
      if (next === unread) this.clearBest(group);
      rest -= ceilingOf(next);
    }
    const full = new EntryPoints([...query.groups, ...query.hints, ...(query.near ? [query.near] : [])]);
    for (let at = 0; at < this.seenCount; at += 1) {
      const ordinal = this.seen[at] as number;
      const entry = this.entries[ordinal];
      if (entry) this.points[ordinal] = full.of(entry);
    }
  }

  /** Adds what a group gives to all contenders, by reading its lists or by looking each up in them, whichever is less. */
  private addToContenders(group: SearchGroup): void {
    const { weight, lists } = group;
    const length = lists.reduce((sum, { list }) => sum + list.length, 0);
    if (length <= READ_PER_LOOK_UP * this.seenCount * lists.length) {
      this.addToSeen(group);
      return;
    }
    for (let at = 0; at < this.seenCount; at += 1) {
      const ordinal = this.seen[at] as number;
      const earned = this.best[ordinal] as number;
      let best = earned;
      for (const { list, share } of lists) best = Math.max(best, weight * share * list.weightOf(ordinal));
      this.points[ordinal] = (this.points[ordinal] as number) + best - earned;
    }
  }

  private keepContenders(rest: number, limit: number): void {
    if (this.seenCount <= limit) return;
    const least = nthLargest(this.seen, this.seenCount, this.points, limit) - rest;
    // Who drops out changes places with one who stays, so that all can be cleared afterwards.
    let kept = 0;
    for (let at = 0; at < this.seenCount; at += 1) {
      const ordinal = this.seen[at] as number;
      if ((this.points[ordinal] as number) < least) continue;
      this.seen[at] = this.seen[kept] as number;
      this.seen[kept] = ordinal;
      kept += 1;
    }
    this.seenCount = kept;
  }

  private bestOf(limit: number, passes: SearchOptions["passes"]): SearchHit[] {
    this.seenTotal = Math.max(this.seenTotal, this.seenCount);
    const all = this.seen.subarray(0, this.seenCount);
    const found = passes ? all.filter((ordinal) => passes(this.attributes.get(ordinal))) : all;
    const least = found.length > limit ? nthLargest(found, found.length, this.points, limit) : 0;
    const hits: SearchHit[] = [];
    for (const ordinal of found) {
      const points = this.points[ordinal] as number;
      if (points >= least) hits.push({ id: this.ids[ordinal] as string, points });
    }
    return hits.sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  private makeRoom(): void {
    if (this.points.length >= this.ids.length) return;
    const room = Math.ceil(this.ids.length * 1.25) + 1_024;
    this.points = new Int32Array(room);
    this.best = new Int32Array(room);
    this.seen = new Uint32Array(room);
  }
}

/** So many times as many as are asked for are sooner counted in full than looked up group by group. */
const COUNTED_AT_ONCE = 4;
/** To find one supplier in a list takes as long as reading so many places of it in a row. */
const READ_PER_LOOK_UP = 25;
