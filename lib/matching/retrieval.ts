import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { isTelling, tokenize, wordsOf } from "@/lib/matching/engine/text";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { conceptResolver } from "@/lib/matching/ranking";

/** How many suppliers the engine is given at most. */
export const CANDIDATE_LIMIT = 200;
/** Enough for any real need; a pasted contract must not become a query of thousands of words. */
const MAX_WORDS = 120;
/** Shorter words are looked up whole: as a beginning of words they would find everything. */
const PREFIX_FROM = 4;

/** What to look for. Any one hit makes a candidate; the engine decides. */
export interface SearchTerms {
  /** Text-search queries, one a word: `galvanis:*`, `unp`. */
  readonly words: readonly string[];
  /** The first three digits of the KBLI classes that the need names: the same group. */
  readonly kbliGroups: readonly string[];
  /** The first four digits of the HS code: the same heading; null when the need names none. */
  readonly hsHeading: string | null;
}

/**
 * Words of the need and everything else that its concepts are called, narrower concepts included: who asks for "hot dip
 * galvanizing" also finds "celup seng panas".
 */
export function searchTermsOf(need: NeedFacts): SearchTerms {
  const asked = need.requirements.flatMap((requirement) => ("term" in requirement ? [requirement.term] : []));
  const words = new Set<string>();
  // The title first: when the list is full, its words are in it.
  for (const text of [need.title, ...asked, need.description]) {
    for (const word of [...tokenize(text).map((token) => token.text), ...namesOfConcepts(text)]) {
      if (words.size < MAX_WORDS && isTelling(word)) words.add(word);
    }
  }
  const digits = (need.hsCode ?? "").replace(/\D/g, "");
  return {
    words: [...words].map(toQuery).filter((query) => query !== ""),
    kbliGroups: [...new Set((need.kbli ?? []).map(({ code }) => code.slice(0, 3)))],
    hsHeading: digits.length >= 4 ? digits.slice(0, 4) : null,
  };
}

function namesOfConcepts(text: string | undefined): string[] {
  const resolver = conceptResolver();
  const named = resolver.mentionsIn(tokenize(text)).map(({ conceptId }) => conceptId);
  return CONCEPT_TABLE.concepts
    .filter(({ id }) => named.some((broad) => resolver.isWithin(id, broad)))
    .flatMap(({ terms }) => terms.flatMap(wordsOf));
}

/** Letters and digits alone, so that nothing in a need can be an operator of the query. */
function toQuery(word: string): string {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, "");
  return bare.length >= PREFIX_FROM ? `${bare}:*` : bare;
}
