import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { type PlaceChange, type PointsByCriterion, rankingChanges } from "@/lib/matching/ranking-change";
import { changedInputs, type InputChange } from "@/lib/matching/run-inputs";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";

/** A stored ranking as a line of a list. */
export interface RunSummary {
  readonly id: string;
  readonly createdAt: Date;
  /** A colleague of the reader; null for an administrator who had all needs ranked anew. */
  readonly createdByName: string | null;
  readonly asOf: PlainDate;
  readonly needVersion: number;
  readonly weightsVersion: string;
  /** Of engine and vocabulary together. */
  readonly engineVersion: string;
  readonly candidates: number;
  readonly eligible: number;
}

export interface RunPage {
  readonly runs: readonly RunSummary[];
  readonly total: number;
}

export const RUNS_PER_PAGE = 20;

/** Rankings of a need of the buyer's own, the newest first; none for another buyer's need. @throws AppError `forbidden` */
export async function listRuns(actor: Actor, needId: string, page: number): Promise<RunPage> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return { runs: [], total: 0 };
  const where = { needId, need: { organizationId: actor.organizationId } };
  const [rows, total] = await Promise.all([
    selectRuns(actor.organizationId, needId, { offset: (page - 1) * RUNS_PER_PAGE }),
    database().matchRun.count({ where }),
  ]);
  return { runs: rows, total };
}

type RunRow = Omit<RunSummary, "asOf"> & { readonly asOf: Date };

/** Counts come from the index of matches: their explanations, a megabyte a run, are not read. */
async function selectRuns(
  organizationId: string | null,
  needId: string,
  which: { readonly offset: number } | { readonly ids: readonly string[] },
): Promise<RunSummary[]> {
  const ids = "ids" in which ? [...which.ids] : null;
  const rows = await database().$queryRaw<RunRow[]>`
    SELECT r.id, r.created_at AS "createdAt", u.name AS "createdByName", r.as_of AS "asOf", r.need_version AS "needVersion",
           r.weights_version AS "weightsVersion", r.engine_version AS "engineVersion", r.candidate_count AS candidates,
           (SELECT count(*)::int FROM matches m WHERE m.run_id = r.id AND m.eligible) AS eligible
      FROM match_runs r JOIN needs n ON n.id = r.need_id
      LEFT JOIN users u ON u.id = r.created_by_id AND EXISTS (
        SELECT FROM memberships s WHERE s.user_id = u.id AND s.organization_id = n.organization_id)
     WHERE r.need_id = ${needId}::uuid AND n.organization_id = ${organizationId}::uuid
       AND (${ids}::uuid[] IS NULL OR r.id = ANY (${ids}::uuid[]))
     ORDER BY r.created_at DESC, r.id DESC
     LIMIT ${RUNS_PER_PAGE} OFFSET ${"offset" in which ? which.offset : 0}`;
  return rows.map((row) => ({ ...row, asOf: plainDateFromUtc(row.asOf) }));
}

/** What became of one supplier between two rankings. */
export interface ComparedSupplier extends PlaceChange {
  readonly name: string;
  /** True when what was on record of it differs. */
  readonly recordChanged: boolean;
}

/** Two rankings of one need, the older one first. */
export interface RunComparison {
  readonly before: RunSummary;
  readonly after: RunSummary;
  readonly inputs: readonly InputChange[];
  readonly suppliers: readonly ComparedSupplier[];
}

/**
 * Holds two rankings of a need of the buyer's own against each other, whichever is named first. Null when one of them is
 * not there, is of another need, or the same was named twice. @throws AppError `forbidden`
 */
export async function compareRuns(
  actor: Actor,
  needId: string,
  ids: readonly [string, string],
): Promise<RunComparison | null> {
  requirePermission(actor, "match:read");
  if (![needId, ...ids].every((id) => isId(id)) || ids[0] === ids[1]) return null;
  const [after, before] = await selectRuns(actor.organizationId, needId, { ids });
  if (!before || !after) return null;
  const [facts, places] = await Promise.all([needFactsOf([before.id, after.id]), placesOf(before.id, after.id)]);
  const byRun = (runId: string) => places.filter((place) => place.runId === runId);
  const supplierById = new Map(places.map((place) => [place.supplierId, place]));
  const [earlier, later] = [facts.get(before.id), facts.get(after.id)];
  return {
    before,
    after,
    inputs: earlier && later ? changedInputs(earlier, later) : [],
    suppliers: rankingChanges(byRun(before.id), byRun(after.id)).map((change) => {
      const known = supplierById.get(change.supplierId);
      return { ...change, name: known?.name ?? "", recordChanged: known?.recordChanged ?? false };
    }),
  };
}

async function needFactsOf(ids: readonly string[]): Promise<ReadonlyMap<string, NeedFacts>> {
  const rows = await database().matchRun.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, needFacts: true },
  });
  return new Map(rows.map(({ id, needFacts }) => [id, needFacts as unknown as NeedFacts]));
}

interface PlaceRow {
  readonly runId: string;
  readonly supplierId: string;
  readonly name: string;
  readonly rank: number;
  readonly eligible: boolean;
  readonly scoreBasisPoints: number;
  readonly points: PointsByCriterion;
  readonly recordChanged: boolean;
}

/** The database sums up the points and compares the records: of an explanation only some numbers come over. */
function placesOf(beforeId: string, afterId: string): Promise<PlaceRow[]> {
  return database().$queryRaw<PlaceRow[]>`
    SELECT m.run_id AS "runId", m.supplier_organization_id AS "supplierId", o.name, m.rank, m.eligible,
           m.score_basis_points AS "scoreBasisPoints",
           (SELECT coalesce(jsonb_object_agg(criterion, points), '{}') FROM (
              SELECT c ->> 'criterion' AS criterion, sum((c ->> 'basisPoints')::int) AS points
                FROM jsonb_array_elements(m.evaluation -> 'criteria') c GROUP BY 1) summed) AS points,
           coalesce(m.supplier_facts IS DISTINCT FROM other.supplier_facts AND other.id IS NOT NULL, false) AS "recordChanged"
      FROM matches m JOIN organizations o ON o.id = m.supplier_organization_id
      LEFT JOIN matches other ON other.supplier_organization_id = m.supplier_organization_id
        AND other.run_id = CASE WHEN m.run_id = ${beforeId}::uuid THEN ${afterId}::uuid ELSE ${beforeId}::uuid END
     WHERE m.run_id IN (${beforeId}::uuid, ${afterId}::uuid)
     ORDER BY m.rank`;
}
