import { isNumeric, isStopWord } from "@/lib/matching/engine/text";

/**
 * The words that are known, and what an unknown one most likely stands for: an inflected form, a typing error, two words
 * written as one. Every guess ends at a known word, so that nothing is cut down to a root that does not exist
 * ("pengecoran" is not "ecor").
 */
export interface Lexicon {
  has(word: string): boolean;
  /** The known word that this one is formed from; undefined when there is none. */
  stemOf(word: string): string | undefined;
  /** Known words that an unknown one was probably meant to be; empty for a known or a short word. */
  meantBy(word: string): readonly string[];
}

/** Names by their words: each step leads to the names that go on with that word. */
export interface NameNode {
  conceptIds: readonly string[];
  readonly next: Map<string, NameNode>;
}

/** One word as matching takes it; the same object for the same word, so that it can be remembered by. */
export interface SpelledWord {
  readonly word: string;
  /** True for a word that counts for nothing. */
  readonly stop: boolean;
  /** Known words that it may stand for, with how much each counts. */
  readonly others: ReadonlyArray<readonly [word: string, share: number]>;
  /**
   * Groups of four letters, its beginning and end marked, when it is outside the lexicon: two such words that are spelled
   * nearly alike can meet only so. Empty for known words, whose errors are mended.
   */
  readonly letters: readonly string[];
  /** Names that begin with it. */
  readonly names: NameNode | undefined;
}

/** A word with everything that it is found by, worked out once however many texts have it. */
export interface WordReading extends SpelledWord {
  /** Those that hold also where the word is part of a name, whose concept then speaks for it, come first. */
  readonly terms: readonly WordTerm[];
  readonly namedTerms: number;
  /** The slot of each term: see {@link TERM_SLOTS}. */
  readonly slots: Uint16Array;
  /** The terms of its letters; they hold wherever it stands, and are asked for only where a need has an unknown word too. */
  readonly letterTerms: readonly WordTerm[];
}

/**
 * Terms are dealt out to so many slots by their hash. Whoever looks up many words in few terms notes the slots of these: a word
 * none of whose slots is noted has none of the terms, and that is seen without touching them.
 */
export const TERM_SLOTS = 2 ** 16;

/** A term by its key, and how the word was read for it (1 = as it stands). */
export interface WordTerm {
  readonly key: string;
  readonly reading: number;
}

/** How much by how a word was read: as formed from a root, or guessed at as a typing error. */
const READING = { stem: 0.8, guess: 0.7 } as const;
const LETTERS = 4;
const NONE: readonly never[] = [];

/** Reads a word: see {@link SpelledWord}. */
export function readWord(word: string, lexicon: Lexicon, names: NameNode | undefined): SpelledWord {
  if (isStopWord(word)) return { word, stop: true, others: NONE, letters: NONE, names };
  if (isNumeric(word)) return { word, stop: false, others: NONE, letters: NONE, names };
  const stem = lexicon.stemOf(word);
  const others =
    stem === undefined
      ? lexicon.meantBy(word).map((other) => [other, READING.guess] as const)
      : [[stem, READING.stem] as const];
  return { word, stop: false, others, letters: lexicon.has(word) ? NONE : lettersOf(word), names };
}

function lettersOf(word: string): readonly string[] {
  if (word.length <= LETTERS) return NONE;
  const marked = `^${word}$`;
  return [...new Set(Array.from({ length: marked.length - LETTERS + 1 }, (_, at) => marked.slice(at, at + LETTERS)))];
}

const SHORTEST_STEM = 3;
const SHORTEST_GUESS = 5;
/** Shorter parts make too many words look like two. */
const SHORTEST_PART = 4;

/** What may stand before a root, with the letter that the prefix swallowed ("menyapu" is formed from "sapu"). */
const PREFIXES: ReadonlyArray<readonly [prefix: string, swallowed: readonly string[]]> = [
  ["menge", [""]],
  ["penge", [""]],
  ["meng", ["", "k"]],
  ["peng", ["", "k"]],
  ["meny", ["s"]],
  ["peny", ["s"]],
  ["mem", ["", "p"]],
  ["pem", ["", "p"]],
  ["men", ["", "t"]],
  ["pen", ["", "t"]],
  ["me", [""]],
  ["pe", [""]],
  ["ber", [""]],
  ["ter", [""]],
  ["per", [""]],
  ["di", [""]],
  ["", [""]],
];
const SUFFIXES = ["kan", "nya", "an", "i", ""] as const;

/** Words that only look formed: rice is no "ras", pepper no "rica". */
const ROOTS = new Set(
  "beras merica peralatan perak perunggu pelat penyu tempe terasi berlian kedelai kelapa dinamo digital".split(" "),
);

/** A lexicon of these words; build once. */
export function createLexicon(words: Iterable<string>): Lexicon {
  const known = new Set(words);
  const byDeletion = indexDeletions(known);
  return {
    has: (word) => known.has(word),
    stemOf: (word) => findStem(word, known),
    meantBy: (word) => findMeant(word, known, byDeletion),
  };
}

function findStem(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_STEM + 2 || ROOTS.has(word) || !isAscii(word)) return undefined;
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = suffix === "" ? word : word.slice(0, -suffix.length);
    for (const [prefix, swallowed] of PREFIXES) {
      if (!rest.startsWith(prefix) || (prefix === "" && suffix === "")) continue;
      for (const letter of swallowed) {
        const stem = letter + rest.slice(prefix.length);
        if (stem.length >= SHORTEST_STEM && known.has(stem)) return stem;
      }
    }
  }
  return undefined;
}

function findMeant(word: string, known: ReadonlySet<string>, byDeletion: ReadonlyMap<string, string[]>): string[] {
  if (known.has(word) || word.length < SHORTEST_GUESS || !isAscii(word)) return [];
  const near = new Set<string>();
  for (const key of [word, ...deletionsOf(word)]) {
    for (const candidate of byDeletion.get(key) ?? []) if (isOneEditApart(word, candidate)) near.add(candidate);
  }
  if (near.size > 0)
    return [...near].sort((a, b) => likelier(word, a) - likelier(word, b) || (a < b ? -1 : 1)).slice(0, 3);
  return splitInTwo(word, known);
}

/** People seldom mistake the first letter. */
function likelier(word: string, candidate: string): number {
  return candidate[0] === word[0] ? 0 : 1;
}

function splitInTwo(word: string, known: ReadonlySet<string>): string[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (known.has(left) && known.has(right)) return [left, right];
  }
  return [];
}

/** Every known word under itself and under each form with one letter missing (Garbe, symmetric delete spelling). */
function indexDeletions(known: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST_GUESS - 1 || !isAscii(word)) continue;
    for (const key of [word, ...deletionsOf(word)]) {
      const words = index.get(key);
      if (words) words.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

function deletionsOf(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < word.length; at += 1) found.add(word.slice(0, at) + word.slice(at + 1));
  return [...found];
}

/** One letter more, less or other, or two neighbours exchanged. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function isAscii(word: string): boolean {
  return /^[a-z]+$/.test(word);
}
