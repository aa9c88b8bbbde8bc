import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import {
  alikeWords,
  type KbliIndex,
  type Place,
  partedWord,
  phraseOf,
  runsOf,
  wordsBeginning,
  wordsOf,
} from "@/lib/catalog/kbli-lookup";

const TRADE_WORDS =
  /\b(jual|jualan|berjualan|dijual|menjual|penjual|toko|kios|lapak|dagang|pedagang|perdagangan|distributor|agen|pemasok|supp?lier|pengepul|grosir|eceran|importir|eksportir|supermarket|minimarket)\b/;
/** What somebody does with a thing that a title names without it. */
const SELLING = /\b(jual|jualan|berjualan|menjual|penjual|toko|dagang|pedagang)\b/g;
/** Who cooks and serves sells too. */
const FOOD_SERVICE = 56;
const REPAIR_WORDS = /\b(servis|service|reparasi|perbaikan|memperbaiki|ganti|bengkel|montir|mekanik|rusak)\b/;
/** Words of a repair and of nothing else: a workshop ("bengkel") makes things as well. */
const ONLY_REPAIR_WORDS = /\b(servis|service|reparasi|perbaikan|memperbaiki|rusak)\b/;
/** What a reading by another name counts against what was typed. */
const RENAMED = 0.7;
/** What a reading with typing errors mended counts against what was typed. */
const MEANT = 0.8;
/** Most readings by other names: a thing with twenty names needs no twenty searches. */
const MOST_RENAMED = 40;

/** Points for how a word of the query is found; a word that is only alike earns its likeness of the last. */
const POINTS: Readonly<Record<Place, number>> = { both: 1.5, phrase: 1.2, title: 1 };
const FOUND = { phrase: 3, partOfPhrase: 2.1, kin: 0.9, begun: 0.7, alike: 0.8 } as const;

type Points = ReadonlyMap<number, number>;

/** One way to say what was asked, and how much it counts against what was typed. */
interface Reading {
  readonly phrase: string;
  /** Words that a phrase must have to count as part of what was asked: a mended word alone proves nothing. */
  readonly shortest: number;
  readonly words: readonly AskedWord[];
  readonly weight: number;
}

interface AskedWord {
  /** Points by class. */
  readonly found: Points;
  /** The known word most like one that no class has. */
  readonly mostAlike: string | undefined;
  /** Between 0 and 1, near 1 for a word that few classes have. */
  readonly telling: number;
}

/**
 * The classes that a few everyday words speak of, best first: by title, by the words of the trade, by the names that the
 * vocabulary knows for the same thing, and by words that are nearly alike. Digits find codes that begin with them.
 */
export function rankKbli(index: KbliIndex, query: string, limit: number): readonly { code: string; title: string }[] {
  const digits = query.replace(/[\s.]/g, "");
  const shown = ({ code, title }: { code: string; title: string }) => ({ code, title });
  if (/^\d+$/.test(digits)) {
    const begun = index.classes.filter(({ code }) => code.startsWith(digits));
    return begun.slice(0, limit).map(shown);
  }
  const asked = query.toLowerCase();
  // A class that is called exactly so is not put back for its kind: who sells houses is no shop.
  const called = new Set(index.phrases.get(phraseOf(query)));
  return [...bestPoints(index, readingsOf(query, index))]
    .flatMap(([at, points]) => {
      const found = index.classes[at];
      if (found === undefined) return [];
      const preferred = preference(found.code, asked);
      return [{ ...found, points: points * (called.has(at) ? Math.max(1, preferred) : preferred) }];
    })
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .map(shown);
}

/** Points of each class that any reading finds, by the reading that finds it best. */
function bestPoints(index: KbliIndex, readings: readonly Reading[]): Points {
  const best = new Map<number, number>();
  for (const reading of readings) {
    for (const [at, points] of pointsOf(index, reading)) {
      best.set(at, Math.max(best.get(at) ?? 0, reading.weight * points));
    }
  }
  return best;
}

function pointsOf(index: KbliIndex, { phrase, shortest, words }: Reading): Points {
  const asked = words.reduce((sum, { telling }) => sum + telling, 0);
  const points = new Map<number, number>(wholePhrases(index, phrase, shortest));
  for (const { found, telling } of words) {
    for (const [at, share] of found) points.set(at, (points.get(at) ?? 0) + (2 * telling * share) / asked);
  }
  // Shorter titles say it more exactly; the difference is too small to outweigh a word that is found.
  for (const [at, sum] of points) points.set(at, sum + 0.3 / (4 + (index.classes[at]?.titleWords ?? 0)));
  return points;
}

/** Points for how much of what was asked is one of a class's own phrases. */
function wholePhrases({ phrases, longestPhrase }: KbliIndex, asked: string, shortest: number): Points {
  const points = new Map<number, number>();
  for (const run of runsOf(asked, longestPhrase)) {
    if (run !== asked && run.split(" ").length < shortest) continue;
    const share = run === asked ? FOUND.phrase : (FOUND.partOfPhrase * run.length) / asked.length;
    for (const at of phrases.get(run) ?? []) points.set(at, Math.max(points.get(at) ?? 0, share));
  }
  return points;
}

