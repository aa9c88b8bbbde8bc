import { type ConceptMention, type ConceptResolver, conceptsOfTerm } from "@/lib/matching/engine/concepts";
import type { WordReading } from "@/lib/matching/engine/lexicon";
import { splitByNegation } from "@/lib/matching/engine/negation";
import { isTelling, type Token, tokenize, wordsOf } from "@/lib/matching/engine/text";
import type { CapabilityFacts, NeedFacts, ProductFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { inclusiveDays, isPlainDate, type PlainDate } from "@/lib/shared/dates";

/** A text once read: its words, and the concepts it affirms and denies. */
export interface ReadText {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** One a token. */
  readonly words: readonly WordReading[];
  /** How many words tell anything. */
  readonly length: number;
  readonly mentions: readonly ConceptMention[];
  readonly affirmed: readonly ConceptMention[];
  readonly denied: readonly ConceptMention[];
}

/** A term of a requirement: the concepts it names and the telling words that no concept covers. */
export interface ReadTerm {
  readonly term: string;
  readonly conceptIds: readonly string[];
  readonly literals: readonly string[];
}

export interface ReadNeed {
  readonly facts: NeedFacts;
  readonly title: ReadText;
  readonly description: ReadText;
  /** One per requirement, `undefined` for those without a term. */
  readonly terms: ReadonlyArray<ReadTerm | undefined>;
  /** The same as they were written; without the terms of certificates, which say nothing of the thing itself. */
  readonly termTexts: ReadonlyArray<ReadText | undefined>;
  /** The day on which certificates must be valid. */
  readonly certificateDay: PlainDate;
  /** Days of the delivery window, both ends counted; undefined when it has no end or ends before it begins. */
  readonly windowDays: number | undefined;
}

export interface ReadProduct {
  readonly facts: ProductFacts;
  readonly name: ReadText;
  readonly description: ReadText;
}

export interface ReadSupplier {
  readonly facts: SupplierFacts;
  readonly name: ReadText;
  readonly products: readonly ReadProduct[];
  readonly capabilities: readonly ReadText[];
  readonly description: ReadText;
  /** Everything that may name a concept, strongest claim first: capabilities, products, description. */
  readonly texts: readonly ReadText[];
}

/** Reads a need once, so that it can be held against many suppliers. Facts that make no sense count as absent. */
export function readNeed(need: NeedFacts, concepts: ConceptResolver, asOf: PlainDate): ReadNeed {
  const facts: NeedFacts = {
    ...need,
    quantity: positive(need.quantity),
    maxUnitPriceIdr: positive(need.maxUnitPriceIdr),
    minTkdnPercent: percent(need.minTkdnPercent),
    deliverFrom: existing(need.deliverFrom),
    deliverUntil: existing(need.deliverUntil),
  };
  return {
    facts,
    title: readText(facts.title, concepts),
    description: readText(facts.description, concepts),
    terms: facts.requirements.map((row) => ("term" in row ? readTerm(row.term, concepts) : undefined)),
    termTexts: facts.requirements.map((row) =>
      "term" in row && row.kind !== "certificate" ? readText(row.term, concepts) : undefined,
    ),
    certificateDay: facts.deliverUntil ?? asOf,
    windowDays: windowDays(facts.deliverFrom ?? asOf, facts.deliverUntil),
  };
}

function windowDays(from: PlainDate, until: PlainDate | undefined): number | undefined {
  const days = until === undefined ? 0 : inclusiveDays(from, until);
  return days === 0 ? undefined : days;
}

type TextReader = (source: string | undefined) => ReadText;

/** Reads a supplier once, so that it can be held against many needs. */
export function readSupplier(
  supplier: SupplierFacts,
  concepts: ConceptResolver,
  read: TextReader = (source) => readText(source, concepts),
): ReadSupplier {
  const products = (supplier.products ?? []).map((facts) => ({
    facts: soundProduct(facts),
    name: read(facts.name),
    description: read(facts.description),
  }));
  const capabilities = (supplier.capabilities ?? []).flatMap((row) => readCapability(row, read));
  const description = read(supplier.description);
  const productTexts = products.flatMap(({ name, description: details }) => [name, details]);
  return {
    facts: supplier,
    name: read(supplier.name),
    products,
    capabilities,
    description,
    texts: [...capabilities, ...productTexts, description].filter((text) => text.tokens.length > 0),
  };
}

/** Reads any text. What was read is remembered: the same supplier is often held against many needs. */
export function readText(source: string | undefined, concepts: ConceptResolver): ReadText {
  if (!source) return NO_TEXT;
  const remembered = memoryOf(concepts);
  const known = remembered.get(source);
  if (known) return known;
  const tokens = tokenize(source);
  const mentions = concepts.mentionsIn(tokens);
  const words = tokens.map(({ text }) => concepts.readWord(text));
  const length = words.reduce((count, { stop }) => count + (stop ? 0 : 1), 0);
  const read = { source: source.trim(), tokens, words, length, mentions, ...splitByNegation(tokens, mentions) };
  if (source.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
    remembered.set(source, read);
  }
  return read;
}

/**
 * Reads texts and remembers long ones too: for who reads the same supplier again as it would be if it were mended. Let it
 * go with the round of evaluations that it served.
 */
export function rememberingReader(concepts: ConceptResolver): TextReader {
  const remembered = new Map<string, ReadText>();
  let characters = 0;
  return (source) => {
    if (!source || source.length <= LONGEST_REMEMBERED) return readText(source, concepts);
    const known = remembered.get(source);
    if (known) return known;
    if (characters >= REMEMBERED_CHARACTERS) {
      remembered.clear();
      characters = 0;
    }
    const read = readText(source, concepts);
    remembered.set(source, read);
    characters += source.length;
    return read;
  };
}

/** What is read where nothing was written. */
export const NO_TEXT: ReadText = {
  source: "",
  tokens: [],
  words: [],
  length: 0,
  mentions: [],
  affirmed: [],
  denied: [],
};
const REMEMBERED_TEXTS = 50_000;
/** Names and processes come again and again, descriptions hardly ever. */
const LONGEST_REMEMBERED = 60;
const REMEMBERED_CHARACTERS = 200_000;
const memories = new WeakMap<ConceptResolver, Map<string, ReadText>>();

/** Memory of a pure function: bounded, and invisible in the result. */
function memoryOf(concepts: ConceptResolver): Map<string, ReadText> {
  const known = memories.get(concepts);
  if (known) return known;
  const made = new Map<string, ReadText>();
  memories.set(concepts, made);
  return made;
}

function readTerm(term: string, concepts: ConceptResolver): ReadTerm {
  const tokens = tokenize(term);
  const covered = new Set<number>();
  for (const { start, end } of concepts.mentionsIn(tokens)) {
    for (let at = start; at < end; at += 1) covered.add(at);
  }
  const literals = tokens.filter((token, at) => !covered.has(at) && isTelling(token.text)).map((token) => token.text);
  return { term: term.trim(), conceptIds: conceptsOfTerm(term, concepts), literals: [...new Set(literals)] };
}

function readCapability(row: CapabilityFacts, read: TextReader): ReadText[] {
  return [row.process, row.material, row.machine]
    .filter((text): text is string => wordsOf(text ?? "").length > 0)
    .map(read);
}

/** Numbers that cannot be (negative, not finite) are taken as not given; zero is kept where zero can be meant. */
function soundProduct(product: ProductFacts): ProductFacts {
  return {
    ...product,
    capacityPerMonth: notNegative(product.capacityPerMonth),
    freeCapacityPerMonth: notNegative(product.freeCapacityPerMonth),
    minOrder: notNegative(product.minOrder),
    unitPriceIdr: positive(product.unitPriceIdr),
    tkdnPercent: percent(product.tkdnPercent),
  };
}

const LARGEST = Number.MAX_SAFE_INTEGER;

/** The number when it can be measured against others, else undefined. */
export function notNegative(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value >= 0 && value <= LARGEST ? value : undefined;
}

function positive(value: number | undefined): number | undefined {
  return notNegative(value) === 0 ? undefined : notNegative(value);
}

function percent(value: number | undefined): number | undefined {
  const sound = notNegative(value);
  return sound !== undefined && sound <= 100 ? sound : undefined;
}

function existing(date: PlainDate | undefined): PlainDate | undefined {
  return date !== undefined && isPlainDate(date) ? date : undefined;
}
