import {
  createLexicon,
  type Lexicon,
  type NameNode,
  readWord as readingOf,
  type WordReading,
} from "@/lib/matching/engine/lexicon";
import { termKey, termsOfWord } from "@/lib/matching/engine/terms";
import { singular, type Token, tokenize, wordsOf } from "@/lib/matching/engine/text";
import { WordTable } from "@/lib/matching/engine/word-table";

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
  /** @param words the readings of the tokens, where the caller has them */
  mentionsIn(tokens: readonly Token[], words?: readonly WordReading[]): readonly ConceptMention[];
  kindOf(conceptId: string): ConceptRow["kind"] | undefined;
  /** True when `narrow` is `broad` or a kind of it. */
  isWithin(narrow: string, broad: string): boolean;
  /** The next broader concepts. */
  parentsOf(conceptId: string): readonly string[];
  /** Everything broader. */
  ancestorsOf(conceptId: string): readonly string[];
  /** The terms by which it and everything broader is found. */
  keysOf(conceptId: string): readonly string[];
  /** The concepts that this one word is a name of. */
  conceptsOfWord(word: string): readonly string[];
  /** The words of all names, and the further ones that the table knows. */
  readonly lexicon: Lexicon;
  /** What a word may stand for; remembered, because the same words come again and again. */
  readWord(word: string): WordReading;
  /** A text's words, with what each may stand for. */
  readTokens(source: string): { readonly tokens: readonly Token[]; readonly words: readonly WordReading[] };
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
  const names = indexNames(table.concepts);
  const kinds = new Map(table.concepts.map((concept) => [concept.id, concept.kind]));
  const parents = new Map(table.concepts.map((concept) => [concept.id, concept.parents]));
  const ancestors = collectAncestors(table.concepts);
  const ancestorLists = new Map([...ancestors].map(([id, found]) => [id, [...found]]));
  const keys = new Map([...ancestorLists].map(([id, broader]) => [id, [id, ...broader].map(termKey.concept)]));
  const keysOf = (conceptId: string) => keys.get(conceptId) ?? [];
  const conceptsOfWord = (word: string) => names.next.get(word)?.conceptIds ?? [];
  const lexicon = createLexicon([...wordsIn(names), ...(table.words ?? [])]);
  const words = new WordTable((written): WordReading => {
    const word = singular(written);
    if (word !== written) return readWord(word);
    const spelled = readingOf(word, lexicon, names.next.get(word));
    return { ...spelled, ...termsOfWord(spelled, conceptsOfWord, keysOf) };
  });
  const readWord = (word: string): WordReading => words.at(word, 0, word.length);
  return {
    version: table.version,
    mentionsIn: (tokens, words = tokens.map(({ text }) => readWord(text))) => findMentions(tokens, words),
    kindOf: (conceptId) => kinds.get(conceptId),
    isWithin: (narrow, broad) => narrow === broad || (ancestors.get(narrow)?.has(broad) ?? false),
    parentsOf: (conceptId) => parents.get(conceptId) ?? [],
    ancestorsOf: (conceptId) => ancestorLists.get(conceptId) ?? [],
    keysOf,
    conceptsOfWord,
    lexicon,
    readWord,
    readTokens: (source) => {
      const readings: WordReading[] = [];
      const tokens = tokenize(source, (text, start, end) => {
        const reading = words.at(text, start, end);
        readings.push(reading);
        return reading.word;
      });
      return { tokens, words: readings };
    },
  };
}

/** The concepts that a short term names, broader ones dropped where a narrower one is named beside them. */
export function conceptsOfTerm(term: string, resolver: ConceptResolver): readonly string[] {
  const ids = [...new Set(resolver.mentionsIn(tokenize(term)).map((mention) => mention.conceptId))];
  return ids.filter((id) => !ids.some((other) => other !== id && resolver.isWithin(other, id)));
}

function indexNames(concepts: readonly ConceptRow[]): NameNode {
  const root: NameNode = { conceptIds: [], next: new Map() };
  for (const { id, terms } of concepts) {
    for (const term of terms) {
      const words = wordsOf(term);
      if (words.length === 0) continue;
      let node = root;
      for (const word of words) {
        const known = node.next.get(word) ?? { conceptIds: [], next: new Map() };
        node.next.set(word, known);
        node = known;
      }
      if (!node.conceptIds.includes(id)) node.conceptIds = [...node.conceptIds, id];
    }
  }
  return root;
}

function wordsIn({ next }: NameNode): string[] {
  return [...next].flatMap(([word, node]) => [word, ...wordsIn(node)]);
}

/** The longest name at each place; a name must stand within one clause: a comma inside it would make it two things. */
function findMentions(tokens: readonly Token[], words: readonly WordReading[]): readonly ConceptMention[] {
  const mentions: ConceptMention[] = [];
  let start = 0;
  while (start < tokens.length) {
    let node = words[start]?.names;
    if (!node) {
      start += 1;
      continue;
    }
    const { clause } = tokens[start] as Token;
    let longest: NameNode | undefined;
    let end = start;
    for (let at = start + 1; node; at += 1) {
      if (node.conceptIds.length > 0) {
        longest = node;
        end = at;
      }
      const next = tokens[at];
      node = node.next.size > 0 && next?.clause === clause ? node.next.get(next.text) : undefined;
    }
    if (longest) for (const conceptId of longest.conceptIds) mentions.push({ conceptId, start, end });
    start = longest ? end : start + 1;
  }
  return mentions;
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