/**
 * What was typed, the same as it was probably meant, and both with each thing that the vocabulary knows called by its
 * other names.
 */
function readingsOf(query: string, index: KbliIndex): Reading[] {
  const known = new Map<string, AskedWord>();
  const ask = (text: string): AskedWord => {
    const word = known.get(text) ?? askedWord(text, index);
    known.set(text, word);
    return word;
  };
  const read = (phrase: string, weight: number, shortest = 1): Reading => ({
    phrase,
    shortest,
    weight,
    words: wordsOf(phrase.replace(SELLING, " ")).map(ask),
  });
  const typed = phraseOf(query);
  const meant = meantBy(typed, index, ask);
  const readings = [read(typed, 1), ...renamed(typed, index).map((phrase) => read(phrase, RENAMED))];
  if (meant === typed) return readings;
  return [
    ...readings,
    read(meant, MEANT, 2),
    ...renamed(meant, index).map((phrase) => read(phrase, MEANT * RENAMED, 2)),
  ];
}

/**
 * What was typed with each unknown word parted where two were written together, or replaced by the one most like it; a word
 * that may only be unfinished stays.
 */
function meantBy(typed: string, index: KbliIndex, ask: (text: string) => AskedWord): string {
  const stays = (word: string) => wordsOf(word).length === 0 || wordsBeginning(word, index).length > 0;
  const meant = (word: string) => partedWord(word, index) ?? ask(word).mostAlike ?? word;
  return typed
    .split(" ")
    .map((word) => (stays(word) ? word : meant(word)))
    .join(" ");
}

/** Only names in words that classes have: guessing what a word means that nobody typed finds nothing that is meant. */
function renamed(typed: string, index: KbliIndex): string[] {
  const isKnown = (term: string) => wordsOf(term).every((word) => index.places.has(word));
  const phrases = conceptsIn(typed).flatMap(({ terms, within }) =>
    terms
      .filter((term) => term !== within && isKnown(term))
      .map((term) => ` ${typed} `.replace(` ${within} `, ` ${term} `).trim()),
  );
  return phrases.slice(0, MOST_RENAMED);
}

function askedWord(text: string, index: KbliIndex): AskedWord {
  const alike = alikeWords(text, index);
  const spread = (index.places.get(text) ?? index.places.get(alike[0]?.[0] ?? ""))?.size ?? 1;
  return { found: pointsOfWord(text, alike, index), mostAlike: alike[0]?.[0], telling: 1 / (1 + Math.log(spread)) };
}

/** Later lines outweigh earlier ones: a class that has the word itself is not judged by a word that is only alike. */
function pointsOfWord(text: string, alike: readonly (readonly [string, number])[], index: KbliIndex): Points {
  const points = new Map<number, number>();
  for (const [word, share] of alike.toReversed()) {
    for (const at of index.places.get(word)?.keys() ?? []) points.set(at, FOUND.alike * share);
  }
  for (const word of text.length >= 3 ? wordsBeginning(text, index) : []) {
    for (const at of index.places.get(word)?.keys() ?? []) points.set(at, FOUND.begun);
  }
  for (const word of index.kin.get(text) ?? []) {
    for (const at of index.places.get(word)?.keys() ?? []) points.set(at, FOUND.kin);
  }
  for (const [at, place] of index.places.get(text) ?? []) points.set(at, POINTS[place]);
  return points;
}

interface Named {
  readonly terms: readonly string[];
  /** The name that was used. */
  readonly within: string;
}

const NAMES = namesOfConcepts();
const LONGEST_NAME = Math.max(0, ...[...NAMES.keys()].map((name) => name.split(" ").length));

/** Name → the concepts that bear it, each with all its names. */
function namesOfConcepts(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>();
  for (const { terms } of CONCEPT_TABLE.concepts) {
    for (const term of terms) names.set(term, [...(names.get(term) ?? []), terms]);
  }
  return names;
}

/** Concepts named in the query, with the name that was used; a longer name hides the shorter ones inside it. */
function conceptsIn(typed: string): readonly Named[] {
  const longest = new Map<readonly string[], string>();
  for (const run of runsOf(typed, LONGEST_NAME)) {
    for (const terms of NAMES.get(run) ?? []) {
      if (run.length > (longest.get(terms)?.length ?? 0)) longest.set(terms, run);
    }
  }
  const named = [...longest].map(([terms, within]) => ({ terms, within }));
  return named.filter(({ within }) => !named.some((other) => other.within !== within && other.within.includes(within)));
}

/** Who asks for no shop and no repair gets them after those who make (divisions 10 to 32), and the other way round. */
function preference(code: string, query: string): number {
  const division = Number(code.slice(0, 2));
  if (division >= 45 && division <= 47 && code !== "45201" && code !== "45407")
    return TRADE_WORDS.test(query) ? 1.6 : 0.6;
  if (division === 33 || division === 95 || division === 45) return REPAIR_WORDS.test(query) ? 1.2 : 0.85;
  if (division >= 10 && division <= 32 && ONLY_REPAIR_WORDS.test(query)) return 0.75;
  return TRADE_WORDS.test(query) && division !== FOOD_SERVICE ? 0.5 : 1;
}
