import type { ConceptMention, ConceptResolver } from "@/lib/matching/engine/concepts";
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
  const relationsOf = relationsIn(concepts);
  return {
    toConcept: (term, at, text) =>
      text.mentions.length === 0 ? SILENT : answerToConcept(relationsOf(term.conceptIds[at] as string), text),
    toLiterals: remembering(answerToLiterals),
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

/** How what is named stands to what is asked for. */
interface Relation {
  /** It is that, or something narrower. */
  readonly within: boolean;
  /** It is that, or something broader. */
  readonly around: boolean;
}

/** The same few concepts are named by hundreds of texts. */
function relationsIn(concepts: ConceptResolver): (asked: string) => (named: string) => Relation {
  const known = new Map<string, (named: string) => Relation>();
  const open = (asked: string) => {
    const relations = new Map<string, Relation>();
    return (named: string) => {
      const found = relations.get(named);
      if (found) return found;
      const made = { within: concepts.isWithin(named, asked), around: concepts.isWithin(asked, named) };
      relations.set(named, made);
      return made;
    };
  };
  return (asked) => {
    const relation = known.get(asked) ?? open(asked);
    known.set(asked, relation);
    return relation;
  };
}

function answerToConcept(relationOf: (named: string) => Relation, { affirmed, denied }: ReadText): TextAnswer {
  let broader = false;
  for (let at = 0; at < affirmed.length; at += 1) {
    const { within, around } = relationOf((affirmed[at] as ConceptMention).conceptId);
    if (within) return NAMED;
    broader ||= around;
  }
  // Denying something broader denies what is narrower too.
  const isDenied = denied.some(({ conceptId }) => relationOf(conceptId).around);
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
