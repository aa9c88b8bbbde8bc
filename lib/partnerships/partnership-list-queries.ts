import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { PartnershipState } from "@/lib/partnerships/partnership";
import { type PartnershipSummary, pendingSteps } from "@/lib/partnerships/partnership-summary";
import type { PartnershipFilter } from "@/lib/partnerships/schema";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import { zoneOfRegion } from "@/lib/shared/zones";

interface ListRow {
  id: string;
  number: string;
  state: PartnershipState;
  title: string;
  ends_on: Date;
  buyer_name: string;
  buyer_region: string | null;
  own_role: string;
  own_confirmed: boolean;
  supplier_names: string[];
  unconfirmed: string[];
  value_idr: bigint;
  unordered: boolean;
  delivery_due_on: Date | null;
  acceptance_due_at: Date | null;
  payment_due_on: Date | null;
  invoiced_idr: bigint;
  settled_idr: bigint;
  unconfirmed_payments: boolean;
  disputed_payments: boolean;
  undecided: string[];
  own_undecided: boolean;
}

/** Contracts on one page of the list. */
const PAGE_SIZE = 25;

export interface PartnershipPage {
  readonly partnerships: readonly PartnershipSummary[];
  readonly total: number;
  readonly pageSize: number;
  /** Of all the organization's contracts: how many there are, wait for the reader's side, and have something overdue. */
  readonly counts: { readonly all: number; readonly own: number; readonly overdue: number };
  readonly readAt: Date;
}

/**
 * A page of the contracts that bind the actor's organization, those that wait for it and then the newest first.
 *
 * @throws AppError `forbidden`
 */
export async function listPartnerships(actor: Actor, filter: PartnershipFilter): Promise<PartnershipPage> {
  const [all, readAt] = await Promise.all([listAllPartnerships(actor), deadlineTime()]);
  const words = filter.search.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  const found = all.filter(
    (row) =>
      (filter.state === null || row.state === filter.state) &&
      (filter.waiting === null || isWaiting(row, filter.waiting)) &&
      words.every((word) => textOf(row).includes(word)),
  );
  const from = (filter.page - 1) * PAGE_SIZE;
  return {
    partnerships: found.slice(from, from + PAGE_SIZE),
    total: found.length,
    pageSize: PAGE_SIZE,
    counts: {
      all: all.length,
      own: all.filter((row) => isWaiting(row, "own")).length,
      overdue: all.filter((row) => isWaiting(row, "overdue")).length,
    },
    readAt,
  };
}

function isWaiting({ pending }: PartnershipSummary, waiting: NonNullable<PartnershipFilter["waiting"]>): boolean {
  return pending.some(({ own, overdue }) => (waiting === "own" ? own : overdue));
}

/** What a search looks through. */
function textOf({ number, title, buyerName, supplierNames }: PartnershipSummary): string {
  return [number, title, buyerName, ...supplierNames].join(" ").toLocaleLowerCase("id");
}

/**
 * All contracts that bind the actor's organization, the newest first, each with what it waits for. One organization has
 * hundreds, not thousands; who waits for whom is judged once, here, for the list and the home page alike.
 *
 * @throws AppError `forbidden`
 */
