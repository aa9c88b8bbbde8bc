import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { judgeCapability } from "@/lib/matching/engine/criteria/capability";
import { judgeCapacity } from "@/lib/matching/engine/criteria/capacity";
import { judgeCertification } from "@/lib/matching/engine/criteria/certification";
import { judgeEvidence } from "@/lib/matching/engine/criteria/evidence";
import { judgeKbli } from "@/lib/matching/engine/criteria/kbli";
import { judgeMachine } from "@/lib/matching/engine/criteria/machine";
import { judgeMaker } from "@/lib/matching/engine/criteria/maker";
import { judgeMaterial } from "@/lib/matching/engine/criteria/material";
import { judgePrice } from "@/lib/matching/engine/criteria/price";
import { judgeProcess } from "@/lib/matching/engine/criteria/process";
import { judgeRegion } from "@/lib/matching/engine/criteria/region";
import { judgeSize } from "@/lib/matching/engine/criteria/size";
import { judgeTkdn } from "@/lib/matching/engine/criteria/tkdn";
import { judgeTolerance } from "@/lib/matching/engine/criteria/tolerance";
import { judgeVerification } from "@/lib/matching/engine/criteria/verification";
import { findIneligibilities } from "@/lib/matching/engine/eligibility";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";
import { findGaps } from "@/lib/matching/engine/gaps";
import { type NeedMatcher, prepareNeedMatcher } from "@/lib/matching/engine/need-matcher";
import { speakingProduct } from "@/lib/matching/engine/product";
import {
  type ReadNeed,
  type ReadSupplier,
  readNeed,
  readSupplier,
  rememberingReader,
} from "@/lib/matching/engine/reading";
import { type RelevanceQuery, SAME_KIND_FROM } from "@/lib/matching/engine/relevance";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { createTermAnswers, type TermAnswers } from "@/lib/matching/engine/term-answers";
import type { CriterionResult, Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { CRITERIA, type Criterion, type Flag } from "@/lib/matching/engine/vocabulary";
import { pointsFor, type Weights } from "@/lib/matching/engine/weights";
import { apportion } from "@/lib/shared/apportion";
import { type PlainDate, toPlainDate } from "@/lib/shared/dates";
import { FULL_BASIS_POINTS, shareInBasisPoints, takeShare } from "@/lib/shared/score";

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

const JUDGES: Readonly<Record<Criterion, (pairing: Pairing) => Finding[]>> = {
  capability: judgeCapability,
  kbli: judgeKbli,
  process: judgeProcess,
  material: judgeMaterial,
  machine: judgeMachine,
  size: judgeSize,
  tolerance: judgeTolerance,
  capacity: judgeCapacity,
  certification: judgeCertification,
  tkdn: judgeTkdn,
  price: judgePrice,
  region: judgeRegion,
  evidence: judgeEvidence,
  verification: judgeVerification,
  maker: judgeMaker,
};

/** What the speaking product says, and who made it, counts only as far as it is the thing asked for. */
const SPOKEN_BY_PRODUCT: ReadonlySet<Criterion> = new Set(["capacity", "tkdn", "price", "maker"]);

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
  const share = pointShares(options.weights);
  return () => {
    const tools: Tools = { matcher: openMatcher(), answers: createTermAnswers(concepts) };
    const readAgain = rememberingReader(concepts);
    const judgeRead = (supplier: ReadSupplier) => judgeOne(read, tools, supplier, options, share);
    const judge = (supplier: SupplierFacts) => judgeRead(readSupplier(supplier, concepts, readAgain));
    return {
      judge,
      judgeRead,
      explain: (supplier, evaluation) => ({ ...evaluation, gaps: findGaps(read, supplier, evaluation, judge) }),
    };
  };
}

/** What remembers during one round of evaluations. */
interface Tools {
  readonly matcher: NeedMatcher;
  readonly answers: TermAnswers;
}

type PointShares = (inUse: readonly Criterion[]) => ReadonlyMap<Criterion, number>;

/** All suppliers of a run are measured by the same criteria: their points are shared out once. */
function pointShares(weights: Weights): PointShares {
  const known = new Map<string, ReadonlyMap<Criterion, number>>();
  return (inUse) => {
    const key = inUse.join(" ");
    const points = known.get(key) ?? pointsFor(weights, inUse);
    known.set(key, points);
    return points;
  };
}

function judgeOne(
  need: ReadNeed,
  { matcher, answers }: Tools,
  supplier: ReadSupplier,
  { concepts, asOf, recordsKeep }: EvaluationOptions,
  shares: PointShares,
): Evaluation {
  const { products, work: relevance, everything: closeness } = matcher(supplier);
  const speaking = speakingProduct(need, supplier, products);
  const pairing: Pairing = { need, supplier, speaking, relevance, closeness, concepts, answers, asOf };

  const findings = CRITERIA.filter((criterion) => isKept(criterion, recordsKeep))
    .map((criterion) => ({ criterion, list: JUDGES[criterion](pairing) }))
    .filter(({ list }) => list.length > 0);
  const points = shares(findings.map(({ criterion }) => criterion));
  const criteria = findings.flatMap(({ criterion, list }) =>
    awardPoints(criterion, list, points.get(criterion) ?? 0, relevance),
  );
  const ineligibleReasons = findIneligibilities(pairing, criteria);
  return {
    needId: need.facts.id,
    supplierId: supplier.facts.id,
    product: speaking?.index ?? null,
    eligible: ineligibleReasons.length === 0,
    ineligibleReasons,
    scoreBasisPoints: criteria.reduce((sum, result) => sum + result.basisPoints, 0),
    criteria,
    gaps: [],
    flags: flagsOf(criteria),
  };
}

function isKept(criterion: Criterion, recordsKeep: EvaluationOptions["recordsKeep"]): boolean {
  if (criterion === "evidence" || criterion === "verification") return recordsKeep?.[criterion] ?? true;
  return true;
}

/** Shares a criterion's points over its requirements by largest remainder, then what each of them earns. */
function awardPoints(
  criterion: Criterion,
  list: readonly Finding[],
  points: number,
  relevance: number,
): CriterionResult[] {
  const parts = apportion(
    points,
    list.map(() => 1),
  );
  const counts = SPOKEN_BY_PRODUCT.has(criterion) ? shareInBasisPoints(relevance, SAME_KIND_FROM) : FULL_BASIS_POINTS;
  return list.map((finding, index) => {
    const maxBasisPoints = parts[index] ?? 0;
    return {
      criterion,
      verdict: finding.verdict,
      basisPoints: takeShare(takeShare(maxBasisPoints, finding.share), counts),
      maxBasisPoints,
      required: finding.required,
      offered: finding.offered,
      reason: finding.reason,
      essential: finding.essential ?? false,
      requirementIndex: finding.requirementIndex ?? null,
    };
  });
}

function flagsOf(criteria: readonly CriterionResult[]): Flag[] {
  const flags: Flag[] = [];
  if (criteria.some(({ reason }) => reason === "price.above_ceiling")) flags.push("price.above_ceiling");
  if (criteria.some(({ criterion, verdict }) => criterion === "maker" && verdict === "fail"))
    flags.push("supplier.trader");
  return flags;
}
