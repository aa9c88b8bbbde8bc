import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { isTelling, wordsOf } from "@/lib/matching/engine/text";

/** Longer names are sentences, and nobody writes the same sentence twice. */
const MOST_WORDS = 6;

type Concept = (typeof CONCEPT_TABLE.concepts)[number];

const byId = new Map(CONCEPT_TABLE.concepts.map((concept) => [concept.id, concept]));

/** A concept of the shipped vocabulary. */
export function findConcept(conceptId: string): Concept | undefined {
  return byId.get(conceptId);
}

/** How a concept is called: its most usual name, or its id where this release does not know it any more. */
export function conceptName(conceptId: string): string {
  return findConcept(conceptId)?.terms[0] ?? conceptId;
}

/** A name as it is compared: its words as matching reads them. */
export function comparedWords(term: string): string {
  return wordsOf(term).join(" ");
}

/** What is wrong with a name for a concept, as a key under `errors.matching`; null when nothing is. */
export function synonymProblem(
  concept: Concept,
  term: string,
): "synonymTooLong" | "synonymSaysNothing" | "synonymKnown" | null {
  const words = wordsOf(term);
  if (words.length > MOST_WORDS) return "synonymTooLong";
  if (!words.some(isTelling)) return "synonymSaysNothing";
  const compared = words.join(" ");
  return concept.terms.some((known) => comparedWords(known) === compared) ? "synonymKnown" : null;
}

/** Other concepts of the shipped vocabulary that are called so. */
export function otherConceptsCalled(term: string, conceptId: string): readonly string[] {
  const compared = comparedWords(term);
  return CONCEPT_TABLE.concepts
    .filter(({ id, terms }) => id !== conceptId && terms.some((known) => comparedWords(known) === compared))
    .map(({ id }) => id);
}

export const CONCEPT_KINDS = [
  "process",
  "material",
  "machine",
  "product",
] as const satisfies readonly Concept["kind"][];