export async function listAllPartnerships(actor: Actor): Promise<PartnershipSummary[]> {
  requirePermission(actor, "partnership:read");
  const readAt = await deadlineTime();
  const rows = await database().$queryRaw<ListRow[]>`/* prepared */
    SELECT p.id, p.number, p.state::text AS state, COALESCE(n.title, l.first_description) AS title, p.ends_on,
           buyer.name AS buyer_name, buyer.region_code AS buyer_region,
           own.role AS own_role, own.confirmed_at IS NOT NULL AS own_confirmed,
           party.supplier_names, party.unconfirmed, l.value_idr, l.unordered, o.delivery_due_on,
           d.acceptance_due_at, d.payment_due_on, d.invoiced_idr, d.settled_idr, d.unconfirmed_payments, d.disputed_payments,
           COALESCE(m.undecided, '{}') AS undecided, COALESCE(m.own_undecided, false) AS own_undecided
      FROM partnerships p
      JOIN partnership_parties own ON own.partnership_id = p.id AND own.organization_id = ${actor.organizationId}::uuid
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      LEFT JOIN needs n ON n.id = p.need_id
     CROSS JOIN LATERAL (
           SELECT COALESCE(array_agg(g.name ORDER BY y.share_basis_points DESC) FILTER (WHERE y.role <> 'buyer'), '{}') AS supplier_names,
                  COALESCE(array_agg(g.name ORDER BY y.role) FILTER (WHERE y.confirmed_at IS NULL), '{}') AS unconfirmed
             FROM partnership_parties y JOIN organizations g ON g.id = y.organization_id
            WHERE y.partnership_id = p.id) party
     CROSS JOIN LATERAL (
           SELECT COALESCE(sum(x.quantity * x.unit_price_idr), 0)::bigint AS value_idr,
                  COALESCE(bool_or(x.ordered_quantity < x.quantity), false) AS unordered,
                  (array_agg(x.description ORDER BY x.position))[1] AS first_description
             FROM partnership_lines x WHERE x.partnership_id = p.id) l
     CROSS JOIN LATERAL (
           SELECT min(x.due_on) AS delivery_due_on
             FROM purchase_orders x
            WHERE x.partnership_id = p.id
              AND EXISTS (SELECT FROM purchase_order_lines z
                           WHERE z.purchase_order_id = x.id AND z.delivered_quantity < z.quantity)) o
     CROSS JOIN LATERAL (
           SELECT min(v.acceptance_due_at) FILTER (WHERE a.id IS NULL) AS acceptance_due_at,
                  min(i.due_on) FILTER (WHERE i.settled_idr < i.total_idr) AS payment_due_on,
                  COALESCE(sum(i.total_idr), 0)::bigint AS invoiced_idr,
                  COALESCE(sum(i.settled_idr), 0)::bigint AS settled_idr,
                  COALESCE(bool_or(EXISTS (SELECT FROM payments y WHERE y.invoice_id = i.id AND y.confirmed_at IS NULL
                      AND y.voided_at IS NULL AND (y.disputed_at IS NULL OR y.resolved_at IS NOT NULL))), false)
                    AS unconfirmed_payments,
                  COALESCE(bool_or(EXISTS (SELECT FROM payments y
                      WHERE y.invoice_id = i.id AND y.disputed_at IS NOT NULL AND y.resolved_at IS NULL)), false)
                    AS disputed_payments
             FROM purchase_orders x
             JOIN deliveries v ON v.purchase_order_id = x.id
             LEFT JOIN acceptances a ON a.delivery_id = v.id
             LEFT JOIN invoices i ON i.acceptance_id = a.id
            WHERE x.partnership_id = p.id) d
      LEFT JOIN LATERAL (
           SELECT array_agg(g.name ORDER BY y.role) AS undecided,
                  bool_or(y.organization_id = ${actor.organizationId}::uuid) AS own_undecided
             FROM amendments e
             JOIN partnership_parties y ON y.partnership_id = p.id
                  AND y.organization_id <> e.proposed_by_organization_id
             JOIN organizations g ON g.id = y.organization_id
            WHERE e.partnership_id = p.id AND e.state = 'proposed'
              AND NOT EXISTS (SELECT FROM amendment_confirmations c
                               WHERE c.amendment_id = e.id AND c.organization_id = y.organization_id)) m ON true
     ORDER BY p.created_at DESC, p.id DESC`;
  return rows.map((row) => toSummary(row, readAt));
}

function toSummary(row: ListRow, readAt: Date): PartnershipSummary {
  const side = row.own_role === "buyer" ? "buyer" : "supplier";
  const { state, buyer_name: buyerName, supplier_names: supplierNames } = row;
  const work = {
    state,
    side,
    buyerName,
    supplierNames,
    unconfirmed: row.unconfirmed,
    ownUnconfirmed: !row.own_confirmed,
    unordered: row.unordered,
    deliveryDueOn: row.delivery_due_on && plainDateFromUtc(row.delivery_due_on),
    acceptanceDueAt: row.acceptance_due_at,
    paymentDueOn: row.payment_due_on && plainDateFromUtc(row.payment_due_on),
    unconfirmedPayments: row.unconfirmed_payments,
    disputedPayments: row.disputed_payments,
    undecided: row.undecided,
    ownUndecided: row.own_undecided,
  } as const;
  return {
    id: row.id,
    number: row.number,
    state,
    title: row.title,
    buyerName,
    supplierNames,
    side,
    endsOn: plainDateFromUtc(row.ends_on),
    valueIdr: rupiahFromBigInt(row.value_idr),
    invoicedIdr: rupiahFromBigInt(row.invoiced_idr),
    settledIdr: rupiahFromBigInt(row.settled_idr),
    pending: pendingSteps(work, readAt, zoneOfRegion(row.buyer_region ?? undefined)),
    readAt,
  };
}
