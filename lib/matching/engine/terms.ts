import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import type { WordReading } from "@/lib/matching/engine/lexicon";
import type { ReadProduct, ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import type { Token } from "@/lib/matching/engine/text";

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

/** Keys of terms: `w:` a word, `g:` four letters of a word that nobody knows, `c:` a concept, `k:` leading digits of a business class, `h:` of an HS code. */
export const termKey = {
  word: (word: string) => `w:${word}`,
  letters: (letters: string) => `g:${letters}`,
  concept: (conceptId: string) => `c:${conceptId}`,
  kbli: (digits: string) => `k:${digits}`,
  hs: (digits: string) => `h:${digits}`,
} as const;

/** Where each text of a supplier stands. */
export type Field = keyof typeof FIELD;

/** Everything that a supplier is found by. More text never lowers the weight of a term. */
export function termsOfSupplier(supplier: ReadSupplier, concepts: ConceptResolver): SupplierTerms {
  const terms = new Map<string, number>();
  const addText = (text: ReadText, field: Field) => {
    const worth = worthOf(text, field);
    forEachTerm(text, concepts, (kind, value, reading) => raise(terms, termKey[kind](value), weightOf(worth, reading)));
  };
  for (const product of supplier.products) {
    addText(product.name, "name");
    addText(product.description, "details");
    for (const key of hsKeys(product)) raise(terms, key, FULL_TERM);
  }
  for (const text of supplier.capabilities) addText(text, "capability");
  addText(supplier.description, "description");
  addText(supplier.name, "firm");
  for (const key of kbliKeys(supplier)) raise(terms, key, FULL_TERM);
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
  return (facts.kbli ?? []).flatMap(({ edition, code }) => {
    const most = Math.min(code.length, edition === "2020" ? 5 : 3);
    return Array.from({ length: Math.max(0, most - 1) }, (_, at) => termKey.kbli(code.slice(0, at + 2)));
  });
}

/** What one word or mention says, and how it was read (1 = as it stands). The same term may come more than once. */
type TakeTerm = (kind: "word" | "letters" | "concept", value: string, reading: number) => void;

/** Hands every term of a text to `take`: index and engine read texts by this one function. */
export function forEachTerm(text: ReadText, concepts: ConceptResolver, take: TakeTerm): void {
  for (const { conceptId } of text.affirmed) takeConcept(conceptId, 1, concepts, take);
  const standing = standings(text);
  for (let at = 0; at < text.tokens.length; at += 1) {
    const { stop, letters, others } = text.words[at] as WordReading;
    if (stop || standing[at] === DENIED) continue;
    take("word", (text.tokens[at] as Token).text, 1);
    for (const group of letters) take("letters", group, 1);
    for (const [other, reading] of others) {
      take("word", other, reading);
      if (standing[at] === NAMED) continue;
      for (const conceptId of concepts.conceptsOfWord(other)) takeConcept(conceptId, reading, concepts, take);
    }
  }
}

const NAMED = 1;
const DENIED = 2;

/** Which words belong to something that the text names, or denies. */
function standings({ tokens, mentions, denied }: ReadText): Uint8Array {
  const standing = new Uint8Array(tokens.length);
  for (const { start, end } of mentions) standing.fill(NAMED, start, end);
  for (const { start, end } of denied) standing.fill(DENIED, start, end);
  return standing;
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

function takeConcept(conceptId: string, reading: number, concepts: ConceptResolver, take: TakeTerm): void {
  take("concept", conceptId, reading);
  for (const broader of concepts.ancestorsOf(conceptId)) take("concept", broader, reading);
}

function raise(terms: Map<string, number>, key: string, weight: number): void {
  if (weight > (terms.get(key) ?? 0)) terms.set(key, weight);
}
