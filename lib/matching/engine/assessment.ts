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
import { SAME_KIND_FROM } from "@/lib/matching/engine/relevance";
import type { CriterionResult, Evaluation } from "@/lib/matching/engine/types";
import { CRITERIA, type Criterion, type Flag } from "@/lib/matching/engine/vocabulary";
import { pointsFor, type Weights } from "@/lib/matching/engine/weights";
import { apportion } from "@/lib/shared/apportion";
import { type BasisPoints, shareInBasisPoints, takeShare } from "@/lib/shared/score";

const JUDGES: Readonly<Record<Criterion, (pairing: Pairing) => readonly Finding[]>> = {
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

/** One pairing with what every criterion found, before points are given. */
export interface Assessment {
  readonly pairing: Pairing;
  /** By the place of the criterion among those in use. */
  readonly findings: readonly (readonly Finding[])[];
}

/** Where a supplier stands, without the reasons. */
export type Standing = Pick<Evaluation, "scoreBasisPoints" | "eligible">;

/** Turns pairings into assessments and these into points, for all suppliers of one need by the same scale. */
export interface Assessor {
  readonly assess: (pairing: Pairing) => Assessment;
  /** The same for a pairing in which nothing but what these criteria look at has changed. */
  readonly reassess: (before: Assessment, pairing: Pairing, moved: ReadonlySet<Criterion>) => Assessment;
  readonly evaluationOf: (assessment: Assessment) => Evaluation;
  readonly standingOf: (assessment: Assessment) => Standing;
}

/** @param inUse the criteria that the records of this run can answer, in their order */
export function createAssessor(weights: Weights, inUse: readonly Criterion[]): Assessor {
  const partsOf = createPointParts(weights, inUse);
  const forEachLine = ({ pairing, findings }: Assessment, take: TakeLine) => {
    const parts = partsOf(findings);
    const asSpoken = shareInBasisPoints(pairing.relevance, SAME_KIND_FROM);
    for (let place = 0; place < inUse.length; place += 1) {
      const criterion = inUse[place] as Criterion;
      const list = findings[place] as readonly Finding[];
      for (let row = 0; row < list.length; row += 1) {
        const finding = list[row] as Finding;
        const most = parts[place]?.[row] ?? 0;
        const earned = takeShare(most, finding.share);
        take(criterion, finding, most, SPOKEN_BY_PRODUCT.has(criterion) ? takeShare(earned, asSpoken) : earned);
      }
    }
  };
  return {
    assess: (pairing) => ({ pairing, findings: inUse.map((criterion) => JUDGES[criterion](pairing)) }),
    reassess: ({ findings }, pairing, moved) => ({
      pairing,
      findings: inUse.map((criterion, place) =>
        moved.has(criterion) ? JUDGES[criterion](pairing) : (findings[place] as readonly Finding[]),
      ),
    }),
    evaluationOf: (assessment) => {
      const criteria: CriterionResult[] = [];
      forEachLine(assessment, (criterion, finding, maxBasisPoints, basisPoints) => {
        criteria.push(resultOf(criterion, finding, maxBasisPoints, basisPoints));
      });
      return evaluationFrom(assessment, criteria);
    },
    standingOf: (assessment) => {
      let scoreBasisPoints = 0;
      forEachLine(assessment, (_criterion, _finding, _most, basisPoints) => {
        scoreBasisPoints += basisPoints;
      });
      const { pairing, findings } = assessment;
      return { scoreBasisPoints, eligible: findIneligibilities(pairing, findings.flat()).length === 0 };
    },
  };
}

type TakeLine = (criterion: Criterion, finding: Finding, most: BasisPoints, earned: BasisPoints) => void;

/**
 * What each line may earn: a criterion's points are shared over its requirements by largest remainder. How many lines there are
 * is the need's doing, the same for every supplier, so that it is worked out once.
 */
function createPointParts(weights: Weights, inUse: readonly Criterion[]) {
  let known: { readonly lengths: readonly number[]; readonly parts: readonly (readonly BasisPoints[])[] } | undefined;
  return (findings: Assessment["findings"]) => {
    if (known?.lengths.every((length, place) => length === findings[place]?.length)) return known.parts;
    const asked = inUse.filter((_, place) => (findings[place]?.length ?? 0) > 0);
    const points = pointsFor(weights, asked);
    const parts = inUse.map((criterion, place) => {
      const lines = findings[place] ?? [];
      return lines.length === 0
        ? []
        : apportion(
            points.get(criterion) ?? 0,
            lines.map(() => 1),
          );
    });
    known = { lengths: findings.map(({ length }) => length), parts };
    return parts;
  };
}

function resultOf(
  criterion: Criterion,
  { verdict, required, offered, reason, essential, requirementIndex }: Finding,
  maxBasisPoints: BasisPoints,
  basisPoints: BasisPoints,
): CriterionResult {
  return {
    criterion,
    verdict,
    basisPoints,
    maxBasisPoints,
    required,
    offered,
    reason,
    essential: essential ?? false,
    requirementIndex: requirementIndex ?? null,
  };
}

function evaluationFrom({ pairing }: Assessment, criteria: readonly CriterionResult[]): Evaluation {
  const ineligibleReasons = findIneligibilities(pairing, criteria);
  return {
    needId: pairing.need.facts.id,
    supplierId: pairing.supplier.facts.id,
    product: pairing.speaking?.index ?? null,
    eligible: ineligibleReasons.length === 0,
    ineligibleReasons,
    scoreBasisPoints: criteria.reduce((sum, result) => sum + result.basisPoints, 0),
    criteria,
    gaps: [],
    flags: flagsOf(criteria),
  };
}

function flagsOf(criteria: readonly CriterionResult[]): Flag[] {
  const flags: Flag[] = [];
  if (criteria.some(({ reason }) => reason === "price.above_ceiling")) flags.push("price.above_ceiling");
  if (criteria.some(({ criterion, verdict }) => criterion === "maker" && verdict === "fail"))
    flags.push("supplier.trader");
  return flags;
}

/** All criteria but those that the records of a run do not keep. */
export function criteriaInUse(keep?: { readonly evidence: boolean; readonly verification: boolean }): Criterion[] {
  return CRITERIA.filter(
    (criterion) => (criterion !== "evidence" && criterion !== "verification") || (keep?.[criterion] ?? true),
  );
}
