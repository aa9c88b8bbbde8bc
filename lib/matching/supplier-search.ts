import { AttributeTable } from "@/lib/matching/attribute-table";
import { BlockScores } from "@/lib/matching/block-scores";
import { decodeAttributes, type EntryAttributes, forEachTerm } from "@/lib/matching/document-entry";
import type { CorpusStatistics, RelevanceQuery } from "@/lib/matching/engine/relevance";
import { hashTerm } from "@/lib/matching/engine/term-hash";
import { nthLargest } from "@/lib/matching/nth-largest";
import { BLOCK_SUPPLIERS, PostingList } from "@/lib/matching/posting-list";
import { searchGroups } from "@/lib/matching/search-group";

export interface SearchHit {
  readonly id: string;
  /** Points as {@link searchPoints} counts them. */
  readonly points: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly passes?: ((attributes: EntryAttributes) => boolean) | undefined;
}

/** So many blocks are counted before the next look at what the rest can still bring: few first, to know soon what is enough. */
const FIRST_WAVE = 8;
const LARGEST_WAVE = 128;

/**
 * Which suppliers answer a relevance query best, exactly: an inverted index in memory, one list of (supplier, weight) a term.
 * Suppliers stand in blocks; those blocks that can earn most are counted first, until none of the rest can lift anybody into the
 * answer. In which order suppliers were put in decides how soon that is, and nothing else: alike ones should stand together
 * (Mackenzie, Petri and Moffat 2021).
 */
export class SupplierSearch {
  private readonly lists = new Map<number, PostingList>();
  private readonly ordinals = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly entries: (Uint8Array | undefined)[] = [];
  private readonly attributes = new AttributeTable();
  private readonly scores = new BlockScores(LARGEST_WAVE);
  private dead = 0;
  private arranged = 0;

  /** Suppliers that can be found. */
  get size(): number {
    return this.ordinals.size;
  }

  /** Bytes of the lists, the entries and the attributes, without the engine's own overhead. */
  get bytes(): number {
    let bytes = 0;
    for (const list of this.lists.values()) bytes += list.bytes;
    for (const entry of this.entries) bytes += entry?.length ?? 0;
    return bytes + this.attributes.byteLength;
  }

  /** The share of places that no longer stand for a supplier; past a third a new index is worth its time. */
  get staleShare(): number {
    return this.ids.length === 0 ? 0 : this.dead / this.ids.length;
  }

  /** The share of places that were taken after alike suppliers had been put side by side: searches slow down as it grows. */
  get looseShare(): number {
    return this.ids.length === 0 ? 0 : 1 - this.arranged / this.ids.length;
  }

  /** Says that all who are in it stand beside who is alike. */
  markArranged(): void {
    this.arranged = this.ids.length;
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
    const groups = searchGroups([...query.groups, ...query.hints], this.lists);
    const near = query.near ? searchGroups([query.near], this.lists) : [];
    const { scores } = this;
    scores.begin(groups, near, Math.ceil(this.ids.length / BLOCK_SUPPLIERS));
    let best: Found = { ordinals: [], points: [] };
    let least = 1;
    for (let wave = FIRST_WAVE; scores.countNext(wave, least); wave = Math.min(wave * 4, LARGEST_WAVE)) {
      scores.forEachFound(least, (ordinal, points) => {
        if (!this.attributes.has(ordinal) || passes?.(this.attributes.get(ordinal)) === false) return;
        best.ordinals.push(ordinal);
        best.points.push(points);
      });
      least = Math.max(least, nthLargest(best.points, limit));
      best = atLeast(best, least);
    }
    return best.ordinals
      .map((ordinal, at) => ({ id: this.ids[ordinal] as string, points: best.points[at] as number }))
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}

interface Found {
  readonly ordinals: number[];
  readonly points: number[];
}

function atLeast({ ordinals, points }: Found, least: number): Found {
  const kept: Found = { ordinals: [], points: [] };
  for (const [at, each] of points.entries()) {
    if (each < least) continue;
    kept.ordinals.push(ordinals[at] as number);
    kept.points.push(each);
  }
  return kept;
}
