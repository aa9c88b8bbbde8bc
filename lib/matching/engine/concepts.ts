import { createLexicon, type Lexicon } from "@/lib/matching/engine/lexicon";
import { type Token, tokenize, wordsOf } from "@/lib/matching/engine/text";

/** A concept as the catalog keeps it: what it is called, and what it is a kind of. */
export interface ConceptRow {
  readonly id: string;
  readonly kind: "process" | "material" | "machine" | "product";
  /** Broader concepts. */
  readonly parents: readonly string[];
  /** Every name people use for it, in any language; longer names win over shorter ones inside them. */
  readonly terms: readonly string[];
}

/** A concept named in a text, with the tokens that name it (`end` excluded). */
export interface ConceptMention {
  readonly conceptId: string;
  readonly start: number;
  readonly end: number;
}

/** Names → concepts, and which concept is narrower than which. The taxonomy plugs in here. */
export interface ConceptResolver {
  /** Stored with each run so that a rank can be replayed. */
  readonly version: string;
  mentionsIn(tokens: readonly Token[]): readonly ConceptMention[];
  kindOf(conceptId: string): ConceptRow["kind"] | undefined;
  /** True when `narrow` is `broad` or a kind of it. */
  isWithin(narrow: string, broad: string): boolean;
  /** The next broader concepts. */
  parentsOf(conceptId: string): readonly string[];
  /** Everything broader. */
  ancestorsOf(conceptId: string): readonly string[];
  /** The concepts that this one word is a name of. */
  conceptsOfWord(word: string): readonly string[];
  /** The words of all names, and the further ones that the table knows. */
  readonly lexicon: Lexicon;
}

interface Entry {
  readonly words: readonly string[];
  readonly conceptIds: readonly string[];
}

/**
 * A resolver over a fixed table: the longest name wins, names do not overlap, a name may stand for several concepts.
 * A cycle among parents is harmless: its members are within one another.
 */
export function createConceptResolver(table: {
  readonly version: string;
  readonly concepts: readonly ConceptRow[];
  /** Words that are known although no concept is called by them. */
  readonly words?: Iterable<string> | undefined;
}): ConceptResolver {
  const entries = indexTerms(table.concepts);
  const kinds = new Map(table.concepts.map((concept) => [concept.id, concept.kind]));
  const parents = new Map(table.concepts.map((concept) => [concept.id, concept.parents]));
  const ancestors = collectAncestors(table.concepts);
  const ancestorLists = new Map([...ancestors].map(([id, found]) => [id, [...found]]));
  const named = [...entries.values()].flat();
  const byWord = new Map(named.filter(({ words }) => words.length === 1).map((entry) => [entry.words[0], entry]));
  return {
    version: table.version,
    mentionsIn: (tokens) => findMentions(tokens, entries),
    kindOf: (conceptId) => kinds.get(conceptId),
    isWithin: (narrow, broad) => narrow === broad || (ancestors.get(narrow)?.has(broad) ?? false),
    parentsOf: (conceptId) => parents.get(conceptId) ?? [],
    ancestorsOf: (conceptId) => ancestorLists.get(conceptId) ?? [],
    conceptsOfWord: (word) => byWord.get(word)?.conceptIds ?? [],
    lexicon: createLexicon([...named.flatMap(({ words }) => words), ...(table.words ?? [])]),
  };
}

/** The concepts that a short term names, broader ones dropped where a narrower one is named beside them. */
export function conceptsOfTerm(term: string, resolver: ConceptResolver): readonly string[] {
  const ids = [...new Set(resolver.mentionsIn(tokenize(term)).map((mention) => mention.conceptId))];
  return ids.filter((id) => !ids.some((other) => other !== id && resolver.isWithin(other, id)));
}

function indexTerms(concepts: readonly ConceptRow[]): ReadonlyMap<string, readonly Entry[]> {
  const byPhrase = new Map<string, { words: string[]; conceptIds: string[] }>();
  for (const concept of concepts) {
    for (const term of concept.terms) {
      const words = wordsOf(term);
      if (words.length === 0) continue;
      const entry = byPhrase.get(words.join(" ")) ?? { words, conceptIds: [] };
      if (!entry.conceptIds.includes(concept.id)) entry.conceptIds.push(concept.id);
      byPhrase.set(words.join(" "), entry);
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of byPhrase.values()) {
    const first = entry.words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

function findMentions(tokens: readonly Token[], entries: ReadonlyMap<string, readonly Entry[]>): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  let position = 0;
  while (position < tokens.length) {
    const start = position;
    const entry = entries
      .get(tokens[start]?.text ?? "")
      ?.find((candidate) => isPhraseAt(tokens, start, candidate.words));
    if (!entry) {
      position += 1;
      continue;
    }
    position = start + entry.words.length;
    for (const conceptId of entry.conceptIds) mentions.push({ conceptId, start, end: position });
  }
  return mentions;
}

/** A name must stand within one sentence; a comma inside it would make it two things. */
function isPhraseAt(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  const clause = tokens[start]?.clause;
  return words.every((word, offset) => {
    const token = tokens[start + offset];
    return token !== undefined && token.text === word && token.clause === clause;
  });
}

function collectAncestors(concepts: readonly ConceptRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parentsOf = new Map(concepts.map((concept) => [concept.id, concept.parents]));
  const ancestors = new Map<string, ReadonlySet<string>>();
  for (const concept of concepts) {
    const found = new Set<string>();
    const queue = [...concept.parents];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(...(parentsOf.get(next) ?? []));
    }
    ancestors.set(concept.id, found);
  }
  return ancestors;
}
