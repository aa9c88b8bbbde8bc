import { type ConceptResolver, conceptsOfTerm } from "@/lib/matching/engine/concepts";
import { parseScheme } from "@/lib/matching/engine/scheme";
import type { Criterion } from "@/lib/matching/engine/vocabulary";

/** One spelling for all terms that mean the same: their concepts, the standard and its number, else the words as they are. */
export function termName(criterion: Criterion, term: string, concepts: ConceptResolver): string {
  const plain = term.trim().toLowerCase();
  if (criterion === "certification") {
    const { families, number } = parseScheme(term);
    return families.length === 0 ? plain : [...families, number].join(" ").trim();
  }
  const named = conceptsOfTerm(term, concepts);
  return named.length === 0 ? plain : [...named].sort().join(" ");
}
