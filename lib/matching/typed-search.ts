import { encodeEntry } from "@/lib/matching/document-entry";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { readNeed, readSupplier } from "@/lib/matching/engine/reading";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import { SupplierSearch } from "@/lib/matching/supplier-search";
import type { PlainDate } from "@/lib/shared/dates";

/** Something that is found by what it is called. */
export interface Titled {
  readonly id: string;
  /** Raised with every change. */
  readonly version: number;
}

/** The words by which it is found: what it is called, and further names. */
export interface TitledText {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** Of what is found, only what answers nearly as well as the best is meant. */
const LEAST_OF_BEST = 0.4;
/** Past this share of places that stand for nothing any more, everything is put in anew. */
const STALE_SHARE = 1 / 2;

/**
 * A few things in memory, searched by the words of the vocabulary: by synonyms, roots and with typing errors. It follows
 * what there is; whoever shows what was found asks the database once more who may see it.
 */
export class TypedSearch {
  private search = new SupplierSearch();
  private versions = new Map<string, number>();

  constructor(private readonly concepts: ConceptResolver) {}

  /** What is new or changed since the last time, and forgets what is gone. */
  missing(things: readonly Titled[]): readonly string[] {
    if (this.search.staleShare > STALE_SHARE) {
      this.search = new SupplierSearch();
      this.versions.clear();
    }
    const there = new Set(things.map(({ id }) => id));
    for (const id of [...this.versions.keys()].filter((known) => !there.has(known))) {
      this.search.remove(id);
      this.versions.delete(id);
    }
    return things.filter(({ id, version }) => this.versions.get(id) !== version).map(({ id }) => id);
  }

  put({ id, title, names }: TitledText, version: number): void {
    const facts = { id, name: "", products: [{ name: title }], capabilities: names.map((process) => ({ process })) };
    this.search.put(id, encodeEntry(facts, termsOfSupplier(readSupplier(facts, this.concepts), this.concepts)));
    this.versions.set(id, version);
  }

  /** Ids by how well they answer, the best first. */
  find(typed: string, limit: number, day: PlainDate): readonly { readonly id: string; readonly points: number }[] {
    const hits = this.search.search(this.queryFor(typed, day), { limit });
    const best = hits[0]?.points ?? 0;
    return hits.filter(({ points }) => points >= best * LEAST_OF_BEST);
  }

  private queryFor(typed: string, day: PlainDate): RelevanceQuery {
    const asked = { id: "typed", title: typed, requirements: [] };
    return relevanceQuery(readNeed(asked, this.concepts, day), this.concepts, this.search.statistics());
  }
}
