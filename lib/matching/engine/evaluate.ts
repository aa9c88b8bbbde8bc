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
import { speakingProduct } from "@/lib/matching/engine/product";
import { type ReadNeed, readNeed, readSupplier } from "@/lib/matching/engine/reading";
import {
  type RelevanceQuery,
  relevanceFrom,
  relevancePoints,
  relevanceQuery,
  SAME_KIND_FROM,
} from "@/lib/matching/engine/relevance";
import { termsOfSupplier, termsOfWork } from "@/lib/matching/engine/terms";
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

/** What the speaking product says counts only as far as it is the thing asked for. */
const SPOKEN_BY_PRODUCT: ReadonlySet<Criterion> = new Set(["capacity", "tkdn", "price"]);

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
  const read = readNeed(need, options.concepts, toPlainDate(options.asOf));
  const query = options.query ?? relevanceQuery(read, options.concepts);
  const withoutGaps = (supplier: SupplierFacts) => judge(read, query, supplier, options);
  return (supplier) => {
    const evaluation = withoutGaps(supplier);
    if (options.withGaps === false) return evaluation;
    return { ...evaluation, gaps: findGaps(read, supplier, evaluation, withoutGaps) };
  };
}

function judge(
  need: ReadNeed,
  query: RelevanceQuery,
  supplierFacts: SupplierFacts,
  { concepts, weights, asOf, recordsKeep }: EvaluationOptions,
): Evaluation {
  const supplier = readSupplier(supplierFacts, concepts);
  const speaking = speakingProduct(need, query, supplier, concepts);
  const relevance = relevanceFrom(relevancePoints(query, termsOfWork(supplier, concepts)));
  const closeness = relevanceFrom(relevancePoints(query, termsOfSupplier(supplier, concepts)));
  const pairing: Pairing = { need, supplier, speaking, relevance, closeness, concepts, asOf };

  const findings = CRITERIA.filter((criterion) => isKept(criterion, recordsKeep))
    .map((criterion) => ({ criterion, list: JUDGES[criterion](pairing) }))
    .filter(({ list }) => list.length > 0);
  const points = pointsFor(
    weights,
    findings.map(({ criterion }) => criterion),
  );
  const criteria = findings.flatMap(({ criterion, list }) =>
    awardPoints(criterion, list, points.get(criterion) ?? 0, relevance),
  );
  const ineligibleReasons = findIneligibilities(pairing, criteria);
  return {
    needId: need.facts.id,
    supplierId: supplierFacts.id,
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
