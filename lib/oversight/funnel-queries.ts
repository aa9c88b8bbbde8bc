import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import {
  CONTRACT_STEPS,
  type ContractRow,
  type ContractStep,
  FUNNEL_STEPS,
  type FunnelRow,
  type FunnelStep,
  type LinkageFilter,
} from "@/lib/oversight/figures";
import { linkageWindow } from "@/lib/oversight/linkage";
import { contractsInScope, inScope, notDemo, withBuyer } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

/** One row: how many got to each step, and `<step>_days`, the median from the step before. */
type StepCounts<Step extends string> = Record<Step, number> & Record<`${Step}_days`, number | null>;

/**
 * How far suppliers got since they registered, up to the end of a day: all that are or may be makers. A supplier counts at
 * every step up to the furthest it reached, because a consortium member may deliver without an invitation of its own. With a
 * buyer in the filter, the steps from the match on are those with that buyer. @throws AppError `forbidden`
 */
export async function supplierFunnel(actor: Actor, filter: LinkageFilter): Promise<FunnelRow[]> {
  requirePermission(actor, "linkage:read");
  return countFunnel(filter);
}

/** {@link supplierFunnel} for pages that anybody may read: small counts are withheld first. */
export async function countFunnel(filter: LinkageFilter): Promise<FunnelRow[]> {
  const { until } = linkageWindow(filter.asOf);
  const [row] = await database().$queryRaw<StepCounts<FunnelStep>[]>`
    WITH firms AS (
      SELECT o.id, o.created_at AS registered, CASE WHEN o.verified_at < ${until} THEN o.verified_at END AS verified
        FROM organizations o JOIN supplier_profiles p ON p.organization_id = o.id
       WHERE o.kind = 'supplier' AND o.created_at < ${until} AND p.maker_role <> 'trader'
         AND o.status NOT IN ('merged', 'closed') AND ${notDemo("o")} AND ${inScope(filter)}),
    steps AS (${firstSteps(filter, until)}),
    firsts AS (
      SELECT f.id, f.registered, f.verified, ${Prisma.join(
        FUNNEL_STEPS.slice(2).map(
          (step) => Prisma.sql`min(s.at) FILTER (WHERE s.step = ${step}) AS ${Prisma.raw(step)}`,
        ),
      )}
        FROM firms f LEFT JOIN steps s ON s.supplier_id = f.id GROUP BY f.id, f.registered, f.verified)
    SELECT ${reached(FUNNEL_STEPS)}, ${medians(FUNNEL_STEPS)} FROM firsts`;
  return FUNNEL_STEPS.map((step, index) => ({
    step,
    count: row?.[step] ?? 0,
    medianDays: index === 0 ? null : (row?.[`${step}_days`] ?? null),
  }));
}

/** The first time of each supplier at each step: rows `supplier_id, step, at`. */
function firstSteps(filter: LinkageFilter, until: Date): Prisma.Sql {
  const ofNeed = Prisma.sql`${withBuyer(Prisma.sql`n.organization_id`, filter)} AND ${notDemo("need_owner")}`;
  const ofContract = Prisma.sql`${withBuyer(Prisma.sql`c.buyer_organization_id`, filter)} AND ${notDemo("buyer")}`;
  const needs = Prisma.sql`JOIN organizations need_owner ON need_owner.id = n.organization_id`;
  const deliveries = Prisma.sql`deliveries v JOIN purchase_orders po ON po.id = v.purchase_order_id
    JOIN partnerships c ON c.id = po.partnership_id JOIN organizations buyer ON buyer.id = c.buyer_organization_id`;
  return Prisma.sql`
    SELECT m.supplier_organization_id AS supplier_id, 'matched' AS step, min(r.created_at) AS at
      FROM matches m JOIN match_runs r ON r.id = m.run_id JOIN needs n ON n.id = r.need_id ${needs}
     WHERE m.eligible AND r.created_at < ${until} AND ${ofNeed} GROUP BY 1
    UNION ALL
    SELECT i.supplier_organization_id, 'invited', min(i.sent_at)
      FROM invitations i JOIN needs n ON n.id = i.need_id ${needs}
     WHERE i.origin = 'buyer' AND i.sent_at < ${until} AND ${ofNeed} GROUP BY 1
    UNION ALL
    SELECT y.organization_id, 'quoted', min(q.sent_at)
      FROM quotes q JOIN quote_parties y ON y.quote_id = q.id JOIN needs n ON n.id = q.need_id ${needs}
     WHERE q.sent_at < ${until} AND ${ofNeed} GROUP BY 1
    UNION ALL
    SELECT y.organization_id, CASE WHEN po.id IS NULL THEN 'contracted' ELSE 'ordered' END,
           min(COALESCE(po.issued_at, c.activated_at))
      FROM partnerships c
      JOIN partnership_parties y ON y.partnership_id = c.id AND y.role <> 'buyer'
      JOIN organizations buyer ON buyer.id = c.buyer_organization_id
      CROSS JOIN LATERAL (SELECT NULL::uuid AS id, NULL::timestamptz AS issued_at UNION ALL
                          SELECT id, issued_at FROM purchase_orders WHERE partnership_id = c.id) po
     WHERE c.activated_at < ${until} AND COALESCE(po.issued_at, c.activated_at) < ${until} AND ${ofContract} GROUP BY 1, 2
    UNION ALL
    SELECT v.supplier_organization_id, 'delivered', min(v.recorded_at) FROM ${deliveries}
     WHERE v.recorded_at < ${until} AND ${ofContract} GROUP BY 1
    UNION ALL
    SELECT v.supplier_organization_id, 'accepted', min(a.decided_at)
      FROM ${deliveries} JOIN acceptances a ON a.delivery_id = v.id
     WHERE a.decided_at < ${until} AND ${ofContract}
       AND EXISTS (SELECT FROM acceptance_lines l WHERE l.acceptance_id = a.id AND l.accepted_quantity > 0) GROUP BY 1
    UNION ALL
    SELECT v.supplier_organization_id, 'paid', min(x.confirmed_at)
      FROM ${deliveries} JOIN acceptances a ON a.delivery_id = v.id
      JOIN invoices i ON i.acceptance_id = a.id JOIN payments x ON x.invoice_id = i.id
     WHERE x.confirmed_at < ${until} AND ${ofContract} GROUP BY 1`;
}

