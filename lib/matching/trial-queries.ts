import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ruleInForce } from "@/lib/catalog/queries";
import { findCandidates } from "@/lib/matching/candidate-queries";
import type { SupplierFilter } from "@/lib/matching/document-entry";
import { rankGivingWay } from "@/lib/matching/engine/rank";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { type MatchableNeed, needFactsFrom } from "@/lib/matching/need-facts";
import { evaluationOptions } from "@/lib/matching/ranking";
import { countMovements, type Movement, type MovementCounts, rankingChanges } from "@/lib/matching/ranking-change";
import { loadWeights } from "@/lib/matching/repository";
import type { Trial } from "@/lib/matching/trial-schema";
import { getNeed, type NeedDetail } from "@/lib/needs/queries";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** So many of those who fit best are shown. */
const SHOWN = 20;

/** One supplier as it would stand. */
export interface TriedSupplier {
  readonly supplier: Pick<SupplierFacts, "id" | "name" | "regionCode" | "sizeClass">;
  readonly rank: number;
  readonly evaluation: Evaluation;
  /** Against the last run that was stored; null when there is none. */
  readonly movement: Movement | null;
  /** Its rank there. */
  readonly before: number | null;
}

/** A ranking that nobody stored. */
export interface TriedRanking {
  readonly need: NeedFacts;
  /** Those who fit best, the best first. */
  readonly shown: readonly TriedSupplier[];
  readonly eligible: number;
  readonly ineligible: number;
  /** Eligible now, and not among the eligible of the last run; null without a run. */
  readonly newlyEligible: number | null;
  /** Against the last run; null without one. */
  readonly movements: MovementCounts | null;
}

/**
 * Searches and ranks suppliers for a need of the buyer's own as if it said what `trial` says (null: as it stands), by the
 * rules of today, and gives way to other requests meanwhile. Nothing is stored. Null when the need is not there or another
 * buyer's. @throws AppError `forbidden`
 */
export async function tryRanking(actor: Actor, needId: string, trial: Trial | null): Promise<TriedRanking | null> {
  requirePermission(actor, "match:read");
  const detail = await getNeed(actor, needId);
  if (!detail) return null;
  const asOf = dateInZone(currentTime(), "WIB");
  const [halal, weights, earlier] = await Promise.all([
    ruleInForce("food.halal_mandatory", asOf),
    loadWeights(database(), asOf),
    lastPlaces(detail.id),
  ]);
  const need = needFactsFrom(trial ? changed(detail, trial) : detail, { halalMandatory: halal !== null });
  const found = await findCandidates(need, { asOf, filter: filterOf(trial, need, asOf) });
  const suppliers = found.suppliers.map(({ facts }) => facts);
  const terms = { weights, asOf, query: found.query, concepts: found.concepts };
  const options = { ...evaluationOptions(terms), withGaps: false };
  return tried(need, suppliers, await rankGivingWay(need, suppliers, options, giveWay), earlier);
}

function changed(need: NeedDetail, trial: Trial): MatchableNeed {
  return {
    ...need,
    requirements: trial.requirements,
    maxUnitPriceIdr: trial.maxUnitPriceIdr ?? null,
    minTkdnPercent: trial.minTkdnPercent ?? null,
    regionCode: trial.regionCode ?? null,
    splittable: trial.splittable,
  };
}

/** A certificate counts on the last day of delivery, as a requirement does, unless another day is asked for. */
function filterOf(trial: Trial | null, need: NeedFacts, asOf: PlainDate): SupplierFilter | undefined {
  if (!trial) return undefined;
  const { certificate, certificateOn, ...filter } = trial.filter;
  if (certificate === undefined) return filter;
  return { ...filter, certificate: { term: certificate, on: certificateOn ?? need.deliverUntil ?? asOf } };
}

interface EarlierPlace {
  readonly supplierId: string;
  readonly rank: number;
  readonly eligible: boolean;
  readonly scoreBasisPoints: number;
}

/** Ranks of the newest run, without its explanations; null when the need has none. */
async function lastPlaces(needId: string): Promise<readonly EarlierPlace[] | null> {
  const run = await database().matchRun.findFirst({
    where: { needId },
    select: {
      matches: { select: { supplierOrganizationId: true, rank: true, eligible: true, scoreBasisPoints: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return (
    run?.matches.map(({ supplierOrganizationId, ...place }) => ({ supplierId: supplierOrganizationId, ...place })) ??
    null
  );
}

function tried(
  need: NeedFacts,
  suppliers: readonly SupplierFacts[],
  ranked: readonly Evaluation[],
  earlier: readonly EarlierPlace[] | null,
): TriedRanking {
  const factsById = new Map(suppliers.map((facts) => [facts.id, facts]));
  const changes = rankingChanges(
    earlier ?? [],
    ranked.map(({ supplierId, eligible, scoreBasisPoints }, index) => ({
      supplierId,
      rank: index + 1,
      eligible,
      scoreBasisPoints,
    })),
  );
  const eligible = ranked.filter((evaluation) => evaluation.eligible).length;
  const newly = changes.filter(({ before, after }) => after?.eligible === true && before?.eligible !== true);
  return {
    need,
    shown: ranked.slice(0, SHOWN).flatMap((evaluation, index): TriedSupplier[] => {
      const facts = factsById.get(evaluation.supplierId);
      const change = changes[index];
      if (!facts || !change) return [];
      const { id, name, regionCode, sizeClass } = facts;
      return [
        {
          supplier: { id, name, regionCode, sizeClass },
          rank: index + 1,
          evaluation,
          movement: earlier && change.movement,
          before: change.before?.rank ?? null,
        },
      ];
    }),
    eligible,
    ineligible: ranked.length - eligible,
    newlyEligible: earlier && newly.length,
    movements: earlier && countMovements(changes),
  };
}
