import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { createWeights, type Weights } from "@/lib/matching/engine/weights";
import { RANKING_VERSION, type RankingTerms } from "@/lib/matching/ranking";
import { CANDIDATE_LIMIT, type SearchTerms } from "@/lib/matching/retrieval";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { type PlainDate, plainDateToUtc } from "@/lib/shared/dates";

/** The table of weights that holds on a day. @throws {Error} when there is none: the first comes with a migration. */
export async function loadWeights(tx: Tx, on: PlainDate): Promise<Weights> {
  const row = await tx.matchWeights.findFirst({
    where: { validFrom: { lte: plainDateToUtc(on) } },
    orderBy: [{ validFrom: "desc" }, { version: "desc" }],
    select: { version: true, weights: true },
  });
  if (!row) throw new Error(`No table of weights holds on ${on}`);
  return createWeights(row.version, row.weights as Weights["basisPoints"]);
}

/**
 * Suppliers whose words, business class or goods have anything to do with the need, the likeliest first, at most
 * {@link CANDIDATE_LIMIT}. A rare word says more than one that every workshop uses; a word that is only spelled alike finds
 * too, but says less. Broad on purpose: who is not found here can never be ranked.
 */
export async function findCandidates(tx: Tx, { words, kbliGroups, hsHeading }: SearchTerms): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH word AS (SELECT unnest(${words}::text[]) AS query),
    firm AS (SELECT id FROM organizations WHERE kind = 'supplier' AND status = 'active'),
    hit AS (
      SELECT p.organization_id, w.query, 1.0 AS worth FROM word w JOIN products p
        ON to_tsvector('simple', p.name || ' ' || coalesce(p.description, '')) @@ to_tsquery('simple', w.query)
       WHERE p.archived_at IS NULL
      UNION ALL
      SELECT c.organization_id, w.query, 1.0 FROM word w JOIN capabilities c
        ON to_tsvector('simple', coalesce(c.process, '') || ' ' || coalesce(c.material, '') || ' ' || coalesce(c.machine, ''))
           @@ to_tsquery('simple', w.query)
       WHERE c.archived_at IS NULL
      UNION ALL
      SELECT s.organization_id, w.query, 0.7 FROM word w JOIN supplier_profiles s
        ON to_tsvector('simple', coalesce(s.description, '')) @@ to_tsquery('simple', w.query)
      UNION ALL
      SELECT p.organization_id, w.query, 0.4 FROM word w JOIN products p
        ON length(w.query) > 6 AND word_similarity(rtrim(w.query, ':*'), lower(p.name)) >= 0.6
       WHERE p.archived_at IS NULL
    ),
    found AS (
      SELECT organization_id, query, max(worth) AS worth FROM hit JOIN firm ON firm.id = hit.organization_id
       GROUP BY organization_id, query
    ),
    rarity AS (
      SELECT query, ln(1 + (SELECT count(*) FROM firm)::float / count(*)) AS value FROM found GROUP BY query
    ),
    trace AS (
      SELECT f.organization_id, f.worth * r.value AS points FROM found f JOIN rarity r USING (query)
      UNION ALL
      SELECT DISTINCT k.organization_id, 1.0 FROM organization_kblis k JOIN firm ON firm.id = k.organization_id
       WHERE left(k.code, 3) = ANY (${kbliGroups}::text[])
      UNION ALL
      SELECT DISTINCT p.organization_id, 2.0 FROM products p JOIN firm ON firm.id = p.organization_id
       WHERE p.archived_at IS NULL AND left(translate(p.hs_code, '. ', ''), 4) = ${hsHeading}
    )
    SELECT organization_id AS id FROM trace GROUP BY organization_id
     ORDER BY sum(points) DESC, organization_id LIMIT ${CANDIDATE_LIMIT}`;
  return rows.map(({ id }) => id);
}

/** One ranked supplier with what it was judged by. */
export interface RankedSupplier {
  readonly evaluation: Evaluation;
  readonly facts: SupplierFacts;
  /** The product that speaks, null when the supplier lists none. */
  readonly productId: string | null;
}

export interface NewRun {
  readonly needVersion: number;
  readonly need: NeedFacts;
  readonly terms: RankingTerms;
  readonly ranked: readonly RankedSupplier[];
  readonly createdAt: Date;
}

/** Stores a ranking as it was made: versions, facts and whole answers, in order. Returns the run's id. */
export async function addRun(tx: Tx, actor: MemberActor, run: NewRun): Promise<string> {
  const runId = newId();
  await tx.matchRun.create({
    data: {
      id: runId,
      needId: run.need.id,
      needVersion: run.needVersion,
      weightsVersion: run.terms.weights.version,
      engineVersion: RANKING_VERSION,
      asOf: plainDateToUtc(run.terms.asOf),
      needFacts: asJson(run.need),
      candidateCount: run.ranked.length,
      createdAt: run.createdAt,
      createdById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  await tx.match.createMany({
    data: run.ranked.map(({ evaluation, facts, productId }, index) => ({
      id: newId(),
      runId,
      supplierOrganizationId: evaluation.supplierId,
      productId,
      rank: index + 1,
      eligible: evaluation.eligible,
      scoreBasisPoints: evaluation.scoreBasisPoints,
      supplierFacts: asJson(facts),
      evaluation: asJson(evaluation),
    })),
  });
  return runId;
}

/** Facts and evaluations are plain data; Prisma's JSON type merely cannot see that of an interface. */
function asJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
