import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { everydayWords } from "@/lib/catalog/kbli-words";
import { type ConceptResolver, createConceptResolver } from "@/lib/matching/engine/concepts";
import { wordsOf } from "@/lib/matching/engine/text";

/** A name that an administrator gave to a concept. */
export interface AddedName {
  readonly conceptId: string;
  readonly term: string;
}

let newest: ConceptResolver | undefined;

/**
 * The newest vocabulary that this process has read, as the engine takes it; the shipped one before the first reading. Who
 * needs what was committed by now awaits `currentVocabulary` instead.
 */
export function conceptResolver(): ConceptResolver {
  newest ??= vocabularyWith([], 0);
  return newest;
}

/** Makes a vocabulary the one that {@link conceptResolver} answers. */
export function adoptVocabulary(vocabulary: ConceptResolver): void {
  newest = vocabulary;
}

/** The shipped table with names added to it; `revision` is 0 where none was ever added. Takes up to a second. */
export function vocabularyWith(names: readonly AddedName[], revision: number): ConceptResolver {
  const added = new Map<string, string[]>();
  for (const { conceptId, term } of names) added.set(conceptId, [...(added.get(conceptId) ?? []), term]);
  const concepts = CONCEPT_TABLE.concepts.map((concept) => {
    const more = added.get(concept.id);
    return more ? { ...concept, terms: [...concept.terms, ...more] } : concept;
  });
  return createConceptResolver({
    version: vocabularyVersion(revision),
    concepts,
    words: everydayWords().flatMap(wordsOf),
  });
}

/** `2026-2`, or `2026-2+7` once names were added. Stored with runs and documents. */
export function vocabularyVersion(revision: number): string {
  return revision === 0 ? CONCEPT_TABLE.version : `${CONCEPT_TABLE.version}+${revision}`;
}

/** The version of the shipped table in a version. */
export function shippedVersion(version: string): string {
  return version.split("+")[0] ?? version;
}

/** The revision in a version; null when it is one of another shipped table, which this release does not have any more. */
export function revisionOf(version: string): number | null {
  const [, revision = "0"] = version.split("+");
  return shippedVersion(version) === CONCEPT_TABLE.version && /^\d{1,9}$/.test(revision) ? Number(revision) : null;
}

/** A vocabulary that knows no concept, only words: what matching is without synonyms. */
export function emptyResolver(): ConceptResolver {
  return createConceptResolver({ version: "none", concepts: [], words: everydayWords().flatMap(wordsOf) });
}
