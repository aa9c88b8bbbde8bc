/** Turning what people type into comparable words. Deterministic, for any script, no dictionary. */
export interface Token {
  readonly text: string;
  /** Number of the clause (between commas, brackets, dashes). */
  readonly clause: number;
  /** Number of the sentence. */
  readonly sentence: number;
}

/** Longer texts add noise and time, not meaning. */
const MAX_TOKENS = 600;
const MAX_CHARACTERS = 8_000;

const QUOTES = /[’'`]/;
const PIECES = /([\p{L}\p{M}]+)|(\p{N}+(?:[.,]\p{N}+)*)|(\.(?=\s|$)|[;!?\n\r•])|([,:()[\]/+&]|\s[-–—]\s)/gu;

/** Words that carry no meaning for matching; letters alone and units of measure are dropped where terms are compared. */
const STOP_WORDS = new Set(
  (
    "dan atau yang untuk dengan dari ke di pada oleh sesuai serta juga para adalah dll dsb dst kami kita anda melayani " +
    "menerima membuat memproduksi mengerjakan pembuatan produksi pengerjaan pekerjaan jasa proses mesin alat bahan " +
    "material baku jenis tipe type model ukuran standar standard kualitas mutu grade kelas spesifikasi spek gambar " +
    "setara minimal maksimal min max kapasitas berbagai macam aneka segala kebutuhan produk barang komponen unit " +
    "buah bh pcs set per the of for and or with a an in on by to as process machine machinery made grade using new"
  ).split(" "),
);
const UNIT_WORDS = "mm cm m meter inch inci kg gram g ton liter l ml watt kw kva v volt x hz bar".split(" ");
const EMPTY_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS, ...UNIT_WORDS]);

/** Makes a word of the characters from `start` to before `end`; a plural becomes a singular. */
type TakeWord = (text: string, start: number, end: number) => string;

const cutOut: TakeWord = (text, start, end) => singular(text.slice(start, end));

/**
 * Splits text into lower-case words and numbers without accents; `UNP10` gives `unp`, `10`.
 *
 * @param take for who keeps words and need not cut out those it has
 */
export function tokenize(text: string | undefined, take = cutOut): Token[] {
  const given = (text ?? "").slice(0, MAX_CHARACTERS);
  const plain = isAscii(given);
  const bare = plain ? given : given.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const clean = (QUOTES.test(bare) ? bare.replace(/[’'`]/g, "") : bare).toLowerCase();
  return plain ? tokensOfAscii(clean, take) : tokensOfAny(clean, take);
}

/** The same as {@link tokensOfAny} for what nearly all texts are made of, several times as fast. */
function tokensOfAscii(clean: string, take: TakeWord): Token[] {
  const tokens: Token[] = [];
  let [clause, sentence] = [0, 0];
  let at = 0;
  while (at < clean.length && tokens.length < MAX_TOKENS) {
    const code = clean.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (isLetter(clean.charCodeAt(end))) end += 1;
      tokens.push({ text: take(clean, at, end), clause, sentence });
      at = end;
    } else if (isDigit(code)) {
      const end = endOfNumber(clean, at);
      tokens.push({ text: take(clean, at, end), clause, sentence });
      at = end;
    } else if (code === SPACE_CODE) {
      at += 1;
    } else {
      const mark = clean[at] as string;
      if (STOPS.has(mark) || (mark === "." && isSpaceOrEnd(clean, at + 1)))
        [clause, sentence] = [clause + 1, sentence + 1];
      else if (PAUSES.has(mark) || isDash(clean, at)) clause += 1;
      at += 1;
    }
  }
  return tokens;
}

const STOPS: ReadonlySet<string> = new Set(";!?\n\r");
const PAUSES: ReadonlySet<string> = new Set(",:()[]/+&");
const SPACE = /\s/;
const SPACE_CODE = 32;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Past the end of a text `charCodeAt` is NaN, which is no digit. */
function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** `1.200,50` is one number; a point or comma at its end is none of it. */
function endOfNumber(text: string, from: number): number {
  let end = endOfDigits(text, from);
  while ((text[end] === "." || text[end] === ",") && isDigit(text.charCodeAt(end + 1)))
    end = endOfDigits(text, end + 1);
  return end;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || SPACE.test(text[at] as string);
}

/** A dash with space on both sides. */
function isDash(text: string, at: number): boolean {
  return (
    text[at] === "-" &&
    at > 0 &&
    SPACE.test(text[at - 1] as string) &&
    at + 1 < text.length &&
    isSpaceOrEnd(text, at + 1)
  );
}

function tokensOfAny(clean: string, take: TakeWord): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  for (const piece of clean.matchAll(PIECES)) {
    if (tokens.length >= MAX_TOKENS) break;
    const [, word, number, stop, pause] = piece;
    const taken = word ?? number;
    if (taken !== undefined) tokens.push({ text: take(taken, 0, taken.length), clause, sentence });
    else if (stop !== undefined) [clause, sentence] = [clause + 1, sentence + 1];
    else if (pause !== undefined) clause += 1;
  }
  return tokens;
}

/** Just the words, for terms of a vocabulary. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

/** True for a word that can tell one thing from another: no stop word, number, unit or single letter. */
export function isTelling(word: string): boolean {
  return !isNumeric(word) && [...word].length > 1 && !isStopWord(word);
}

/** True for a stop word, which counts for nothing. */
export function isStopWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

export function isNumeric(word: string): boolean {
  const first = word.charCodeAt(0);
  // Asked for every pair of words that are compared: nearly all begin in ASCII, where no pattern is needed.
  return first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(word);
}

/**
 * How alike two words are by their letter groups of three (Dice), in basis points: 10,000 for equal words. Finds typing
 * errors and shared stems (`galvanis`, `galvanised`) without a dictionary.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 10_000;
  if (a.length < 4 || b.length < 4) return 0;
  // Two words of very different length cannot share enough groups to matter.
  if (a.length > 2 * b.length || b.length > 2 * a.length) return 0;
  if (isNumeric(a) || isNumeric(b)) return 0;
  const left = trigrams(a);
  const right = trigrams(b);
  let common = 0;
  for (const gram of left) if (right.has(gram)) common += 1;
  return Math.floor((20_000 * common) / (left.size + right.size));
}

const trigramCache = new Map<string, ReadonlySet<string>>();
const TRIGRAM_CACHE_SIZE = 20_000;

/** Memory of a pure function: bounded, and invisible in the result. */
function trigrams(word: string): ReadonlySet<string> {
  const known = trigramCache.get(word);
  if (known) return known;
  const padded = `^${word}$`;
  const grams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1) grams.add(padded.slice(start, start + 3));
  if (trigramCache.size >= TRIGRAM_CACHE_SIZE) trigramCache.clear();
  trigramCache.set(word, grams);
  return grams;
}

/** English plurals; both sides pass through here, so an Indonesian word that loses its s still meets itself. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || "siu".includes(word[word.length - 2] as string)) return word;
  return /^[a-z]+$/.test(word) ? word.slice(0, -1) : word;
}
