import type { ConceptMention, ConceptResolver } from "@/lib/matching/engine/concepts";
import { NO_TEXT, type ReadNeed, type ReadText } from "@/lib/matching/engine/reading";
import {
  type Alternative,
  type ClassReading,
  type CorpusStatistics,
  FULL_SHARE,
  type RelevanceQuery,
  type TermGroup,
} from "@/lib/matching/engine/relevance";
import { termKey } from "@/lib/matching/engine/terms";
import { isNumeric, isStopWord, isTelling } from "@/lib/matching/engine/text";
import { apportion } from "@/lib/shared/apportion";
import { PROVINCES, parseRegion } from "@/lib/shared/geo";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

const WEIGHT_BY_KIND = { product: 200, material: 120, process: 120, machine: 100 } as const;
const WEIGHT_OF_WORD = 100;
/** A word that belongs to a concept's name: the concept itself has the say, the same words break ties. */
const WEIGHT_OF_NAMING_WORD = 40;
const WEIGHT_OF_NUMBER = 15;
/** "besi" for "besi siku" is a hint. */
const BROADER_SHARE = 35;
/**
 * The title makes up the whole. What else is known of the need can only add: boilerplate must not drag down what fits, and
 * a supplier that states no class or code loses nothing.
 */
const ADDED = { description: 2_000, requirements: 1_500, hs: 2_000, kbli: 3_000, classWords: 3_000 } as const;
const DESCRIPTION_ALONE = 6_000;
/** In proportion to what the engine's weights give for them, the kind of thing being the whole. */
const HINT = { process: 4_500, material: 2_000, machine: 1_300, region: 1_000 } as const;
const NEARBY_SHARE = { regency: FULL_SHARE, province: 80, neighbour: 60 } as const;
const SHARE_BY_DIGITS: readonly number[] = [0, 0, 10, 40, 70, FULL_SHARE];

/** What a need asks for, as terms to look up. */
export function relevanceQuery(
  need: ReadNeed,
  concepts: ConceptResolver,
  statistics?: CorpusStatistics,
  classes: readonly ClassReading[] = [],
): RelevanceQuery {
  const weigh = (text: ReadText) => groupsIn(text, concepts, statistics);
  const title = weigh(need.title);
  const description = weigh(need.description);
  const terms = need.facts.requirements.flatMap((_, index) => weigh(need.termTexts[index] ?? NO_TEXT));
  const main = title.some(tells) ? title : [];
  return {
    groups: [
      ...scaled(main, FULL_BASIS_POINTS),
      ...scaled(description, main.length > 0 ? ADDED.description : DESCRIPTION_ALONE),
      ...scaled(terms, ADDED.requirements),
      ...hsGroups(need.facts.hsCode),
      ...kbliGroups(need, classes),
      ...scaled(classWordGroups(classes, statistics), ADDED.classWords),
    ],
    hints: requirementHints(need),
    near: regionHint(need.facts.regionCode),
  };
}

/** True when the need says anything that can be looked for: numbers alone do not. */
export function hasWords(need: ReadNeed): boolean {
  return [need.title, need.description].some(
    (text) => text.affirmed.length > 0 || text.tokens.some((token) => isTelling(token.text)),
  );
}

/** What a requirement is met by: the concepts that it names, each wholly. */
function requirementHints(need: ReadNeed): TermGroup[] {
  const asked = need.facts.requirements.flatMap(({ kind }, index) => {
    const text = need.termTexts[index];
    if (!text || (kind !== "process" && kind !== "material" && kind !== "machine")) return [];
    const named = text.affirmed.map(({ conceptId }) => termKey.concept(conceptId));
    const words = text.tokens.filter(({ text: word }) => isTelling(word)).map(({ text: word }) => termKey.word(word));
    const keys = named.length > 0 ? named : words;
    return keys.length === 0
      ? []
      : [{ kind, alternatives: [...new Set(keys)].map((key) => ({ key, share: FULL_SHARE })) }];
  });
  return asked.map(({ kind, alternatives }) => {
    const alike = asked.filter((other) => other.kind === kind).length;
    return { weight: Math.floor(HINT[kind] / alike), alternatives };
  });
}

