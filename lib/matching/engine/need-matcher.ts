import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import type { ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { type RelevanceQuery, relevanceScale } from "@/lib/matching/engine/relevance";
import {
  type Field,
  FULL_TERM,
  forEachTerm,
  hsKeys,
  kbliKeys,
  termKey,
  weightOf,
  worthOf,
} from "@/lib/matching/engine/terms";
import type { BasisPoints } from "@/lib/shared/score";

/** A term of a text that answers a group of the query. */
interface TermMatch {
  readonly group: number;
  readonly share: number;
  readonly reading: number;
}

/** How much of what is asked for a supplier offers, in basis points. */
export interface SupplierRelevance {
  /** What each product says by itself, in the order of the supplier's products. */
  readonly products: readonly BasisPoints[];
  /** What the supplier says it makes and can do; its name and its business classes are only hints of that. */
  readonly work: BasisPoints;
  /** Everything that the supplier is found by. */
  readonly everything: BasisPoints;
}

/** The relevance of suppliers to one need: the same points as weighing all their terms, without writing these down. */
export type NeedMatcher = (supplier: ReadSupplier) => SupplierRelevance;

/** A matcher for one query; make it once and hold many suppliers against it. */
export function createNeedMatcher(query: RelevanceQuery, concepts: ConceptResolver): NeedMatcher {
  const answers = answersByKey(query);
  const relevanceFrom = relevanceScale(query);
  const weights = Int32Array.from(query.groups, ({ weight }) => weight);
  const remembered = new WeakMap<ReadText, readonly TermMatch[]>();
  const matchesOf = (text: ReadText): readonly TermMatch[] => {
    const known = remembered.get(text);
    if (known) return known;
    const matches = matchText(text, answers, concepts);
    remembered.set(text, matches);
    return matches;
  };
  const addText = (best: Int32Array, text: ReadText, field: Field) => {
    const matches = matchesOf(text);
    if (matches.length === 0) return;
    const worth = worthOf(text, field);
    for (const { group, share, reading } of matches) raise(best, group, weightOf(worth, reading) * share);
  };
  const addKeys = (best: Int32Array, keys: readonly string[]) => {
    for (const key of keys)
      for (const { group, share } of answers.code.get(key) ?? NO_ANSWERS) raise(best, group, FULL_TERM * share);
  };
  return (supplier) => {
    const best = new Int32Array(weights.length);
    const products = supplier.products.map((product) => {
      const own = new Int32Array(weights.length);
      addText(own, product.name, "name");
      addText(own, product.description, "details");
      addKeys(own, hsKeys(product));
      for (let group = 0; group < own.length; group += 1) raise(best, group, own[group] as number);
      return relevanceFrom(pointsOf(own, weights));
    });
    for (const text of supplier.capabilities) addText(best, text, "capability");
    addText(best, supplier.description, "description");
    const work = relevanceFrom(pointsOf(best, weights));
    addText(best, supplier.name, "firm");
    addKeys(best, kbliKeys(supplier));
    return { products, work, everything: relevanceFrom(pointsOf(best, weights)) };
  };
}

function matchText(text: ReadText, answers: Answers, concepts: ConceptResolver): readonly TermMatch[] {
  const matches: TermMatch[] = [];
  forEachTerm(text, concepts, (kind, value, reading) => {
    for (const { group, share } of answers[kind].get(value) ?? NO_ANSWERS) matches.push({ group, share, reading });
  });
  return matches;
}

function raise(best: Int32Array, group: number, earned: number): void {
  if (earned > (best[group] as number)) best[group] = earned;
}

function pointsOf(best: Int32Array, weights: Int32Array): number {
  let points = 0;
  for (let group = 0; group < weights.length; group += 1)
    points += (weights[group] as number) * (best[group] as number);
  return points;
}

const NO_ANSWERS: readonly Answer[] = [];

interface Answer {
  readonly group: number;
  readonly share: number;
}

type Answers = Readonly<Record<"word" | "letters" | "concept" | "code", ReadonlyMap<string, readonly Answer[]>>>;

/** Which groups a term answers, by kind of term and by its value, so that a text is looked up without building keys. */
function answersByKey({ groups }: RelevanceQuery): Answers {
  const answers = {
    word: new Map<string, Answer[]>(),
    letters: new Map<string, Answer[]>(),
    concept: new Map<string, Answer[]>(),
    code: new Map<string, Answer[]>(),
  };
  for (const [group, { alternatives }] of groups.entries()) {
    for (const { key, share } of alternatives) {
      const kind = KINDS.find((each) => key.startsWith(termKey[each]("")));
      const [table, value] = kind ? [answers[kind], key.slice(termKey[kind]("").length)] : [answers.code, key];
      const known = table.get(value);
      if (known) known.push({ group, share });
      else table.set(value, [{ group, share }]);
    }
  }
  return answers;
}

const KINDS = ["word", "letters", "concept"] as const;
