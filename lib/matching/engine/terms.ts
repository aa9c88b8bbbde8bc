import type { ConceptMention, ConceptResolver } from "@/lib/matching/engine/concepts";
import type { ReadProduct, ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { isNumeric, isStopWord } from "@/lib/matching/engine/text";
import type { KbliCode } from "@/lib/shared/identifiers";

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
/** How much by how it was read: a root, a guess at a typing error, and the concept that only such a reading names. */
const READING = { stem: 0.8, guess: 0.7 } as const;
/** From this many words on, each further one makes the field say less about any one thing. */
const FIELD_LENGTH = { name: 4, details: 12, capability: 5, description: 12, firm: 4 } as const;
const LOSS_PER_WORD = 0.04;
const LEAST_BY_LENGTH = 0.55;

type Field = keyof typeof FIELD;

/** Keys of terms: `w:` a word, `g:` four letters of a word that nobody knows, `c:` a concept, `k:` leading digits of a business class, `h:` of an HS code. */
export const termKey = {
  word: (word: string) => `w:${word}`,
  letters: (letters: string) => `g:${letters}`,
  concept: (conceptId: string) => `c:${conceptId}`,
  kbli: (digits: string) => `k:${digits}`,
  hs: (digits: string) => `h:${digits}`,
} as const;

/** Everything that a supplier is found by. More text never lowers the weight of a term. */
export function termsOfSupplier(supplier: ReadSupplier, concepts: ConceptResolver): Map<string, number> {
  const terms = termsOfWork(supplier, concepts);
  addText(terms, supplier.name, "firm", concepts);
  for (const code of supplier.facts.kbli ?? []) addKbli(terms, code);
  return terms;
}

/** What a supplier says it makes and can do; its name and its business class are only hints of that, and are left out. */
export function termsOfWork(supplier: ReadSupplier, concepts: ConceptResolver): Map<string, number> {
  const terms = new Map<string, number>();
  for (const product of supplier.products) addProduct(terms, product, concepts);
  for (const text of supplier.capabilities) addText(terms, text, "capability", concepts);
  addText(terms, supplier.description, "description", concepts);
  return terms;
}

/** What one product says by itself. */
export function termsOfProduct(product: ReadProduct, concepts: ConceptResolver): Map<string, number> {
  const terms = new Map<string, number>();
  addProduct(terms, product, concepts);
  return terms;
}

function addProduct(terms: Map<string, number>, product: ReadProduct, concepts: ConceptResolver): void {
  addText(terms, product.name, "name", concepts);
  addText(terms, product.description, "details", concepts);
  const digits = (product.facts.hsCode ?? "").replace(/\D/g, "");
  if (digits.length >= 4) raise(terms, termKey.hs(digits.slice(0, 4)), FULL_TERM);
  if (digits.length >= 6) raise(terms, termKey.hs(digits.slice(0, 6)), FULL_TERM);
}

/** Across editions only the group is comparable, because the mapping of classes is many-to-many. */
function addKbli(terms: Map<string, number>, { edition, code }: KbliCode): void {
  for (let digits = 2; digits <= (edition === "2020" ? 5 : 3); digits += 1) {
    if (code.length >= digits) raise(terms, termKey.kbli(code.slice(0, digits)), FULL_TERM);
  }
}

function addText(terms: Map<string, number>, text: ReadText, field: Field, concepts: ConceptResolver): void {
  if (text.tokens.length === 0) return;
  const worth = FULL_TERM * FIELD[field] * shareByLength(text, field);
  for (const mention of text.affirmed) addConcept(terms, mention.conceptId, worth, concepts);
  const covered = positionsOf(text.mentions);
  const denied = positionsOf(text.denied);
  for (const [at, { text: word }] of text.tokens.entries()) {
    if (denied.has(at) || isStopWord(word)) continue;
    raise(terms, termKey.word(word), worth);
    for (const letters of lettersOf(word, concepts)) raise(terms, termKey.letters(letters), worth);
    for (const [other, share] of otherReadings(word, concepts)) {
      raise(terms, termKey.word(other), worth * share);
      if (covered.has(at)) continue;
      for (const conceptId of concepts.conceptsOfWord(other)) addConcept(terms, conceptId, worth * share, concepts);
    }
  }
}

/** Known words that a word may stand for, with how much each counts. */
export function otherReadings(word: string, { lexicon }: ConceptResolver): ReadonlyArray<readonly [string, number]> {
  if (isNumeric(word)) return [];
  const stem = lexicon.stemOf(word);
  if (stem !== undefined) return [[stem, READING.stem]];
  return lexicon.meantBy(word).map((other) => [other, READING.guess] as const);
}

const LETTERS = 4;

/**
 * Groups of four letters of a word outside the lexicon, its beginning and end marked: two such words that are spelled
 * nearly alike can meet only so. Empty for known words, whose errors are mended by the lexicon.
 */
export function lettersOf(word: string, { lexicon }: ConceptResolver): readonly string[] {
  if (word.length <= LETTERS || isNumeric(word) || lexicon.has(word)) return [];
  const marked = `^${word}$`;
  return [...new Set(Array.from({ length: marked.length - LETTERS + 1 }, (_, at) => marked.slice(at, at + LETTERS)))];
}

function addConcept(terms: Map<string, number>, conceptId: string, worth: number, concepts: ConceptResolver): void {
  raise(terms, termKey.concept(conceptId), worth);
  for (const broader of concepts.ancestorsOf(conceptId)) raise(terms, termKey.concept(broader), worth);
}

function raise(terms: Map<string, number>, key: string, worth: number): void {
  const weight = Math.max(1, Math.round(worth));
  if (weight > (terms.get(key) ?? 0)) terms.set(key, weight);
}

function shareByLength({ tokens }: ReadText, field: Field): number {
  const telling = tokens.reduce((count, { text }) => count + (isStopWord(text) ? 0 : 1), 0);
  const over = Math.max(0, telling - FIELD_LENGTH[field]);
  return Math.max(LEAST_BY_LENGTH, 1 / (1 + LOSS_PER_WORD * over));
}

function positionsOf(mentions: readonly ConceptMention[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { start, end } of mentions) for (let at = start; at < end; at += 1) positions.add(at);
  return positions;
}
