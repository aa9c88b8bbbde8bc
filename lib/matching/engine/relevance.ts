import { FULL_TERM, type SupplierTerms } from "@/lib/matching/engine/terms";
import { type BasisPoints, FULL_BASIS_POINTS } from "@/lib/shared/score";

/**
 * "Is it this kind of thing?", as a number. A need is taken apart into groups, one for each thing that it names; a group is
 * answered by the best of its alternatives that the supplier has. Points are weight × share × the term's weight, summed over
 * the groups: the index and the engine count the same whole numbers.
 */
export interface RelevanceQuery {
  readonly groups: readonly TermGroup[];
  /**
   * What the engine will reward beside the kind of thing, as far as terms tell: who can do what is asked for and is near comes
   * among the candidates before who merely makes something alike. They count in the search alone, never in relevance.
   */
  readonly hints: readonly TermGroup[];
  /** The same for the place; it finds nobody by itself. */
  readonly near?: TermGroup | undefined;
}

export interface TermGroup {
  /** What the group earns when its best alternative stands in a product's name, in basis points of the whole. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly key: string;
  /** How well this term answers the group, 1…100. */
  readonly share: number;
}

/** How often each term occurs among the suppliers that are searched: a rare one tells more. */
export interface CorpusStatistics {
  readonly suppliers: number;
  /** Number of suppliers that have the term. */
  frequencyOf(key: string): number;
}

/** What business classes the need speaks of, from the names that people give to such work. */
export interface ClassReading {
  readonly code: string;
  /** 1…100. */
  readonly share: number;
  /** Words that stand for the class; they find suppliers that state no class. */
  readonly words: readonly string[];
}

/** From this relevance on it is the kind of thing asked for. Set where judged pairs part best (tests/golden/matching). */
export const SAME_KIND_FROM = 3_000;

/** A share that answers its group wholly. */
export const FULL_SHARE = 100;
const SCALE = FULL_SHARE * FULL_TERM;

/** The points by which a search orders suppliers: relevance, hints and nearness; not bounded above, 0 when not found. */
export function searchPoints({ groups, hints, near }: RelevanceQuery, terms: SupplierTerms): number {
  let points = 0;
  for (const group of groups) points += pointsOfGroup(group, terms);
  for (const group of hints) points += pointsOfGroup(group, terms);
  return points === 0 || !near ? points : points + pointsOfGroup(near, terms);
}

/** What a supplier earns in one group. */
export function pointsOfGroup({ weight, alternatives }: TermGroup, terms: SupplierTerms): number {
  let best = 0;
  for (const { key, share } of alternatives) {
    const worth = terms.get(key);
    if (worth !== undefined && worth * share > best) best = worth * share;
  }
  return weight * best;
}

/**
 * Turns the points of a query into relevance, 0…10,000. What can be added beyond the whole of the title is pressed into the
 * upper part, so that the best can still be told apart from the very best.
 */
export function relevanceScale({ groups }: RelevanceQuery): (points: number) => BasisPoints {
  const most = Math.max(
    FULL_BASIS_POINTS,
    groups.reduce((sum, { weight }) => sum + weight, 0),
  );
  return (points) => {
    const plain = Math.floor(points / SCALE);
    if (plain <= PRESSED_FROM) return plain;
    const room = FULL_BASIS_POINTS - PRESSED_FROM;
    return Math.min(
      FULL_BASIS_POINTS,
      PRESSED_FROM + Math.floor(((plain - PRESSED_FROM) * room) / (most - PRESSED_FROM)),
    );
  };
}

const PRESSED_FROM = 6_000;
