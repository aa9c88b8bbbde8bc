import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { CEREMONIAL_DAYS, linkageWindow, trendDays } from "@/lib/oversight/linkage";
import { countable } from "@/lib/oversight/queries";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { addDays, daysBetween, type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";

interface AsOf {
  readonly asOf: PlainDate;
}

/** Contracts of demo organizations count only in demo mode. */
function countedPartnerships(): Prisma.Sql {
  return env().DEMO ? Prisma.sql`TRUE` : Prisma.sql`NOT buyer.demo`;
}

export const FUNNEL_STEPS = ["confirmed", "ordered", "delivered", "accepted", "paid"] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export interface FunnelRow {
  readonly step: FunnelStep;
  /** Contracts that got this far. */
  readonly count: number;
  /** Half of them took at most this many days from the step before; null for the first step and while there are none. */
  readonly medianDays: number | null;
}

interface FunnelCounts {
  confirmed: number;
  ordered: number;
  delivered: number;
  accepted: number;
  paid: number;
  ordered_days: number | null;
  delivered_days: number | null;
  accepted_days: number | null;
  paid_days: number | null;
}

/**
 * How far the contracts got that every party confirmed in the twelve months: first order, first delivery, first delivery of
 * which something was accepted, first payment that the supplier confirmed. @throws AppError `forbidden`
 */
export async function partnershipFunnel(actor: Actor, { asOf }: AsOf): Promise<FunnelRow[]> {
  requirePermission(actor, "linkage:read");
  const { from, until } = linkageWindow(asOf);
  const [row] = await database().$queryRaw<FunnelCounts[]>`
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
       WHERE p.activated_at >= ${from} AND p.activated_at < ${until} AND ${countedPartnerships()}
       GROUP BY p.id)
    SELECT count(confirmed)::int AS confirmed, count(ordered)::int AS ordered, count(delivered)::int AS delivered,
           count(accepted)::int AS accepted, count(paid)::int AS paid,
           ${medianDays("confirmed", "ordered")} AS ordered_days, ${medianDays("ordered", "delivered")} AS delivered_days,
           ${medianDays("delivered", "accepted")} AS accepted_days, ${medianDays("accepted", "paid")} AS paid_days
      FROM steps`;
  return FUNNEL_STEPS.map((step) => ({
    step,
    count: row?.[step] ?? 0,
    medianDays: step === "confirmed" ? null : (row?.[`${step}_days`] ?? null),
  }));
}

/** The column names are ours, never a reader's. */
function medianDays(from: FunnelStep, to: FunnelStep): Prisma.Sql {
  const seconds = Prisma.raw(`extract(epoch FROM ${to} - ${from})`);
  return Prisma.sql`round((percentile_disc(0.5) WITHIN GROUP (ORDER BY ${seconds}))::numeric / 86400)::int`;
}

export interface TrendPoint {
  readonly asOf: PlainDate;
  readonly linked: number;
}

/**
 * Suppliers that were linked on the last days of the eleven months before and on `asOf`: verified makers of which something
 * was accepted in the twelve months before each day. Status is that of today. @throws AppError `forbidden`
 */
export async function linkedTrend(actor: Actor, { asOf }: AsOf): Promise<TrendPoint[]> {
  requirePermission(actor, "linkage:read");
  const days = trendDays(asOf, TREND_MONTHS);
  const windows = days.map((day) => linkageWindow(day));
  const rows = await database().$queryRaw<{ day: Date; linked: number }[]>`
    SELECT w.day, count(DISTINCT accepted.supplier_id)::int AS linked
      FROM unnest(${days}::date[], ${windows.map(({ from }) => from)}::timestamptz[],
                  ${windows.map(({ until }) => until)}::timestamptz[]) AS w(day, starts, ends)
      LEFT JOIN (SELECT d.supplier_organization_id AS supplier_id, a.decided_at
                   FROM acceptances a
                   JOIN invoices i ON i.acceptance_id = a.id
                   JOIN deliveries d ON d.id = a.delivery_id
                   JOIN organizations o ON o.id = d.supplier_organization_id
                   JOIN supplier_profiles p ON p.organization_id = o.id
                  WHERE ${countable(linkageWindow(asOf))}) accepted
        ON accepted.decided_at >= w.starts AND accepted.decided_at < w.ends
     GROUP BY w.day ORDER BY w.day`;
  return rows.map(({ day, linked }) => ({ asOf: plainDateFromUtc(day), linked }));
}

const TREND_MONTHS = 12;

const LISTED = 10;

export interface CeremonialPartnership {
  readonly id: string;
  readonly number: string;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly daysSince: number;
}

export interface Attention {
  readonly ceremonialCount: number;
  /** The oldest ones. */
  readonly ceremonial: readonly CeremonialPartnership[];
  readonly overdueAcceptances: number;
  readonly overdueInvoices: number;
  /** Still owed on those invoices. */
  readonly overdueIdr: Rupiah;
}

/** What needs attention as of a day: contracts without an order, deliveries without an answer, invoices past their day. @throws AppError `forbidden` */
export async function chainAttention(actor: Actor, { asOf }: AsOf): Promise<Attention> {
  requirePermission(actor, "linkage:read");
  const { until } = linkageWindow(asOf);
  const [ceremonial, [late]] = await Promise.all([
    ceremonialPartnerships(asOf),
    database().$queryRaw<{ acceptances: number; invoices: number; owed: bigint }[]>`
      SELECT (count(*) FILTER (WHERE a.id IS NULL AND d.acceptance_due_at < ${until}))::int AS acceptances,
             (count(*) FILTER (WHERE i.due_on < ${asOf}::date AND settled.idr < i.total_idr))::int AS invoices,
             COALESCE(sum(i.total_idr - settled.idr) FILTER (WHERE i.due_on < ${asOf}::date), 0)::bigint AS owed
        FROM deliveries d
        JOIN purchase_orders o ON o.id = d.purchase_order_id
        JOIN partnerships p ON p.id = o.partnership_id
        JOIN organizations buyer ON buyer.id = p.buyer_organization_id
        LEFT JOIN acceptances a ON a.delivery_id = d.id AND a.decided_at < ${until}
        LEFT JOIN invoices i ON i.acceptance_id = a.id
        LEFT JOIN LATERAL (SELECT COALESCE(sum(y.paid_idr + y.deducted_idr), 0) AS idr FROM payments y
                            WHERE y.invoice_id = i.id AND y.recorded_at < ${until}) settled ON TRUE
       WHERE d.recorded_at < ${until} AND ${countedPartnerships()}`,
  ]);
  return {
    ceremonialCount: ceremonial[0]?.total ?? 0,
    ceremonial: ceremonial.map(({ activated_at, buyer_name, supplier_name, id, number }) => ({
      id,
      number,
      buyerName: buyer_name,
      supplierName: supplier_name,
      daysSince: daysBetween(dateInZone(activated_at, "WIB"), asOf),
    })),
    overdueAcceptances: late?.acceptances ?? 0,
    overdueInvoices: late?.invoices ?? 0,
    overdueIdr: rupiahFromBigInt(late?.owed ?? 0n),
  };
}

interface CeremonialRow {
  id: string;
  number: string;
  buyer_name: string;
  supplier_name: string;
  activated_at: Date;
  total: number;
}

function ceremonialPartnerships(asOf: PlainDate): Promise<CeremonialRow[]> {
  const { until } = linkageWindow(asOf);
  const { until: confirmedBefore } = linkageWindow(addDays(asOf, -CEREMONIAL_DAYS));
  return database().$queryRaw<CeremonialRow[]>`
    SELECT p.id, p.number, buyer.name AS buyer_name, lead.name AS supplier_name, p.activated_at,
           (count(*) OVER ())::int AS total
      FROM partnerships p
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      JOIN partnership_parties y ON y.partnership_id = p.id AND y.role = 'lead'
      JOIN organizations lead ON lead.id = y.organization_id
     WHERE p.activated_at < ${confirmedBefore} AND (p.terminated_at IS NULL OR p.terminated_at >= ${until})
       AND ${countedPartnerships()}
       AND NOT EXISTS (SELECT FROM purchase_orders o WHERE o.partnership_id = p.id AND o.issued_at < ${until})
     ORDER BY p.activated_at, p.id
     LIMIT ${LISTED}`;
}
