import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { isNegatedAfter, isNegatedBefore } from "@/lib/matching/engine/negation";
import type { ReadTerm, ReadText } from "@/lib/matching/engine/reading";
import { similarity } from "@/lib/matching/engine/text";

/** What one text says to something that is asked for. */
export interface TextAnswer {
  /** It names it, or something narrower. */
  readonly named: boolean;
  /** It names something broader. */
  readonly broader: boolean;
  /** It denies it, or something broader. */
  readonly denied: boolean;
}

/** What texts say to the terms of one need. */
export interface TermAnswers {
  /** To the concept at this place of the term's list. */
  readonly toConcept: (term: ReadTerm, at: number, text: ReadText) => TextAnswer;
  /** To the words of the term outside the vocabulary: all of them must stand in the text. */
  readonly toLiterals: (term: ReadTerm, text: ReadText) => TextAnswer;
}

/** Two spellings of one word that no concept covers. */
const SAME_WORD_FROM = 7_500;
const SILENT: TextAnswer = { named: false, broader: false, denied: false };
const NAMED: TextAnswer = { named: true, broader: false, denied: false };
const DENIED: TextAnswer = { named: false, broader: false, denied: true };

/** A need with hundreds of requirements is weighed again with mostly the same texts for each shortfall. */
const REMEMBERED_ANSWERS = 20_000;

/** Memory of pure functions: bounded, invisible in the result, and gone with whoever asked. */
export function createTermAnswers(concepts: ConceptResolver): TermAnswers {
  const literals = remembering(answerToLiterals);
  const byPlace: ((term: ReadTerm, text: ReadText) => TextAnswer)[] = [];
  const ofPlace = (at: number) =>
    remembering((term, text) => answerToConcept(term.conceptIds[at] as string, text, concepts));
  return {
    toConcept: (term, at, text) => {
      if (text.mentions.length === 0) return SILENT;
      byPlace[at] ??= ofPlace(at);
      return byPlace[at](term, text);
    },
    toLiterals: literals,
  };
}

function remembering(answer: (term: ReadTerm, text: ReadText) => TextAnswer): typeof answer {
  const known = new Map<ReadTerm, Map<ReadText, TextAnswer>>();
  let size = 0;
  return (term, text) => {
    const found = known.get(term)?.get(text);
    if (found) return found;
    if (size >= REMEMBERED_ANSWERS) {
      known.clear();
      size = 0;
    }
    const answers = known.get(term) ?? new Map<ReadText, TextAnswer>();
    known.set(term, answers);
    const given = answer(term, text);
    answers.set(text, given);
    size += 1;
    return given;
  };
}

function answerToConcept(conceptId: string, { affirmed, denied }: ReadText, concepts: ConceptResolver): TextAnswer {
  let broader = false;
  for (const mention of affirmed) {
    if (concepts.isWithin(mention.conceptId, conceptId)) return NAMED;
    broader ||= concepts.isWithin(conceptId, mention.conceptId);
  }
  // Denying something broader denies what is narrower too.
  const isDenied = denied.some((mention) => concepts.isWithin(conceptId, mention.conceptId));
  return broader || isDenied ? { named: false, broader, denied: isDenied } : SILENT;
}

function answerToLiterals({ literals }: ReadTerm, text: ReadText): TextAnswer {
  let affirmed = true;
  for (const literal of literals) {
    const positions = positionsOf(literal, text);
    // Most texts lack the first word already; comparing the others letter by letter would be for nothing.
    if (positions.length === 0) return SILENT;
    affirmed &&= positions.some((at) => !isDeniedAt(text, at));
  }
  return affirmed ? NAMED : DENIED;
}

function positionsOf(literal: string, text: ReadText): number[] {
  return text.tokens.flatMap((token, at) => (similarity(literal, token.text) >= SAME_WORD_FROM ? [at] : []));
}

function isDeniedAt({ tokens, mentions }: ReadText, at: number): boolean {
  return isNegatedBefore(tokens, at) || isNegatedAfter(tokens, at + 1, mentions);
}
