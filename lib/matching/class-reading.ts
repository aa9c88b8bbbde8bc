import { encodeEntry } from "@/lib/matching/document-entry";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { type ReadNeed, readNeed, readSupplier } from "@/lib/matching/engine/reading";
import { type ClassReading, relevanceScale } from "@/lib/matching/engine/relevance";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import { isTelling, wordsOf } from "@/lib/matching/engine/text";
import { SupplierSearch } from "@/lib/matching/supplier-search";

/** A business class with the everyday words for its work. */
export interface ClassText {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Tells which business classes a need speaks of. */
export interface ClassReader {
  read(need: ReadNeed): ClassReading[];
}

const MOST_CLASSES = 5;
/** Below this relevance a class is named by chance. */
const LEAST_RELEVANCE = 2_500;
/** Far behind the best it is another trade. */
const LEAST_OF_BEST = 0.6;
/** A class that is found so well is what the need speaks of; less counts in proportion. */
const SURE_FROM = 6_000;
/** A word that so many classes have ("industri", "barang") stands for none. */
const COMMON_SHARE = 0.04;

/**
 * A reader over these classes. Each is searched as if it were a firm that makes what people call its work; the words of the
 * classes that are found lead on to firms that use other words than the need.
 */
export function createClassReader(classes: readonly ClassText[], concepts: ConceptResolver): ClassReader {
  const index = new SupplierSearch();
  const tellingWords = new Map(classes.map(({ code, title }) => [code, wordsOf(title).filter(isTelling)]));
  for (const { code, title, words } of classes) {
    const facts = { id: code, name: "", description: title, products: [...words, title].map((name) => ({ name })) };
    index.put(code, encodeEntry(facts, termsOfSupplier(readSupplier(facts, concepts), concepts)));
  }
  const statistics = index.statistics();
  const common = new Set(
    [...tellingWords.values()]
      .flat()
      .filter((word) => statistics.frequencyOf(`w:${word}`) > classes.length * COMMON_SHARE),
  );
  return {
    read(need) {
      const asked = readNeed(
        { ...need.facts, hsCode: undefined, kbli: undefined, requirements: [] },
        concepts,
        need.certificateDay,
      );
      const query = relevanceQuery(asked, concepts, statistics);
      const relevanceFrom = relevanceScale(query);
      const hits = index.search(query, { limit: MOST_CLASSES });
      const best = relevanceFrom(hits[0]?.points ?? 0);
      return hits
        .map(({ id, points }) => ({ id, relevance: relevanceFrom(points) }))
        .filter(({ relevance }) => relevance >= Math.max(LEAST_RELEVANCE, best * LEAST_OF_BEST))
        .map(({ id, relevance }) => ({
          code: id,
          share: Math.max(1, Math.round((100 * relevance * Math.min(1, best / SURE_FROM)) / best)),
          words: (tellingWords.get(id) ?? []).filter((word) => !common.has(word)),
        }));
    },
  };
}
