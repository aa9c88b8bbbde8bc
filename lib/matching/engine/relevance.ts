import type { ConceptMention, ConceptResolver } from "@/lib/matching/engine/concepts";
import type { ReadNeed, ReadProduct, ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { isNumeric, isStopWord, isTelling, similarity } from "@/lib/matching/engine/text";
import { FULL_BASIS_POINTS, takeShare } from "@/lib/shared/score";

/**
 * "Is it this kind of thing?", as a number: how much of what the need names is found in what the supplier makes. A
 * concept counts as one thing whatever it is called; other words count alone, typing errors forgiven in part.
 */

/** How rare a word is, 100 = ordinary, up to 1,000. Passed in by who knows the corpus; without it all words are equal. */
export type WordRarity = (word: string) => number;

/** From this share on it is the kind of thing asked for. Chosen so that one shared product word or two attributes pass. */
export const SAME_KIND_FROM = 3_500;

interface Feature {
  /** Concepts that the same words may stand for; empty for a plain word. */
  readonly conceptIds: readonly string[];
  readonly words: readonly string[];
  readonly weight: number;
}

interface Field {
  readonly text: ReadText;
  /** How much a find here is worth: a product's name says more than a description. */
  readonly share: number;
}

/** The words and concepts of a need, weighed once. */
export interface NeedFeatures {
  readonly title: readonly Feature[];
  readonly description: readonly Feature[];
}

const WEIGHT_BY_KIND = { product: 400, material: 120, process: 100, machine: 100 } as const;
const WEIGHT_OF_WORD = 100;
const WEIGHT_OF_NUMBER = 15;
const SHARE = { name: 10_000, details: 8_500, capability: 6_500, description: 6_000 } as const;
/** A broader word is a hint: "besi" for "besi siku". */
const BROADER_SHARE = 3_500;
const SIMILAR_FROM = 5_500;
/** The title says what it is; the description, often boilerplate, has a quarter of the say. */
const TITLE_SHARE = 7_500;
const DESCRIPTION_ALONE_SHARE = 6_000;
/** How much of the product's own name the need explains: keeps "cat tembok" below "tembok" for the need "tembok". */
const EXPLAINED_SHARE = 2_000;
const HS_BONUS = { sameSubheading: 2_500, sameHeading: 1_000 } as const;

/** Weighs what a need names. */
export function featuresOf(need: ReadNeed, concepts: ConceptResolver, rarity?: WordRarity): NeedFeatures {
  return {
    title: featuresIn(need.title, concepts, rarity),
    description: featuresIn(need.description, concepts, rarity),
  };
}

/** True when the need says anything that can be looked for: numbers alone do not. */
export function hasFeatures(features: NeedFeatures): boolean {
  return [...features.title, ...features.description].some(
    ({ conceptIds, words }) => conceptIds.length > 0 || words.some(isTelling),
  );
}

/** How much this one product is what the need asks for, by its own words and HS code, in basis points. */
export function productRelevance(
  need: ReadNeed,
  features: NeedFeatures,
  product: ReadProduct,
  concepts: ConceptResolver,
  rarity?: WordRarity,
): number {
  const fields = productFields(product);
  const found = coverage(features, fields, concepts);
  const explained = share(featuresIn(product.name, concepts, rarity), needFields(need), concepts);
  const words =
    takeShare(found, FULL_BASIS_POINTS - EXPLAINED_SHARE) + takeShare(found > 0 ? explained : 0, EXPLAINED_SHARE);
  return words + takeShare(FULL_BASIS_POINTS - words, hsBonus(need.facts.hsCode, product.facts.hsCode));
}

/** How much the supplier as a whole is what the need asks for: its best product, backed by what it says it can do. */
export function supplierRelevance(
  features: NeedFeatures,
  supplier: ReadSupplier,
  bestProduct: number,
  concepts: ConceptResolver,
): number {
  const general: Field[] = [
    ...supplier.capabilities.map((text) => ({ text, share: SHARE.capability })),
    { text: supplier.description, share: SHARE.description },
  ];
  const whole = Math.max(
    coverage(features, general, concepts),
    ...supplier.products.map((product) => coverage(features, [...productFields(product), ...general], concepts)),
  );
  // The words of the whole firm back the product up; they never outweigh a product that is the thing itself.
  return Math.max(bestProduct, takeShare(whole, FULL_BASIS_POINTS - EXPLAINED_SHARE));
}

function productFields(product: ReadProduct): Field[] {
  return [
    { text: product.name, share: SHARE.name },
    { text: product.description, share: SHARE.details },
  ];
}

function needFields(need: ReadNeed): Field[] {
  return [
    { text: need.title, share: FULL_BASIS_POINTS },
    { text: need.description, share: FULL_BASIS_POINTS },
  ];
}

function coverage(features: NeedFeatures, fields: readonly Field[], concepts: ConceptResolver): number {
  const title = share(features.title, fields, concepts);
  if (features.description.length === 0) return title;
  const description = share(features.description, fields, concepts);
  if (features.title.length === 0) return description;
  const both = takeShare(title, TITLE_SHARE) + takeShare(description, FULL_BASIS_POINTS - TITLE_SHARE);
  // A rich description lifts, and stands in for a title that is only a code; its boilerplate never drags a title down.
  return Math.max(both, title, takeShare(description, DESCRIPTION_ALONE_SHARE));
}

function share(features: readonly Feature[], fields: readonly Field[], concepts: ConceptResolver): number {
  let found = 0;
  let total = 0;
  for (const feature of features) {
    total += feature.weight * FULL_BASIS_POINTS;
    found += feature.weight * bestFind(feature, fields, concepts);
  }
  return total === 0 ? 0 : Math.floor((found * FULL_BASIS_POINTS) / total);
}

function bestFind(feature: Feature, fields: readonly Field[], concepts: ConceptResolver): number {
  let best = 0;
  for (const field of fields) {
    if (field.share <= best) continue;
    best = Math.max(best, takeShare(findIn(feature, field.text, concepts), field.share));
  }
  return best;
}

function findIn(feature: Feature, text: ReadText, concepts: ConceptResolver): number {
  let best = 0;
  for (const conceptId of feature.conceptIds) {
    for (const mention of text.affirmed) {
      if (concepts.isWithin(mention.conceptId, conceptId)) return FULL_BASIS_POINTS;
      if (concepts.isWithin(conceptId, mention.conceptId)) best = Math.max(best, BROADER_SHARE);
    }
  }
  if (best > 0 || text.tokens.length === 0) return best;
  // A word that is part of another concept means that one: the "plat" of "plat baja" says nothing about "plat nomor".
  const hidden = coveredPositions(feature.conceptIds.length > 0 ? text.mentions : text.denied);
  const finds = feature.words.map((word) => findWord(word, text, hidden));
  return finds.length === 0 ? 0 : Math.floor(finds.reduce((sum, find) => sum + find, 0) / finds.length);
}

function findWord(word: string, text: ReadText, hidden: ReadonlySet<number>): number {
  let best = 0;
  for (const [at, token] of text.tokens.entries()) {
    if (hidden.has(at)) continue;
    const alike = similarity(word, token.text);
    if (alike === FULL_BASIS_POINTS) return alike;
    if (alike >= SIMILAR_FROM) best = Math.max(best, takeShare(alike, 8_000));
  }
  return best;
}

function featuresIn(text: ReadText, concepts: ConceptResolver, rarity: WordRarity | undefined): Feature[] {
  const features = new Map<string, Feature>();
  const covered = coveredPositions(text.mentions);
  for (const [span, mentions] of mentionsBySpan(text.affirmed)) {
    const words = text.tokens.slice(mentions[0]?.start, mentions[0]?.end).map((token) => token.text);
    const conceptIds = mentions.map((mention) => mention.conceptId);
    const weight = Math.max(...conceptIds.map((id) => WEIGHT_BY_KIND[concepts.kindOf(id) ?? "process"]));
    features.set(`concept ${conceptIds.join(" ") || span}`, { conceptIds, words, weight });
  }
  for (const [at, { text: word }] of text.tokens.entries()) {
    if (covered.has(at) || isStopWord(word)) continue;
    const base = isNumeric(word) || [...word].length === 1 ? WEIGHT_OF_NUMBER : WEIGHT_OF_WORD;
    const weight = rarity ? Math.max(1, Math.floor((base * Math.min(1_000, Math.max(1, rarity(word)))) / 100)) : base;
    features.set(`word ${word}`, { conceptIds: [], words: [word], weight });
  }
  return [...features.values()];
}

function mentionsBySpan(mentions: readonly ConceptMention[]): ReadonlyMap<string, readonly ConceptMention[]> {
  const spans = new Map<string, ConceptMention[]>();
  for (const mention of mentions) {
    const span = `${mention.start}-${mention.end}`;
    spans.set(span, [...(spans.get(span) ?? []), mention]);
  }
  return spans;
}

function coveredPositions(mentions: readonly ConceptMention[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { start, end } of mentions) for (let at = start; at < end; at += 1) covered.add(at);
  return covered;
}

function hsBonus(needCode: string | undefined, productCode: string | undefined): number {
  const [need, product] = [hsDigits(needCode), hsDigits(productCode)];
  if (need.length < 4 || product.length < 4 || need.slice(0, 4) !== product.slice(0, 4)) return 0;
  const sameSubheading = need.length >= 6 && need.slice(0, 6) === product.slice(0, 6);
  return sameSubheading ? HS_BONUS.sameSubheading : HS_BONUS.sameHeading;
}

function hsDigits(code: string | undefined): string {
  return (code ?? "").replace(/\D/g, "");
}
