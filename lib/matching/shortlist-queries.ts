import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { Evaluation, Gap, NeedFacts } from "@/lib/matching/engine/types";
import type { ShortlistedMatch } from "@/lib/matching/queries";
import { SHORTLIST_LINES, type ShortlistAddress } from "@/lib/matching/schema";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";

/** One line of a page of the shortlist. */
export interface ShortlistLine extends Omit<ShortlistedMatch, "evaluation"> {
  readonly evaluation: Omit<Evaluation, "gaps">;
  /** Only of the line that is opened. */
  readonly gaps: readonly Gap[] | null;
}

/** A ranking as a page shows it: what it found, and the lines that the address asks for. */
export interface ShortlistPage {
  readonly runId: string;
  readonly needId: string;
  readonly createdAt: Date;
  readonly weightsVersion: string;
  readonly need: NeedFacts;
  readonly count: {
    readonly eligible: number;
    readonly ineligible: number;
    /** Of the eligible those whom this buyer has never awarded anything. */
    readonly newcomers: number;
  };
  /** Best first. Empty where the address asks for the ineligible alone. */
  readonly eligible: readonly ShortlistLine[];
  /** Best first; beside the eligible only the first few. */
  readonly ineligible: readonly ShortlistLine[];
}

/** A page of the newest ranking for a need of the buyer's own; null when none was made, or the need is another buyer's. */
export async function getShortlist(
  actor: Actor,
  needId: string,
  address: ShortlistAddress,
): Promise<ShortlistPage | null> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return null;
  const run = await latestRun(actor.organizationId, needId);
  if (!run) return null;
  const { eligible, ineligible, newcomers, ...rest } = run;
  const lines = await linesOf(actor.organizationId, run.runId, address);
  return {
    ...rest,
    needId,
    count: { eligible, ineligible, newcomers },
    eligible: lines.filter(({ evaluation }) => evaluation.eligible),
    ineligible: lines.filter(({ evaluation }) => !evaluation.eligible),
  };
}

type RunRow = Pick<ShortlistPage, "runId" | "createdAt" | "weightsVersion" | "need"> & ShortlistPage["count"];

async function latestRun(buyerId: string, needId: string): Promise<RunRow | undefined> {
  const rows = await database().$queryRaw<RunRow[]>`
    WITH run AS (
      SELECT r.* FROM match_runs r JOIN needs n ON n.id = r.need_id
      WHERE r.need_id = ${needId}::uuid AND n.organization_id = ${buyerId}::uuid
      ORDER BY r.created_at DESC, r.id DESC LIMIT 1),
    found AS (
      SELECT count(*) FILTER (WHERE m.eligible)::int AS eligible, count(*) FILTER (WHERE NOT m.eligible)::int AS ineligible,
             count(*) FILTER (WHERE m.eligible AND ${newToBuyer(buyerId)})::int AS newcomers
      FROM matches m WHERE m.run_id = (SELECT id FROM run))
    SELECT run.id AS "runId", run.created_at AS "createdAt", run.weights_version AS "weightsVersion",
           run.need_facts AS need, found.*
    FROM run, found`;
  return rows[0];
}

/** SQL: this buyer never awarded anything to the supplier of `m`. */
function newToBuyer(buyerId: string): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT FROM track_records t WHERE t.supplier_organization_id = m.supplier_organization_id
    AND t.buyer_organization_id = ${buyerId}::uuid AND t.kind = 'awarded')`;
}

type LineRow = Omit<ShortlistLine, "supplier"> & ShortlistLine["supplier"] & { readonly supplierId: string };

async function linesOf(buyerId: string, runId: string, { part, page, opened }: ShortlistAddress) {
  const { eligible, ineligible, ineligibleBeside } = SHORTLIST_LINES;
  const [most, shown] = part === "eligible" ? [eligible, ineligibleBeside] : [0, ineligible];
  const places = Prisma.sql`(p.eligible AND p.place > ${(page - 1) * most} AND p.place <= ${page * most}
    OR NOT p.eligible AND p.place > ${part === "eligible" ? 0 : (page - 1) * shown}
       AND p.place <= ${part === "eligible" ? shown : page * shown})`;
  const rows = await database().$queryRaw<LineRow[]>`
    WITH p AS (SELECT id, eligible, row_number() OVER (PARTITION BY eligible ORDER BY rank) AS place
      FROM matches WHERE run_id = ${runId}::uuid)
    SELECT m.id, m.rank, m.evaluation - 'gaps' AS evaluation,
           CASE WHEN m.id = ${opened}::uuid THEN m.evaluation -> 'gaps' END AS gaps,
           product.name AS "productName", ${newToBuyer(buyerId)} AS "newToBuyer", o.status = 'active' AS active,
           o.id AS "supplierId", o.name, o.region_code AS "regionCode", f.size_class::text AS "sizeClass"
    FROM p JOIN matches m ON m.id = p.id JOIN organizations o ON o.id = m.supplier_organization_id
    LEFT JOIN supplier_profiles f ON f.organization_id = o.id LEFT JOIN products product ON product.id = m.product_id
    WHERE ${places} ORDER BY m.rank`;
  return rows.map(({ supplierId, name, regionCode, sizeClass, ...line }) => ({
    ...line,
    supplier: { id: supplierId, name, regionCode, sizeClass },
  }));
}
