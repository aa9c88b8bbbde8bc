import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { holds } from "@/lib/access/permissions";
import { type RuleInForce, ruleInForce } from "@/lib/catalog/queries";
import { DETAIL, type DetailRow, deed, peopleIn, type Reading, toOrder, toParty } from "@/lib/partnerships/detail-rows";
import { loadOrigin, type OriginRow } from "@/lib/partnerships/origin-queries";
import type { PartnershipState } from "@/lib/partnerships/partnership";
import type { PartnershipDetail, PartyView } from "@/lib/partnerships/partnership-detail";
import { type PartnershipSummary, pendingSteps } from "@/lib/partnerships/partnership-summary";
import {
  actsAsSupplier,
  canAccept,
  canConfirm,
  canDeliver,
  canOrder,
  canPay,
  type PartnershipRights,
} from "@/lib/partnerships/policy";
import { withinPartnershipsOf } from "@/lib/partnerships/repository";
import { PPN_RULE } from "@/lib/partnerships/settlement";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone, zoneOfRegion } from "@/lib/shared/zones";

/**
 * A contract that the actor's organization is bound by, whole; null when there is none. Overdue is judged by the database's
 * clock and by the buyer's calendar; both sides read the same. @throws AppError `forbidden`
 */
export async function getPartnership(actor: Actor, partnershipId: string): Promise<PartnershipDetail | null> {
  requirePermission(actor, "partnership:read");
  if (!isId(partnershipId)) return null;
  const where = { id: partnershipId, ...withinPartnershipsOf(actor) };
  const row = await database().partnership.findFirst({ where, select: DETAIL });
  if (!row) return null;
  const origin = await loadOrigin(row, actor);
  const names = await namesOf([...peopleIn(row), ...origin.people]);
  const buyerZone = zoneOfRegion(row.buyer.regionCode ?? undefined);
  const reading = { names, readAt: await deadlineTime(), buyerName: row.buyer.name, buyerZone };
  return toDetail(actor, row, origin, reading);
}

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
}

/** The contracts that bind the actor's organization, the newest first. @throws AppError `forbidden` */
export async function listPartnerships(actor: Actor): Promise<PartnershipSummary[]> {
  requirePermission(actor, "partnership:read");
  const readAt = await deadlineTime();
  const rows = await database().$queryRaw<ListRow[]>`
    SELECT p.id, p.number, p.state::text AS state, COALESCE(n.title, l.first_description) AS title, p.ends_on,
           buyer.name AS buyer_name, buyer.region_code AS buyer_region,
           own.role AS own_role, own.confirmed_at IS NOT NULL AS own_confirmed,
           party.supplier_names, party.unconfirmed, l.value_idr, l.unordered, o.delivery_due_on,
           d.acceptance_due_at, d.payment_due_on, d.invoiced_idr, d.settled_idr, d.unconfirmed_payments
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
                  COALESCE(bool_or(EXISTS (SELECT FROM payments y WHERE y.invoice_id = i.id AND y.confirmed_at IS NULL)),
                           false) AS unconfirmed_payments
             FROM purchase_orders x
             JOIN deliveries v ON v.purchase_order_id = x.id
             LEFT JOIN acceptances a ON a.delivery_id = v.id
             LEFT JOIN invoices i ON i.acceptance_id = a.id
            WHERE x.partnership_id = p.id) d
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

async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] }, erasedAt: null },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function toDetail(actor: MemberActor, row: DetailRow, origin: OriginRow, reading: Reading): PartnershipDetail {
  const parties = row.parties.map((party) => toParty(party, reading));
  const rights = rightsOf(row, parties);
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    pattern: row.pattern,
    startsOn: plainDateFromUtc(row.startsOn),
    endsOn: plainDateFromUtc(row.endsOn),
    acceptanceTerm: { days: row.acceptanceDays, basis: row.acceptanceBasis },
    paymentTerm: { days: row.paymentDays, basis: row.paymentBasis },
    terms: row.terms,
    drafted: deed(row.createdAt, row.createdById, reading.buyerName, reading),
    activatedAt: row.activatedAt,
    completedAt: row.completedAt,
    origin: origin.view(reading),
    parties,
    lines: row.lines.map(({ award: _award, unitPriceIdr, ...line }) => ({
      ...line,
      unitPriceIdr: rupiahFromBigInt(unitPriceIdr),
    })),
    orders: row.purchaseOrders.map((order) => toOrder(order, reading)),
    readAt: reading.readAt,
    today: dateInZone(reading.readAt, reading.buyerZone),
    organizationId: actor.organizationId,
    side: actsAsSupplier(actor, rights) ? "supplier" : "buyer",
    may: {
      confirm: canConfirm(actor, rights),
      order: canOrder(actor, rights),
      deliver: canDeliver(actor, rights),
      accept: canAccept(actor, rights),
      pay: canPay(actor, rights),
      confirmPayment: holds(actor.roles, "payment:confirm") && actsAsSupplier(actor, rights),
    },
  };
}

function rightsOf(row: DetailRow, parties: readonly PartyView[]): PartnershipRights {
  const bound = parties.map(({ organizationId, role, confirmed }) => ({
    organizationId,
    role,
    confirmed: confirmed !== null,
  }));
  return { state: row.state, createdById: row.createdById, parties: bound };
}

/** The effective rate of PPN on a day, for the form that answers a delivery; null when no rule is in force. */
export function ppnRuleOn(day: PlainDate): Promise<RuleInForce | null> {
  return ruleInForce(PPN_RULE, day);
}
