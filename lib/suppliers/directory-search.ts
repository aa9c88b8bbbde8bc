import { CONCEPT_TABLE, type Concept } from "@/lib/catalog/concepts";

/** A search of more groups than this narrows nothing that a person could still mean. */
const MOST_GROUPS = 6;
/** Shorter words are looked up whole: as a beginning of words they would find everything. */
const PREFIX_FROM = 4;
/** Names one group stands for at most: "logam" has a thousand kinds of names, and their most usual ones find the firms. */
const MOST_NAMES = 200;

/** Words of the query, each with the names it goes by. A firm is found when every group is found somewhere in its profile. */
interface TermIndex {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Words of a name, joined by a space → the concepts that are called so. */
  readonly byTerm: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

let index: TermIndex | undefined;

/**
 * What a person typed, as text-search queries that must all be met: names of the vocabulary stand for everything that is
 * called so or is a kind of it ("galvanis" also finds "celup seng panas"), other words for words that begin like them.
 * Letters and digits alone, so that nothing typed can be an operator. Empty for a text without either.
 */
export function directoryQueries(text: string): string[] {
  const words = wordsOf(text);
  const { byTerm, longest } = vocabulary();
  const queries: string[] = [];
  for (let at = 0; at < words.length && queries.length < MOST_GROUPS; ) {
    const span = longestName(words, at, byTerm, longest);
    queries.push(span === 0 ? asQuery([words[at] ?? ""]) : conceptQuery(words.slice(at, at + span).join(" ")));
    at += Math.max(span, 1);
  }
  return [...new Set(queries)];
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .slice(0, 40);
}

/** Built once a process: the vocabulary changes with the program only. */
function vocabulary(): TermIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): TermIndex {
  const byTerm = new Map<string, string[]>();
  let longest = 1;
  for (const { id, terms } of CONCEPT_TABLE.concepts) {
    for (const term of terms) {
      const words = wordsOf(term);
      longest = Math.max(longest, words.length);
      const key = words.join(" ");
      byTerm.set(key, [...(byTerm.get(key) ?? []), id]);
    }
  }
  return { concepts: new Map(CONCEPT_TABLE.concepts.map((concept) => [concept.id, concept])), byTerm, longest };
}

/** How many words from `at` on are one name, the longest that there is; 0 when none is. */
function longestName(words: readonly string[], at: number, byTerm: TermIndex["byTerm"], longest: number): number {
  for (let span = Math.min(longest, words.length - at); span > 0; span -= 1) {
    if (byTerm.has(words.slice(at, at + span).join(" "))) return span;
  }
  return 0;
}

function conceptQuery(name: string): string {
  const { concepts, byTerm } = vocabulary();
  const named = byTerm.get(name) ?? [];
  const kinds = [...concepts.values()].filter(({ id }) => named.some((broad) => isWithin(id, broad, concepts)));
  const names = new Set<string>([name]);
  for (const term of [...namesOf(kinds.filter(({ id }) => named.includes(id))), ...namesOf(kinds)]) {
    if (names.size === MOST_NAMES) break;
    names.add(wordsOf(term).join(" "));
  }
  return [...names].map((words) => `(${asQuery(words.split(" "))})`).join(" | ");
}

/** The most usual name of each, then the second one of each, and so on. */
function namesOf(concepts: readonly Concept[]): string[] {
  const ranked = concepts.flatMap(({ terms }) => terms.map((term, rank) => ({ term, rank })));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ term }) => term);
}

/** True when a concept is another one or a kind of it. The table has no circles; a test of the catalog sees to it. */
function isWithin(id: string, broad: string, concepts: TermIndex["concepts"]): boolean {
  if (id === broad) return true;
  return (concepts.get(id)?.parents ?? []).some((parent) => isWithin(parent, broad, concepts));
}

/** One word as a beginning, several as a phrase. */
function asQuery(words: readonly string[]): string {
  const [first = ""] = words;
  if (words.length === 1) return first.length >= PREFIX_FROM ? `${first}:*` : first;
  return words.join(" <-> ");
}
