import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { TERM_SLOTS, type WordReading, type WordTerm } from "@/lib/matching/engine/lexicon";
import type { ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { type RelevanceQuery, relevanceScale } from "@/lib/matching/engine/relevance";
import {
  type Field,
  FULL_TERM,
  hsKeys,
  isLettersKey,
  kbliKeys,
  slotOf,
  standingOf,
  weightOf,
  worthOf,
} from "@/lib/matching/engine/terms";
import type { BasisPoints } from "@/lib/shared/score";

/** A term of a text that answers a group of the query. */
interface TermMatch {
  readonly group: number;
  readonly share: number;
  readonly reading: number;
}

/** How much of what is asked for a supplier offers, in basis points. */
export interface SupplierRelevance {
  /** What each product says by itself, in the order of the supplier's products. */
  readonly products: readonly BasisPoints[];
  /** What the supplier says it makes and can do; its name and its business classes are only hints of that. */
  readonly work: BasisPoints;
  /** Everything that the supplier is found by. */
  readonly everything: BasisPoints;
}

/** The relevance of suppliers to one need: the same points as weighing all their terms, without writing these down. */
export type NeedMatcher = (supplier: ReadSupplier) => SupplierRelevance;

/** A matcher for one query; make it once and hold many suppliers against it. */
export function createNeedMatcher(query: RelevanceQuery, concepts: ConceptResolver): NeedMatcher {
  return prepareNeedMatcher(query, concepts)();
}

/**
 * Prepares a query that is kept for long. Each matcher opened from it remembers the words and texts that it meets; let it go
 * after one round of evaluations.
 */
export function prepareNeedMatcher(query: RelevanceQuery, concepts: ConceptResolver): () => NeedMatcher {
  const answers = answersByKey(query);
  const relevanceFrom = relevanceScale(query);
  const weights = Int32Array.from(query.groups, ({ weight }) => weight);
  return () => openNeedMatcher({ answers, relevanceFrom, weights }, concepts);
}

interface PreparedQuery {
  readonly answers: Answers;
  readonly relevanceFrom: (points: number) => BasisPoints;
  readonly weights: Int32Array;
}

function openNeedMatcher({ answers, relevanceFrom, weights }: PreparedQuery, concepts: ConceptResolver): NeedMatcher {
  const matchText = textMatcher(answers, concepts);
  const remembered = new Map<ReadText, readonly TermMatch[]>();
  const matchesOf = (text: ReadText): readonly TermMatch[] => {
    const known = remembered.get(text);
    if (known) return known;
    const matches = matchText(text);
    // What would mend a shortfall is weighed with mostly the same texts; of hundreds of suppliers the first ones may go.
    if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
    remembered.set(text, matches);
    return matches;
  };
  const addText = (best: Int32Array, text: ReadText, field: Field) => {
    const matches = matchesOf(text);
    if (matches.length === 0) return;
    const worth = worthOf(text, field);
    for (const { group, share, reading } of matches) raise(best, group, weightOf(worth, reading) * share);
  };
  const addKeys = (best: Int32Array, keys: readonly string[]) => {
    for (const key of keys)
      for (const { group, share } of answers.byKey.get(key) ?? NO_ANSWERS) raise(best, group, FULL_TERM * share);
  };
  // One supplier at a time: making new arrays for each took longer than filling them.
  const best = new Int32Array(weights.length);
  const own = new Int32Array(weights.length);
  return (supplier) => {
    best.fill(0);
    const products = supplier.products.map((product) => {
      own.fill(0);
      addText(own, product.name, "name");
      addText(own, product.description, "details");
      addKeys(own, hsKeys(product));
      for (let group = 0; group < own.length; group += 1) raise(best, group, own[group] as number);
      return relevanceFrom(pointsOf(own, weights));
    });
    for (const text of supplier.capabilities) addText(best, text, "capability");
    addText(best, supplier.description, "description");
    const work = relevanceFrom(pointsOf(best, weights));
    addText(best, supplier.name, "firm");
    addKeys(best, kbliKeys(supplier));
    return { products, work, everything: relevanceFrom(pointsOf(best, weights)) };
  };
}

type MatchText = (text: ReadText) => readonly TermMatch[];

/** Looks up each word and each concept once, however many texts have it. */
function textMatcher(answers: Answers, concepts: ConceptResolver): MatchText {
  const words = new Map<WordReading, WordMatches>();
  const mentioned = new Map<string, readonly TermMatch[]>();
  const matchesOfConcept = (conceptId: string) => {
    const known = mentioned.get(conceptId);
    if (known) return known;
    const matches: TermMatch[] = [];
    for (const key of concepts.keysOf(conceptId)) {
      const found = answers.byKey.get(key);
      if (found) append(matches, matchesOf(found, 1));
    }
    mentioned.set(conceptId, matches);
    return matches;
  };
  const matchesOfWord = (reading: WordReading) => {
    const known = words.get(reading);
    if (known) return known;
    const matches = readMatches(answers, reading);
    words.set(reading, matches);
    return matches;
  };
  return (text) => {
    const matches: TermMatch[] = [];
    for (const { conceptId } of text.affirmed) append(matches, matchesOfConcept(conceptId));
    for (let at = 0; at < text.words.length; at += 1) {
      const reading = text.words[at] as WordReading;
      if (reading.stop) continue;
      const { named, free } = matchesOfWord(reading);
      if (free.length === 0) continue;
      const standing = standingOf(at, text);
      if (standing !== "denied") append(matches, standing === "named" ? named : free);
    }
    return matches.length === 0 ? NO_MATCHES : matches;
  };
}

/** Most words answer nothing: for them nothing is made. */
function readMatches({ byKey, slots, asksForLetters }: Answers, word: WordReading): WordMatches {
  const { terms, namedTerms } = word;
  let found: { named: TermMatch[]; free: TermMatch[] } | undefined;
  for (let nth = 0; nth < terms.length; nth += 1) {
    if (slots[word.slots[nth] as number] === 0) continue;
    const { key, reading } = terms[nth] as WordTerm;
    const answers = byKey.get(key);
    if (!answers) continue;
    found ??= { named: [], free: [] };
    const matches = matchesOf(answers, reading);
    found.free.push(...matches);
    if (nth < namedTerms) found.named.push(...matches);
  }
  if (!asksForLetters || word.letterTerms.length === 0) return found ?? NO_WORD_MATCHES;
  const ofLetters = word.letterTerms.flatMap(({ key, reading }) => matchesOf(byKey.get(key) ?? NO_ANSWERS, reading));
  const { named, free } = found ?? NO_WORD_MATCHES;
  return { named: [...named, ...ofLetters], free: [...free, ...ofLetters] };
}

function matchesOf(answers: readonly Answer[], reading: number): TermMatch[] {
  return answers.map(({ group, share }) => ({ group, share, reading }));
}

function append(matches: TermMatch[], more: readonly TermMatch[]): void {
  for (let at = 0; at < more.length; at += 1) matches.push(more[at] as TermMatch);
}

interface WordMatches {
  /** Where the word is part of a name. */
  readonly named: readonly TermMatch[];
  readonly free: readonly TermMatch[];
}

function raise(best: Int32Array, group: number, earned: number): void {
  if (earned > (best[group] as number)) best[group] = earned;
}

function pointsOf(best: Int32Array, weights: Int32Array): number {
  let points = 0;
  for (let group = 0; group < weights.length; group += 1)
    points += (weights[group] as number) * (best[group] as number);
  return points;
}

const NO_ANSWERS: readonly Answer[] = [];
const NO_MATCHES: readonly TermMatch[] = [];
const NO_WORD_MATCHES: WordMatches = { named: NO_MATCHES, free: NO_MATCHES };
const REMEMBERED_TEXTS = 4_000;

interface Answer {
  readonly group: number;
  readonly share: number;
}

/** Which groups a term answers. */
interface Answers {
  readonly byKey: ReadonlyMap<string, readonly Answer[]>;
  /** 1 for the slots of the keys. */
  readonly slots: Uint8Array;
  /** False where every word of the need is known, as a rule: then nobody's letters matter. */
  readonly asksForLetters: boolean;
}

function answersByKey({ groups }: RelevanceQuery): Answers {
  const answers = new Map<string, Answer[]>();
  for (const [group, { alternatives }] of groups.entries()) {
    for (const { key, share } of alternatives) {
      const known = answers.get(key);
      if (known) known.push({ group, share });
      else answers.set(key, [{ group, share }]);
    }
  }
  const slots = new Uint8Array(TERM_SLOTS);
  for (const key of answers.keys()) slots[slotOf(key)] = 1;
  return { byKey: answers, slots, asksForLetters: [...answers.keys()].some(isLettersKey) };
}
