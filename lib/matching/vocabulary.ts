import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { everydayWords } from "@/lib/catalog/kbli-words";
import { type ConceptResolver, createConceptResolver } from "@/lib/matching/engine/concepts";
import { wordsOf } from "@/lib/matching/engine/text";

let resolver: ConceptResolver | undefined;

/** The vocabulary as the engine takes it; built on first use. */
export function conceptResolver(): ConceptResolver {
  resolver ??= createConceptResolver({ ...CONCEPT_TABLE, words: everydayWords().flatMap(wordsOf) });
  return resolver;
}

/** A vocabulary that knows no concept, only words: what matching is without synonyms. */
export function emptyResolver(): ConceptResolver {
  return createConceptResolver({ version: "none", concepts: [], words: everydayWords().flatMap(wordsOf) });
}
