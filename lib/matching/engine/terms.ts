import type { ConceptMention, ConceptResolver } from "@/lib/matching/engine/concepts";
import { type SpelledWord, TERM_SLOTS, type WordReading, type WordTerm } from "@/lib/matching/engine/lexicon";
import type { ReadProduct, ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { hashTerm } from "@/lib/matching/engine/term-hash";
import { parseRegion } from "@/lib/shared/geo";

/**
 * What a supplier is found by: its words, the concepts that they name with everything broader, its business classes and
 * goods headings. Each term has a weight of 1…255 by where it stands and how it was read. The same terms are looked up in
 * the index and weighed by the engine.
 */
export type SupplierTerms = ReadonlyMap<string, number>;

/** The whole of a term's weight. */
export const FULL_TERM = 255;

/** How much a find counts by where it stands: a product's name says more than a description. */
const FIELD = { name: 1, details: 0.85, capability: 0.7, description: 0.65, firm: 0.3 } as const;
/** From this many words on, each further one makes the field say less about any one thing. */
const FIELD_LENGTH = { name: 4, details: 12, capability: 5, description: 12, firm: 4 } as const;
const LOSS_PER_WORD = 0.04;
const LEAST_BY_LENGTH = 0.55;

/** Keys of terms: `w:` a word, `g:` four letters of a word that nobody knows, `c:` a concept, `k:` leading digits of a business class, `h:` of an HS code, `r:` a region. */
export const termKey = {
  word: (word: string) => `w:${word}`,
  letters: (letters: string) => `g:${letters}`,
  concept: (conceptId: string) => `c:${conceptId}`,
  kbli: (digits: string) => `k:${digits}`,
  hs: (digits: string) => `h:${digits}`,
  region: (code: string) => `r:${code}`,
} as const;

/** True for the key of a word's letters. */
export function isLettersKey(key: string): boolean {
  return key.startsWith(termKey.letters(""));
}

/** Where each text of a supplier stands. */
export type Field = keyof typeof FIELD;

/**
 * Everything that a supplier is found by. A further product or capability never lowers the weight of a term; a text that grows
 * longer says less about each of its words.
 */
export function termsOfSupplier(supplier: ReadSupplier, concepts: ConceptResolver): SupplierTerms {
  const terms = new Map<string, number>();
  const addText = (text: ReadText, field: Field) => {
    const worth = worthOf(text, field);
    forEachTerm(text, concepts, (key, reading) => raise(terms, key, weightOf(worth, reading)));
  };
  for (const product of supplier.products) {
    addText(product.name, "name");
    addText(product.description, "details");
    for (const key of hsKeys(product)) raise(terms, key, FULL_TERM);
  }
  for (const text of supplier.capabilities) addText(text, "capability");
  addText(supplier.description, "description");
  addText(supplier.name, "firm");
  for (const key of [...kbliKeys(supplier), ...regionKeys(supplier)]) raise(terms, key, FULL_TERM);
  return terms;
}

/** Terms of the heading and subheading under which one product falls. */
export function hsKeys({ facts }: ReadProduct): readonly string[] {
  const digits = (facts.hsCode ?? "").replace(/\D/g, "");
  if (digits.length < 4) return [];
  const heading = termKey.hs(digits.slice(0, 4));
  return digits.length < 6 ? [heading] : [heading, termKey.hs(digits.slice(0, 6))];
}

/** Terms of the business classes. Across editions only the group is comparable: the mapping of classes is many-to-many. */
export function kbliKeys({ facts }: ReadSupplier): readonly string[] {
  const keys: string[] = [];
  for (const { edition, code } of facts.kbli ?? []) {
    const most = Math.min(code.length, edition === "2020" ? 5 : 3);
    for (let digits = 2; digits <= most; digits += 1) keys.push(termKey.kbli(code.slice(0, digits)));
  }
  return keys;
}

function regionKeys({ facts }: ReadSupplier): readonly string[] {
  const region = parseRegion(facts.regionCode);
  if (!region) return [];
  return [region.province, ...(region.regency ? [region.regency] : [])].map(termKey.region);
}

/** What a text says, and how it was read (1 = as it stands). The same term may come more than once. */
type TakeTerm = (key: string, reading: number) => void;

/** Hands every term of a text to `take`. */
export function forEachTerm(text: ReadText, concepts: ConceptResolver, take: TakeTerm): void {
  for (const { conceptId } of text.affirmed) for (const key of concepts.keysOf(conceptId)) take(key, 1);
  for (let at = 0; at < text.words.length; at += 1) {
    const { stop, terms, namedTerms, letterTerms } = text.words[at] as WordReading;
    const standing = stop ? "denied" : standingOf(at, text);
    if (standing === "denied") continue;
    const count = standing === "named" ? namedTerms : terms.length;
    for (let nth = 0; nth < count; nth += 1) {
      const { key, reading } = terms[nth] as WordTerm;
      take(key, reading);
    }
    for (const { key, reading } of letterTerms) take(key, reading);
  }
}

/** What one word says, by itself and as part of a name. */
export function termsOfWord(
  { word, letters, others }: SpelledWord,
  conceptsOfWord: (word: string) => readonly string[],
  keysOf: (conceptId: string) => readonly string[],
): Omit<WordReading, keyof SpelledWord> {
  const named: WordTerm[] = [
    { key: termKey.word(word), reading: 1 },
    ...others.map(([other, reading]) => ({ key: termKey.word(other), reading })),
  ];
  const free = others.flatMap(([other, reading]) =>
    conceptsOfWord(other).flatMap((conceptId) => keysOf(conceptId).map((key) => ({ key, reading }))),
  );
  const letterTerms = letters.map((group) => ({ key: termKey.letters(group), reading: 1 }));
  const terms = [...named, ...free];
  return { terms, namedTerms: named.length, slots: Uint16Array.from(terms, ({ key }) => slotOf(key)), letterTerms };
}

/** The slot of a term: see {@link TERM_SLOTS}. */
export function slotOf(key: string): number {
  return hashTerm(key) % TERM_SLOTS;
}

/** How a word of a text stands: as part of a name, of something that is denied, or by itself. */
export function standingOf(at: number, { mentions, denied }: ReadText): "denied" | "named" | "free" {
  if (denied.length > 0 && isWithin(at, denied)) return "denied";
  return isWithin(at, mentions) ? "named" : "free";
}

function isWithin(at: number, mentions: readonly ConceptMention[]): boolean {
  for (let index = 0; index < mentions.length; index += 1) {
    const { start, end } = mentions[index] as ConceptMention;
    if (at >= start && at < end) return true;
  }
  return false;
}

/** How much a term that stands in this field of this length weighs, before it is rounded. */
export function worthOf({ length }: ReadText, field: Field): number {
  const over = Math.max(0, length - FIELD_LENGTH[field]);
  return FULL_TERM * FIELD[field] * Math.max(LEAST_BY_LENGTH, 1 / (1 + LOSS_PER_WORD * over));
}

/** The weight of a term, 1…255. */
export function weightOf(worth: number, reading: number): number {
  return Math.max(1, Math.round(worth * reading));
}

function raise(terms: Map<string, number>, key: string, weight: number): void {
  if (weight > (terms.get(key) ?? 0)) terms.set(key, weight);
}
