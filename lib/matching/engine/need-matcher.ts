import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import type { WordReading } from "@/lib/matching/engine/lexicon";
import type { ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { type RelevanceQuery, relevanceScale } from "@/lib/matching/engine/relevance";
import {
  type Field,
  FULL_TERM,
  forEachTermOfConcept,
  forEachTermOfWord,
  hsKeys,
  kbliKeys,
  standingOf,
  termKey,
  weightOf,
  worthOf,
} from "@/lib/matching/engine/terms";
import type { Token } from "@/lib/matching/engine/text";
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
      for (const { group, share } of answers.code.get(key) ?? NO_ANSWERS) raise(best, group, FULL_TERM * share);
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
  const add = (matches: TermMatch[], kind: "word" | "letters" | "concept", value: string, reading: number) => {
    for (const { group, share } of answers[kind].get(value) ?? NO_ANSWERS) matches.push({ group, share, reading });
  };
  const matchesOfConcept = (conceptId: string) => {
    const known = mentioned.get(conceptId);
    if (known) return known;
    const matches: TermMatch[] = [];
    forEachTermOfConcept(conceptId, 1, concepts, (kind, value, reading) => add(matches, kind, value, reading));
    mentioned.set(conceptId, matches);
    return matches;
  };
  const matchesOfWord = (word: string, reading: WordReading) => {
    const known = words.get(reading);
    if (known) return known;
    const matchesAs = (named: boolean) => {
      const matches: TermMatch[] = [];
      forEachTermOfWord(word, reading, named, concepts, (kind, value, share) => add(matches, kind, value, share));
      return matches;
    };
    const matches = { named: matchesAs(true), free: matchesAs(false) };
    words.set(reading, matches);
    return matches;
  };
  return (text) => {
    const matches: TermMatch[] = [];
    for (const { conceptId } of text.affirmed) append(matches, matchesOfConcept(conceptId));
    for (let at = 0; at < text.tokens.length; at += 1) {
      const reading = text.words[at] as WordReading;
      if (reading.stop) continue;
      const { named, free } = matchesOfWord((text.tokens[at] as Token).text, reading);
      if (named.length === 0 && free.length === 0) continue;
      const standing = standingOf(at, text);
      if (standing !== "denied") append(matches, standing === "named" ? named : free);
    }
    return matches.length === 0 ? NO_MATCHES : matches;
  };
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
const REMEMBERED_TEXTS = 4_000;

interface Answer {
  readonly group: number;
  readonly share: number;
}

type Answers = Readonly<Record<"word" | "letters" | "concept" | "code", ReadonlyMap<string, readonly Answer[]>>>;

/** Which groups a term answers, by kind of term and by its value, so that a text is looked up without building keys. */
function answersByKey({ groups }: RelevanceQuery): Answers {
  const answers = {
    word: new Map<string, Answer[]>(),
    letters: new Map<string, Answer[]>(),
    concept: new Map<string, Answer[]>(),
    code: new Map<string, Answer[]>(),
  };
  for (const [group, { alternatives }] of groups.entries()) {
    for (const { key, share } of alternatives) {
      const kind = KINDS.find((each) => key.startsWith(termKey[each]("")));
      const [table, value] = kind ? [answers[kind], key.slice(termKey[kind]("").length)] : [answers.code, key];
      const known = table.get(value);
      if (known) known.push({ group, share });
      else table.set(value, [{ group, share }]);
    }
  }
  return answers;
}

const KINDS = ["word", "letters", "concept"] as const;
