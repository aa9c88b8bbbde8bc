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
  /** Objections to a ranking of this need that wait for an answer. */
  readonly openObjections: number;
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
  const [found] = await loadShortlist(actor.organizationId, needId, address);
  if (!found) return null;
  const { eligible, ineligible, newcomers, lines: rows, ...run } = found;
  const lines = rows.map(toLine);
  return {
    ...run,
    needId,
    count: { eligible, ineligible, newcomers },
    eligible: lines.filter(({ evaluation }) => evaluation.eligible),
    ineligible: lines.filter(({ evaluation }) => !evaluation.eligible),
  };
}

interface LineRow
  extends Omit<ShortlistLine, "supplier">,
    Pick<ShortlistLine["supplier"], "name" | "regionCode" | "sizeClass"> {
  readonly supplierId: string;
}

function toLine({ supplierId, name, regionCode, sizeClass, ...line }: LineRow): ShortlistLine {
  return { ...line, supplier: { id: supplierId, name, regionCode, sizeClass } };
}

interface ShortlistRow
  extends Pick<ShortlistPage, "runId" | "createdAt" | "weightsVersion" | "need" | "openObjections">,
    Readonly<ShortlistPage["count"]> {
  readonly lines: readonly LineRow[];
}

/** The run, what it found and the lines of a page, in one statement. */
function loadShortlist(buyerId: string, needId: string, address: ShortlistAddress): Promise<ShortlistRow[]> {
  return database().$queryRaw<ShortlistRow[]>`/* prepared */
    WITH run AS (
      SELECT r.* FROM match_runs r JOIN needs n ON n.id = r.need_id
      WHERE r.need_id = ${needId}::uuid AND n.organization_id = ${buyerId}::uuid
      ORDER BY r.created_at DESC, r.id DESC LIMIT 1),
    found AS (
      SELECT count(*) FILTER (WHERE m.eligible)::int AS eligible, count(*) FILTER (WHERE NOT m.eligible)::int AS ineligible,
             count(*) FILTER (WHERE m.eligible AND ${newToBuyer(buyerId)})::int AS newcomers
      FROM matches m WHERE m.run_id = (SELECT id FROM run)),
    line AS (${linesOf(buyerId, address)})
    SELECT run.id AS "runId", run.created_at AS "createdAt", run.weights_version AS "weightsVersion",
           run.need_facts AS need, found.*, ${OPEN_OBJECTIONS} AS "openObjections",
           coalesce((SELECT jsonb_agg(to_jsonb(line) ORDER BY line.rank) FROM line), '[]') AS lines
    FROM run, found`;
}

/** SQL: objections to any ranking of the need that wait for an answer. */
const OPEN_OBJECTIONS = Prisma.sql`(SELECT count(*)::int FROM match_objections j
  JOIN matches m ON m.id = j.match_id JOIN match_runs r ON r.id = m.run_id
  WHERE j.state = 'open' AND r.need_id = run.need_id)`;

/** SQL: this buyer never awarded anything to the supplier of `m`. */
function newToBuyer(buyerId: string): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT FROM track_records t WHERE t.supplier_organization_id = m.supplier_organization_id
    AND t.buyer_organization_id = ${buyerId}::uuid AND t.kind = 'awarded')`;
}

function linesOf(buyerId: string, { part, page, opened }: ShortlistAddress): Prisma.Sql {
  const { eligible, ineligible, ineligibleBeside } = SHORTLIST_LINES;
  const [most, shown] = part === "eligible" ? [eligible, ineligibleBeside] : [0, ineligible];
  const places = Prisma.sql`(p.eligible AND p.place > ${(page - 1) * most} AND p.place <= ${page * most}
    OR NOT p.eligible AND p.place > ${part === "eligible" ? 0 : (page - 1) * shown}
       AND p.place <= ${part === "eligible" ? shown : page * shown})`;
  return Prisma.sql`
    SELECT m.id, m.rank, m.evaluation - 'gaps' AS evaluation,
           CASE WHEN m.id = ${opened}::uuid THEN m.evaluation -> 'gaps' END AS gaps,
           product.name AS "productName", ${newToBuyer(buyerId)} AS "newToBuyer", o.status = 'active' AS active,
           o.id AS "supplierId", o.name, o.region_code AS "regionCode", f.size_class::text AS "sizeClass"
    FROM (SELECT id, eligible, row_number() OVER (PARTITION BY eligible ORDER BY rank) AS place
            FROM matches WHERE run_id = (SELECT id FROM run)) p
    JOIN matches m ON m.id = p.id JOIN organizations o ON o.id = m.supplier_organization_id
    LEFT JOIN supplier_profiles f ON f.organization_id = o.id LEFT JOIN products product ON product.id = m.product_id
    WHERE ${places}`;
}