/** `count(COALESCE(step, all that follow))` for every step. The names of columns are ours, never a reader's. */
function reached(steps: readonly string[]): Prisma.Sql {
  return Prisma.raw(
    steps.map((step, index) => `count(COALESCE(${steps.slice(index).join(", ")}))::int AS ${step}`).join(", "),
  );
}

/** Median days between two steps, of those known at both, in that order. */
function medians(steps: readonly string[]): Prisma.Sql {
  const ofPair = (step: string, before: string) => `round((percentile_disc(0.5) WITHIN GROUP (
    ORDER BY extract(epoch FROM ${step} - ${before})) FILTER (WHERE ${step} >= ${before}))::numeric / 86400)::int AS ${step}_days`;
  return Prisma.raw(
    steps
      .slice(1)
      .map((step, index) => ofPair(step, steps[index] ?? ""))
      .join(", "),
  );
}

/**
 * How far the contracts got that every party confirmed in the twelve months: first order, first delivery, first delivery of
 * which something was accepted, first payment that the supplier confirmed. @throws AppError `forbidden`
 */
export async function contractFunnel(actor: Actor, filter: LinkageFilter): Promise<ContractRow[]> {
  requirePermission(actor, "linkage:read");
  const { from, until } = linkageWindow(filter.asOf);
  const [row] = await database().$queryRaw<StepCounts<ContractStep>[]>`
    WITH steps AS (
      SELECT p.id, p.activated_at AS confirmed, min(o.issued_at) AS ordered, min(d.recorded_at) AS delivered,
             min(a.decided_at) FILTER (WHERE i.id IS NOT NULL) AS accepted, min(y.confirmed_at) AS paid
        FROM partnerships p
        JOIN organizations buyer ON buyer.id = p.buyer_organization_id
        LEFT JOIN purchase_orders o ON o.partnership_id = p.id AND o.issued_at < ${until}
        LEFT JOIN deliveries d ON d.purchase_order_id = o.id AND d.recorded_at < ${until}
        LEFT JOIN acceptances a ON a.delivery_id = d.id AND a.decided_at < ${until}
        LEFT JOIN invoices i ON i.acceptance_id = a.id
        LEFT JOIN payments y ON y.invoice_id = i.id AND y.confirmed_at < ${until}
       WHERE p.activated_at >= ${from} AND p.activated_at < ${until} AND ${contractsInScope(filter)}
       GROUP BY p.id)
    SELECT ${reached(CONTRACT_STEPS)}, ${medians(CONTRACT_STEPS)} FROM steps`;
  return CONTRACT_STEPS.map((step, index) => ({
    step,
    count: row?.[step] ?? 0,
    medianDays: index === 0 ? null : (row?.[`${step}_days`] ?? null),
  }));
}
