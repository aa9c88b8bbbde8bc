import { type ConceptMention, type ConceptResolver, conceptsOfTerm } from "@/lib/matching/engine/concepts";
import type { WordReading } from "@/lib/matching/engine/lexicon";
import { splitByNegation } from "@/lib/matching/engine/negation";
import { isTelling, type Token, tokenize } from "@/lib/matching/engine/text";
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
  const isWorthRemembering = source.length <= LONGEST_REMEMBERED && !DIGIT.test(source);
  const known = isWorthRemembering ? remembered.get(source) : undefined;
  if (known) return known;
  const { tokens, words } = concepts.readTokens(source);
  const mentions = concepts.mentionsIn(tokens, words);
  let length = 0;
  for (let at = 0; at < words.length; at += 1) if (!(words[at] as WordReading).stop) length += 1;
  const { affirmed, denied } = splitByNegation(tokens, mentions);
  const read = { source: source.trim(), tokens, words, length, mentions, affirmed, denied };
  if (isWorthRemembering) {
    if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
    remembered.set(source, read);
  }
  return read;
}

/** Reads a supplier that has changed a little since: the texts that stayed are not read anew. */
export function readSupplierAgain(
  supplier: SupplierFacts,
  before: ReadSupplier,
  concepts: ConceptResolver,
): ReadSupplier {
  const known = new Map<string, ReadText>();
  const keep = (written: string | undefined, text: ReadText) => {
    if (written) known.set(written, text);
  };
  keep(before.facts.name, before.name);
  keep(before.facts.description, before.description);
  for (const { facts, name, description } of before.products) {
    keep(facts.name, name);
    keep(facts.description, description);
  }
  return readSupplier(supplier, concepts, (source) => known.get(source ?? "") ?? readText(source, concepts));
}

/** A read supplier with the capabilities that `facts` lists beyond those it had. */
export function withCapabilities(before: ReadSupplier, facts: SupplierFacts, concepts: ConceptResolver): ReadSupplier {
  const rows = (facts.capabilities ?? []).slice(before.facts.capabilities?.length ?? 0);
  const added = rows.flatMap((row) => readCapability(row, (source) => readText(source, concepts)));
  const { capabilities, texts } = before;
  return {
    ...before,
    facts,
    capabilities: [...capabilities, ...added],
    // Capabilities stand first among the texts, and all of them say something.
    texts: [...capabilities, ...added, ...texts.slice(capabilities.length)],
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
/** Names of things and processes come again and again, descriptions and what names a size hardly ever. */
const LONGEST_REMEMBERED = 60;
const DIGIT = /\d/;
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
  return [row.process, row.material, row.machine].map(read).filter(({ tokens }) => tokens.length > 0);
}

/** Numbers that cannot be (negative, not finite) are taken as not given; zero is kept where zero can be meant. */
export function soundProduct(product: ProductFacts): ProductFacts {
  const { capacityPerMonth, freeCapacityPerMonth, minOrder, unitPriceIdr, tkdnPercent } = product;
  const sound = {
    capacityPerMonth: notNegative(capacityPerMonth),
    freeCapacityPerMonth: notNegative(freeCapacityPerMonth),
    minOrder: notNegative(minOrder),
    unitPriceIdr: positive(unitPriceIdr),
    tkdnPercent: percent(tkdnPercent),
  };
  const isSound =
    capacityPerMonth === sound.capacityPerMonth &&
    freeCapacityPerMonth === sound.freeCapacityPerMonth &&
    minOrder === sound.minOrder &&
    unitPriceIdr === sound.unitPriceIdr &&
    tkdnPercent === sound.tkdnPercent;
  return isSound ? product : { ...product, ...sound };
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
