import { type Assessment, createAssessor, criteriaInUse } from "@/lib/matching/engine/assessment";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import type { Pairing } from "@/lib/matching/engine/finding";
import { findGaps } from "@/lib/matching/engine/gaps";
import type { Change } from "@/lib/matching/engine/mending";
import { type NeedMatcher, prepareNeedMatcher } from "@/lib/matching/engine/need-matcher";
import { speakingProduct } from "@/lib/matching/engine/product";
import {
  type ReadNeed,
  type ReadSupplier,
  readNeed,
  readSupplier,
  readSupplierAgain,
  soundProduct,
  withCapabilities,
} from "@/lib/matching/engine/reading";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { createTermAnswers, type TermAnswers } from "@/lib/matching/engine/term-answers";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Criterion } from "@/lib/matching/engine/vocabulary";
import type { Weights } from "@/lib/matching/engine/weights";
import { type PlainDate, toPlainDate } from "@/lib/shared/dates";

/** Everything that an evaluation depends on besides the need and the supplier. Equal arguments give equal bytes. */
export interface EvaluationOptions {
  readonly weights: Weights;
  /** The day of evaluation, by the caller's clock. */
  readonly asOf: PlainDate;
  readonly concepts: ConceptResolver;
  /** What the need asks for, as the search looked it up with the words of its corpus; made from the need alone otherwise. */
  readonly query?: RelevanceQuery | undefined;
  /**
   * What the records of this run keep. A file carries neither a track record nor a verification level: those criteria
   * are then left out for everybody, so that all suppliers of a run are measured on the same scale.
   */
  readonly recordsKeep?: { readonly evidence: boolean; readonly verification: boolean } | undefined;
  /** Explain what would mend each shortfall; costs one more evaluation a gap. Default true. */
  readonly withGaps?: boolean | undefined;
}

/**
 * Holds one supplier against one need: eligible or not and why, a score with its parts, and what would mend what is
 * missing.
 *
 * @throws AppError `invalid` when `asOf` is not a date. Nothing in need or supplier makes it throw.
 */
export function evaluate(need: NeedFacts, supplier: SupplierFacts, options: EvaluationOptions): Evaluation {
  return evaluatorFor(need, options)(supplier);
}

/** Like {@link evaluate} for many suppliers: the need is read once. */
export function evaluatorFor(need: NeedFacts, options: EvaluationOptions): (supplier: SupplierFacts) => Evaluation {
  const { judge, explain } = judgeFor(need, options);
  if (options.withGaps === false) return judge;
  return (supplier) => explain(supplier, judge(supplier));
}

export interface Judge {
  /** Score, verdicts and eligibility, without gaps. */
  readonly judge: (supplier: SupplierFacts) => Evaluation;
  /** The same for a supplier that was read, with the same concepts, to be held against many needs. */
  readonly judgeRead: (supplier: ReadSupplier) => Evaluation;
  /** The same evaluation with what would mend each shortfall: one more evaluation a gap. */
  readonly explain: (supplier: SupplierFacts, evaluation: Evaluation) => Evaluation;
}

/** Judging and explaining apart, for who explains only the best. */
export function judgeFor(need: NeedFacts, options: EvaluationOptions): Judge {
  return prepareJudge(need, options)();
}

/**
 * Reads a need that is kept for long. Each judge opened from it remembers what it met of suppliers, several kilobytes each;
 * let it go after one round of evaluations.
 */
export function prepareJudge(need: NeedFacts, options: EvaluationOptions): () => Judge {
  const { concepts } = options;
  const read = readNeed(need, concepts, toPlainDate(options.asOf));
  const openMatcher = prepareNeedMatcher(options.query ?? relevanceQuery(read, concepts), concepts);
  const assessor = createAssessor(options.weights, criteriaInUse(options.recordsKeep));
  return () => {
    const round: Round = { need: read, options, matcher: openMatcher(), answers: createTermAnswers(concepts) };
    const assess = (supplier: ReadSupplier) => assessor.assess(pair(round, supplier));
    // What is explained was mostly judged before, in this round.
    const assessed = new WeakMap<Evaluation, Assessment>();
    const judgeRead = (supplier: ReadSupplier) => {
      const assessment = assess(supplier);
      const evaluation = assessor.evaluationOf(assessment);
      assessed.set(evaluation, assessment);
      return evaluation;
    };
    const mend = (before: Assessment, mending: Change): Assessment => {
      const { pairing, moved } = mendPairing(round, before.pairing, mending);
      return moved === "anything" ? assessor.assess(pairing) : assessor.reassess(before, pairing, moved);
    };
    const explain = (supplier: SupplierFacts, evaluation: Evaluation) => {
      const before = assessed.get(evaluation) ?? assess(readSupplier(supplier, concepts));
      return findGaps(read, supplier, evaluation, (mending) => assessor.standingOf(mend(before, mending)));
    };
    return {
      judge: (supplier) => judgeRead(readSupplier(supplier, concepts)),
      judgeRead,
      explain: (supplier, evaluation) => ({ ...evaluation, gaps: explain(supplier, evaluation) }),
    };
  };
}

/** One round of evaluations: a need, and what remembers the suppliers' texts. */
interface Round {
  readonly need: ReadNeed;
  readonly options: EvaluationOptions;
  readonly matcher: NeedMatcher;
  readonly answers: TermAnswers;
}

function pair({ need, options: { concepts, asOf }, matcher, answers }: Round, supplier: ReadSupplier): Pairing {
  const { products, work: relevance, everything: closeness } = matcher(supplier);
  const speaking = speakingProduct(need, supplier, products);
  return { need, supplier, speaking, relevance, closeness, concepts, answers, asOf };
}

/** Who reads the list of capabilities and what they say. */
const READ_CAPABILITIES: ReadonlySet<Criterion> = new Set([
  "capability",
  "process",
  "material",
  "machine",
  "size",
  "tolerance",
  "maker",
]);

/**
 * The pairing as it would be if something were mended, and which criteria that can move. Judging only those is what makes
 * explaining many suppliers affordable; a property test holds it against judging everything anew.
 */
function mendPairing(
  round: Round,
  before: Pairing,
  { mended, moves }: Change,
): { readonly pairing: Pairing; readonly moved: ReadonlySet<Criterion> | "anything" } {
  if (moves === "anything") {
    return { pairing: pair(round, readSupplierAgain(mended, before.supplier, round.options.concepts)), moved: moves };
  }
  if (moves !== "capabilities") {
    const supplier = { ...before.supplier, facts: mended };
    return { pairing: { ...before, supplier, speaking: speaksNow(before, mended) }, moved: new Set([moves]) };
  }
  const supplier = withCapabilities(before.supplier, mended, round.options.concepts);
  const saysMore = supplier.capabilities.length > before.supplier.capabilities.length;
  const { work: relevance, everything: closeness } = saysMore
    ? round.matcher(supplier)
    : { work: before.relevance, everything: before.closeness };
  return { pairing: { ...before, supplier, relevance, closeness }, moved: READ_CAPABILITIES };
}

/** The same product speaks, perhaps with another number. */
function speaksNow({ speaking }: Pairing, { products }: SupplierFacts): Pairing["speaking"] {
  const facts = speaking && products?.[speaking.index];
  return facts ? { ...speaking, product: { ...speaking.product, facts: soundProduct(facts) } } : speaking;
}
