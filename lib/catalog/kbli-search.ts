import { CONCEPT_TABLE } from "@/lib/catalog/concepts";

/** A business class with the everyday words for it. */
export interface KbliEntry {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Entries made ready for searching; build once, search often. */
export interface KbliIndex {
  readonly documents: readonly Document[];
  /** Every word of titles and phrases with its groups of three letters, for typing errors. */
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many classes have the word: a rare word tells more. */
  readonly spread: ReadonlyMap<string, number>;
}

interface Document {
  readonly code: string;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly phraseWords: ReadonlySet<string>;
}

/** Words that every second title has, or that say only that somebody makes or does something. */
const EMPTY_WORDS = new Set(
  (
    "industri pembuatan membuat bikin buat pembuat usaha jasa aktivitas kegiatan barang produk dari dan atau untuk di yang dengan " +
    "lainnya lain sejenisnya pengrajin perajin tukang pabrik bengkel kerajinan produksi pengolahan olahan pengerjaan saya kami " +
    "bukan ytdl ybdi keperluan segala macam aneka berbagai siap ke the of and for"
  ).split(" "),
);
const TRADE_WORDS =
  /\b(jual|toko|dagang|pedagang|perdagangan|distributor|agen|grosir|eceran|importir|supermarket|minimarket)\b/;
/** What somebody does with a thing that a title names without it. */
const SELLING = /\b(jual|toko|dagang|pedagang)\b/g;
const REPAIR_WORDS = /\b(servis|service|reparasi|perbaikan|memperbaiki|ganti)\b/;
const LEAST_LIKENESS = 0.45;
/** What a reading by another name counts against what was typed. */
const RENAMED = 0.85;

/** Points for how a word of the query is found; a word that is only alike earns its likeness of the last. */
const FOUND = { phrase: 3, phraseWord: 1.2, title: 1, begun: 0.7, alike: 0.8 } as const;

export function indexKbli(entries: readonly KbliEntry[]): KbliIndex {
  const documents = entries.map(({ code, title, words }) => ({
    code,
    title,
    titleWords: new Set(wordsOf(title)),
    phrases: new Set(words),
    phraseWords: new Set(words.flatMap(wordsOf)),
  }));
  const vocabulary = new Map<string, ReadonlySet<string>>();
  const spread = new Map<string, number>();
  for (const { titleWords, phraseWords } of documents) {
    for (const word of new Set([...titleWords, ...phraseWords])) {
      if (word.length >= 4) vocabulary.set(word, trigrams(word));
      spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  }
  return { documents, vocabulary, spread };
}

/**
 * The classes that a few everyday words speak of, best first: by title, by the words of the trade, by the names that the
 * vocabulary knows for the same thing, and by words that are nearly alike. Digits find codes that begin with them.
 */
export function rankKbli(index: KbliIndex, query: string, limit: number): readonly { code: string; title: string }[] {
  const digits = query.replace(/[\s.]/g, "");
  if (/^\d+$/.test(digits)) return index.documents.filter(({ code }) => code.startsWith(digits)).slice(0, limit);
  const readings = readingsOf(query, index);
  return index.documents
    .map((document) => ({ document, score: scoreOf(document, readings, query.toLowerCase()) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.document.code < b.document.code ? -1 : 1))
    .slice(0, limit)
    .map(({ document: { code, title } }) => ({ code, title }));
}

/** One way to say what was asked, and how much it counts against what was typed. */
interface Reading {
  readonly phrase: string;
  readonly words: readonly AskedWord[];
  readonly weight: number;
}

interface AskedWord {
  readonly text: string;
  /** Words nearly like it, with their likeness; only for a word that no class has. */
  readonly alike: readonly (readonly [string, number])[];
  /** Between 0 and 1, near 1 for a word that few classes have. */
  readonly telling: number;
}

/** What was typed, and the same with each thing that the vocabulary knows called by its other names. */
function readingsOf(query: string, index: KbliIndex): Reading[] {
  const typed = phraseOf(query);
  const renamed = conceptsIn(typed).flatMap(({ terms, within }) =>
    terms.filter((term) => term !== within).map((term) => ` ${typed} `.replace(` ${within} `, ` ${term} `).trim()),
  );
  const known = new Map<string, AskedWord>();
  const ask = (text: string): AskedWord => {
    const word = known.get(text) ?? askedWord(text, index);
    known.set(text, word);
    return word;
  };
  return [typed, ...renamed].map((phrase, at) => ({
    phrase,
    weight: at === 0 ? 1 : RENAMED,
    words: wordsOf(phrase.replace(SELLING, " ")).map(ask),
  }));
}

function askedWord(text: string, index: KbliIndex): AskedWord {
  const alike = alikeWords(text, index);
  const spread = index.spread.get(text) ?? index.spread.get(alike[0]?.[0] ?? "") ?? 1;
  return { text, alike, telling: 1 / (1 + Math.log(spread)) };
}

/** Concepts named in the query, with the name that was used; a longer name hides the shorter ones inside it. */
function conceptsIn(typed: string): { terms: readonly string[]; within: string }[] {
  const named = CONCEPT_TABLE.concepts.flatMap(({ terms }) => {
    const used = terms.filter((term) => ` ${typed} `.includes(` ${term} `)).sort((a, b) => b.length - a.length)[0];
    return used === undefined ? [] : [{ terms, within: used }];
  });
  return named.filter(({ within }) => !named.some((other) => other.within !== within && other.within.includes(within)));
}

function scoreOf(document: Document, readings: readonly Reading[], query: string): number {
  const best = Math.max(0, ...readings.map((reading) => reading.weight * scoreReading(document, reading)));
  return best * preference(document.code, query);
}

function scoreReading({ phrases, phraseWords, titleWords }: Document, { phrase, words }: Reading): number {
  const asked = words.reduce((sum, { telling }) => sum + telling, 0);
  const found = words.reduce((sum, word) => sum + word.telling * wordScore(word, phraseWords, titleWords), 0);
  const whole = FOUND.phrase * shareInPhrases(phrase, phrases);
  if (found === 0 && whole === 0) return 0;
  // Shorter titles say it more exactly; the difference is too small to outweigh a word that is found.
  return whole + (asked === 0 ? 0 : (2 * found) / asked) + 0.3 / (4 + titleWords.size);
}

/** How much of what was asked is one of the class's own phrases, between 0 and 1. */
function shareInPhrases(asked: string, phrases: ReadonlySet<string>): number {
  if (phrases.has(asked)) return 1;
  const inside = [...phrases].filter((phrase) => ` ${asked} `.includes(` ${phrase} `));
  return Math.max(0, ...inside.map((phrase) => phrase.length / asked.length)) * 0.7;
}

function wordScore(
  { text, alike }: AskedWord,
  phraseWords: ReadonlySet<string>,
  titleWords: ReadonlySet<string>,
): number {
  if (phraseWords.has(text)) return FOUND.phraseWord + (titleWords.has(text) ? 0.3 : 0);
  if (titleWords.has(text)) return FOUND.title;
  const words = [...phraseWords, ...titleWords];
  if (text.length >= 3 && words.some((word) => word.startsWith(text))) return FOUND.begun;
  const likenesses = alike.filter(([word]) => phraseWords.has(word) || titleWords.has(word)).map(([, share]) => share);
  return FOUND.alike * Math.max(0, ...likenesses);
}

/** Who asks for no shop and no repair gets them after those who make. */
function preference(code: string, query: string): number {
  const division = Number(code.slice(0, 2));
  if (division >= 45 && division <= 47 && code !== "45201" && code !== "45407")
    return TRADE_WORDS.test(query) ? 1.6 : 0.6;
  if (division === 33 || division === 95 || division === 45) return REPAIR_WORDS.test(query) ? 1.2 : 0.85;
  return TRADE_WORDS.test(query) ? 0.5 : 1;
}

function alikeWords(text: string, { vocabulary }: KbliIndex): (readonly [string, number])[] {
  if (text.length < 4 || vocabulary.has(text)) return [];
  const grams = trigrams(text);
  return [...vocabulary]
    .map(([word, other]) => [word, likeness(grams, other)] as const)
    .filter(([, share]) => share >= LEAST_LIKENESS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5);
}

/** Share of common groups of three letters (Jaccard, as pg_trgm counts it). */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return shared / (left.size + right.size - shared);
}

function trigrams(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function phraseOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function wordsOf(text: string): string[] {
  const words = phraseOf(text)
    .split(" ")
    .filter((word) => word.length > 1);
  return words.filter((word) => !EMPTY_WORDS.has(word));
}
