/** A business class with the everyday words for it. */
interface KbliEntry {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Where a class has a word: in an everyday phrase, in its title, or in both. */
export type Place = "phrase" | "title" | "both";

/** Entries made ready for searching, by word, by whole phrase and by groups of letters; build once, search often. */
export interface KbliIndex {
  readonly classes: readonly { readonly code: string; readonly title: string; readonly titleWords: number }[];
  /** Word → class (its place in `classes`) → where the class has it. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, Place>>;
  /** Whole everyday phrase → classes. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
  /** Most words that a phrase has. */
  readonly longestPhrase: number;
  /** Every word in alphabetical order, to find how a word may go on. */
  readonly alphabet: readonly string[];
  /** Word → other words of the same root ("jahit", "menjahit", "penjahit"). */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** Three letters → words of four letters and more that have them, for typing errors. */
  readonly grams: ReadonlyMap<string, readonly string[]>;
}

/** Words that every second title has, or that say only that somebody makes or does something. */
const EMPTY_WORDS = new Set(
  (
    "industri pembuatan membuat bikin buat pembuat usaha jasa aktivitas kegiatan barang produk dari dan atau untuk di yang dengan " +
    "lainnya lain sejenisnya pengrajin perajin tukang pabrik bengkel kerajinan produksi pengolahan olahan pengerjaan saya kami " +
    "bukan ytdl ybdi pengadaan pekerjaan keperluan segala macam aneka berbagai siap ke the of and for"
  ).split(" "),
);
const SHORTEST_WITH_ERRORS = 4;
/** What may stand before and after a root, the longer first; forms that swallow a letter of the root are left to likeness. */
const PREFIXES = ["meng", "peng", "mem", "pem", "men", "pen", "ber", "ter", "di", "me", "pe", ""];
const SUFFIXES = ["kan", "nya", "an", ""];
/** Letters of a root that known words share: shorter ones are in words of another meaning ("tang" in "tangan"). */
const SHORTEST_SHARED_ROOT = 5;
/** Likeness of a word to its root. */
const FORMED = 0.9;
const LEAST_LIKENESS = 0.45;
const MOST_ALIKE = 5;
/** Letters of either half of a word that was written together. */
const SHORTEST_PART = 4;

export function indexKbli(entries: readonly KbliEntry[]): KbliIndex {
  const places = new Map<string, Map<number, Place>>();
  const phrases = new Map<string, number[]>();
  const classes = entries.map(({ code, title, words }, at) => {
    const titleWords = new Set(wordsOf(title));
    for (const word of titleWords) placesOf(places, word).set(at, "title");
    for (const phrase of new Set(words.map(phraseOf))) {
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), at]);
      for (const word of wordsOf(phrase)) placesOf(places, word).set(at, titleWords.has(word) ? "both" : "phrase");
    }
    return { code, title, titleWords: titleWords.size };
  });
  const longestPhrase = Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.split(" ").length));
  const alphabet = [...places.keys()].sort();
  return { classes, places, phrases, longestPhrase, alphabet, kin: kinOf(places), grams: gramsOf(alphabet) };
}

function kinOf(places: KbliIndex["places"]): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const word of places.keys()) {
    const root = rootOf(word, places, SHORTEST_SHARED_ROOT);
    if (root !== undefined) families.set(root, [...(families.get(root) ?? [root]), word]);
  }
  return new Map(
    [...families.values()].flatMap((family) =>
      family.map((word) => [word, family.filter((other) => other !== word)] as const),
    ),
  );
}

function placesOf(places: Map<string, Map<number, Place>>, word: string): Map<number, Place> {
  const known = places.get(word) ?? new Map<number, Place>();
  places.set(word, known);
  return known;
}

function gramsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grams = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_WITH_ERRORS) continue;
    for (const gram of trigrams(word)) {
      const having = grams.get(gram);
      if (having) having.push(word);
      else grams.set(gram, [word]);
    }
  }
  return grams;
}