function regionHint(code: string | undefined): TermGroup | undefined {
  const region = parseRegion(code);
  if (!region) return undefined;
  const near = PROVINCES[region.province]?.neighbours ?? [];
  const alternatives = [
    ...(region.regency ? [{ key: termKey.region(region.regency), share: NEARBY_SHARE.regency }] : []),
    { key: termKey.region(region.province), share: NEARBY_SHARE.province },
    ...near.map((province) => ({ key: termKey.region(province), share: NEARBY_SHARE.neighbour })),
  ];
  return { weight: HINT.region, alternatives };
}

interface LooseGroup {
  readonly key: string;
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

function tells({ key }: LooseGroup): boolean {
  return !key.startsWith("number ");
}

function groupsIn(text: ReadText, concepts: ConceptResolver, statistics: CorpusStatistics | undefined): LooseGroup[] {
  const groups = new Map<string, LooseGroup>();
  const add = (group: LooseGroup) => {
    if (!groups.has(group.key)) groups.set(group.key, group);
  };
  const named = new Set<number>();
  for (const mentions of bySpan(text.affirmed)) {
    for (let at = mentions[0]?.start ?? 0; at < (mentions[0]?.end ?? 0); at += 1) named.add(at);
    add(conceptGroup(mentions, concepts, statistics));
  }
  const denied = new Set(
    text.denied.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  for (const [at, { text: word }] of text.tokens.entries()) {
    if (denied.has(at) || isStopWord(word)) continue;
    const group = wordGroup(word, named.has(at), concepts, statistics);
    for (const part of withLetters(group, word, concepts)) add(part);
  }
  return [...groups.values()];
}

function conceptGroup(
  mentions: readonly ConceptMention[],
  concepts: ConceptResolver,
  statistics: CorpusStatistics | undefined,
): LooseGroup {
  const ids = mentions.map(({ conceptId }) => conceptId);
  const base = Math.max(...ids.map((id) => WEIGHT_BY_KIND[concepts.kindOf(id) ?? "process"]));
  const rarest = Math.max(...ids.map((id) => telling(termKey.concept(id), statistics)));
  const broader = ids.flatMap((id) => concepts.parentsOf(id)).filter((id) => !ids.includes(id));
  return {
    key: `concept ${ids.join(" ")}`,
    // Half of its weight whatever the corpus: the thing itself stays the thing, however many make it.
    weight: (base * (1 + rarest)) / 2,
    alternatives: [
      ...ids.map((id) => ({ key: termKey.concept(id), share: FULL_SHARE })),
      ...broader.map((id) => ({ key: termKey.concept(id), share: BROADER_SHARE })),
    ],
  };
}

function wordGroup(
  word: string,
  named: boolean,
  concepts: ConceptResolver,
  statistics: CorpusStatistics | undefined,
): LooseGroup {
  const numeric = isNumeric(word) || [...word].length === 1;
  const base = numeric ? WEIGHT_OF_NUMBER : named ? WEIGHT_OF_NAMING_WORD : WEIGHT_OF_WORD;
  const others = concepts
    .readWord(word)
    .others.map(([other, share]) => [other, Math.round(share * FULL_SHARE)] as const);
  const alternatives = [{ key: termKey.word(word), share: FULL_SHARE }];
  for (const [other, share] of others) {
    alternatives.push({ key: termKey.word(other), share });
    if (named) continue;
    for (const id of concepts.conceptsOfWord(other)) alternatives.push({ key: termKey.concept(id), share });
  }
  const known = alternatives.map(({ key }) => telling(key, statistics));
  return { key: `${numeric ? "number" : "word"} ${word}`, weight: base * Math.max(...known), alternatives };
}

/** Of a word that nobody knows, half is earned by its letters: it may be written otherwise. */
function withLetters(group: LooseGroup, word: string, concepts: ConceptResolver): LooseGroup[] {
  const { letters } = concepts.readWord(word);
  if (letters.length === 0) return [group];
  const weight = group.weight / 2;
  const parts = letters.map((part) => ({
    key: `letters ${part}`,
    weight: weight / letters.length,
    alternatives: [{ key: termKey.letters(part), share: FULL_SHARE }],
  }));
  return [{ ...group, weight }, ...parts];
}

/** Inverse document frequency between 0 and 1 (Robertson and Spärck Jones), smoothed so that a small corpus decides little. */
function telling(key: string, statistics: CorpusStatistics | undefined): number {
  if (!statistics) return 1;
  const [all, found] = [statistics.suppliers + 50, statistics.frequencyOf(key)];
  // A word that nobody uses finds nobody and must not decide who is of the kind.
  if (found === 0) return 0.3;
  return Math.max(0.05, Math.log(1 + (all - found + 0.5) / (found + 0.5)) / Math.log(1 + all));
}

function hsGroups(code: string | undefined): TermGroup[] {
  const digits = (code ?? "").replace(/\D/g, "");
  if (digits.length < 4) return [];
  const heading = { key: termKey.hs(digits.slice(0, 4)), share: digits.length >= 6 ? 40 : FULL_SHARE };
  const subheading = digits.length >= 6 ? [{ key: termKey.hs(digits.slice(0, 6)), share: FULL_SHARE }] : [];
  return [{ weight: ADDED.hs, alternatives: [...subheading, heading] }];
}

function kbliGroups(need: ReadNeed, classes: readonly ClassReading[]): TermGroup[] {
  const stated = (need.facts.kbli ?? []).map(({ edition, code }) => ({
    code: edition === "2020" ? code : code.slice(0, 3),
    share: FULL_SHARE,
  }));
  const shares = new Map<string, number>();
  for (const { code, share } of stated.length > 0 ? stated : classes) {
    for (let digits = 2; digits <= code.length; digits += 1) {
      const key = termKey.kbli(code.slice(0, digits));
      const worth = Math.floor(((SHARE_BY_DIGITS[digits] ?? 0) * share) / FULL_SHARE);
      if (worth > (shares.get(key) ?? 0)) shares.set(key, worth);
    }
  }
  if (shares.size === 0) return [];
  return [{ weight: ADDED.kbli, alternatives: [...shares].map(([key, share]) => ({ key, share })) }];
}

function classWordGroups(classes: readonly ClassReading[], statistics: CorpusStatistics | undefined): LooseGroup[] {
  const shares = new Map<string, number>();
  for (const { share, words } of classes) {
    for (const word of words) shares.set(word, Math.max(share, shares.get(word) ?? 0));
  }
  return [...shares].map(([word, share]) => ({
    key: `class ${word}`,
    weight: share * telling(termKey.word(word), statistics),
    alternatives: [{ key: termKey.word(word), share: FULL_SHARE }],
  }));
}

/** Groups with whole weights that make up `total` by largest remainder. */
function scaled(groups: readonly LooseGroup[], total: number): TermGroup[] {
  if (groups.length === 0) return [];
  const weights = apportion(
    total,
    groups.map(({ weight }) => Math.max(1, Math.round(weight * 100))),
  );
  return groups.map(({ alternatives }, index) => ({ weight: weights[index] ?? 0, alternatives }));
}

function bySpan(mentions: readonly ConceptMention[]): Iterable<readonly ConceptMention[]> {
  const spans = new Map<number, ConceptMention[]>();
  for (const mention of mentions) {
    const found = spans.get(mention.start);
    if (found) found.push(mention);
    else spans.set(mention.start, [mention]);
  }
  return spans.values();
}