/**
 * Words nearly like one that no class has, its root and then the most alike first, with a likeness between 0 and 1; none for a word that is known
 * or too short to have been mistyped. A word with another first letter is alike only by its groups of letters.
 */
export function alikeWords(text: string, { places, grams }: KbliIndex): readonly (readonly [string, number])[] {
  if (text.length < SHORTEST_WITH_ERRORS || places.has(text)) return [];
  const asked = trigrams(text);
  const shared = new Map<string, number>();
  for (const gram of asked) {
    for (const word of grams.get(gram) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
  }
  const alike = [...shared]
    .map(([word, common]) => [word, likeness(text, word, common / (asked.size + word.length + 1 - common))] as const)
    .filter(([, share]) => share >= LEAST_LIKENESS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const root = rootOf(text, places, SHORTEST_WITH_ERRORS);
  const first = root === undefined ? [] : [[root, FORMED] as const];
  return [...first, ...alike.filter(([word]) => word !== root)].slice(0, MOST_ALIKE);
}

/** The other word, of so many letters, that one is formed from ("dikeringkan" from "kering"). */
function rootOf(text: string, places: KbliIndex["places"], shortest: number): string | undefined {
  const starts = PREFIXES.filter((prefix) => text.startsWith(prefix));
  const ends = SUFFIXES.filter((suffix) => text.endsWith(suffix));
  return starts
    .flatMap((prefix) => ends.map((suffix) => text.slice(prefix.length, text.length - suffix.length)))
    .find((root) => root.length >= shortest && root !== text && places.has(root));
}

/**
 * The share of common groups of three letters (Jaccard, as pg_trgm counts it), or of letters that stand as they should when
 * only one slipped: a short word with two letters swapped has hardly a group in common with itself.
 */
function likeness(text: string, word: string, groups: number): number {
  return isOneSlip(text, word) ? Math.max(groups, 1 - 1 / Math.max(text.length, word.length)) : groups;
}

/** Whether one letter is left out, added, changed, or swapped with its neighbour. */
function isOneSlip(text: string, word: string): boolean {
  if (Math.abs(text.length - word.length) > 1) return false;
  let start = 0;
  while (start < text.length && text[start] === word[start]) start += 1;
  const [left, right] = [text.slice(start), word.slice(start)];
  if (left.length !== right.length) return left.slice(1) === right || left === right.slice(1);
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || swapped;
}

/** A word written together of two that classes have; null for one that is known or cannot be parted. */
export function partedWord(text: string, { places }: KbliIndex): string | null {
  if (places.has(text)) return null;
  for (let at = SHORTEST_PART; at <= text.length - SHORTEST_PART; at += 1) {
    if (places.has(text.slice(0, at)) && places.has(text.slice(at))) return `${text.slice(0, at)} ${text.slice(at)}`;
  }
  return null;
}

/** Words that begin with the letters and go on. */
export function wordsBeginning(letters: string, { alphabet }: KbliIndex): readonly string[] {
  let from = 0;
  for (let until = alphabet.length; from < until; ) {
    const middle = (from + until) >> 1;
    if ((alphabet[middle] ?? "") <= letters) from = middle + 1;
    else until = middle;
  }
  let end = from;
  while (alphabet[end]?.startsWith(letters)) end += 1;
  return alphabet.slice(from, end);
}

/** Every run of words of a phrase, up to so many words. */
export function runsOf(phrase: string, most: number): ReadonlySet<string> {
  const words = phrase.split(" ");
  return new Set(
    words.flatMap((_, at) => words.slice(at, at + most).map((_, more) => words.slice(at, at + more + 1).join(" "))),
  );
}

/** Letters and digits in lower case, one space between words. */
export function phraseOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** The words of a text that tell something. */
export function wordsOf(text: string): readonly string[] {
  return phraseOf(text)
    .split(" ")
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
}

function trigrams(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
