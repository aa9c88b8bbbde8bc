import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { DetailRow } from "@/lib/partnerships/detail-select";
import { deadlineTimeTold } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { jsonList, revive } from "@/lib/platform/nested-rows";

/** What led to a contract, as it was found; a part is null when it was not made in the app. */
export interface FoundOrigin {
  readonly approval: { readonly decidedById: string } | null;
  readonly invitation: {
    readonly id: string;
    readonly match: {
      readonly scoreBasisPoints: number;
      readonly createdAt: Date;
      readonly createdById: string;
    } | null;
  } | null;
  readonly quote: {
    readonly sentAt: Date;
    readonly sentById: string;
    readonly leadName: string;
    readonly award: { readonly decidedAt: Date; readonly decidedById: string; readonly reason: string } | null;
  } | null;
}

/** A contract as it was found, and the way to it. */
export interface FoundDetail {
  readonly row: DetailRow;
  readonly origin: FoundOrigin;
  /** Of everybody whom either names and who was not erased, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The instant of reading by the clock that judges deadlines. */
  readonly readAt: Date;
}

/**
 * A contract with everything that its page shows, within what the actor's organization is bound by. One statement: asked part
 * by part it took thirty, which cost more than the page. A test holds it against the select that says what belongs to it.
 */
export async function loadDetail(actor: Actor, partnershipId: string): Promise<FoundDetail | null> {
  const [found] = await database().$queryRaw<FoundRow[]>`/* prepared */
    WITH found AS MATERIALIZED (${detailOf(actor, partnershipId)})
    SELECT found.row, found.origin, clock_timestamp() AS "readAt",
           coalesce((SELECT jsonb_object_agg(u.id, u.name) FROM users u
                      WHERE u.erased_at IS NULL AND u.id IN (${PEOPLE})), '{}') AS names
      FROM found`;
  if (!found) return null;
  return {
    // What an amendment changes is kept as it was proposed.
    row: revive(found.row, ["changes"]) as DetailRow,
    origin: revive(found.origin) as FoundOrigin,
    names: new Map(Object.entries(found.names)),
    readAt: deadlineTimeTold(found.readAt),
  };
}

interface FoundRow {
  readonly row: object;
  readonly origin: object;
  readonly names: Readonly<Record<string, string>>;
  readonly readAt: Date;
}

/** SQL: whoever stands under a name that ends in `ById`, however deep. */
const PEOPLE = Prisma.sql`SELECT (person #>> '{}')::uuid FROM jsonb_path_query(jsonb_build_array(found.row, found.origin),
  '$.** ? (@.type() == "object").keyvalue() ? (@.key like_regex "ById$" && @.value.type() == "string").value') person`;

function detailOf(actor: Actor, partnershipId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT jsonb_build_object(
             'id', p.id, 'number', p.number, 'state', p.state, 'pattern', p.pattern, 'framework', p.framework,
             'monthlyOrders', p.monthly_orders, 'edition', p.edition, 'version', p.version, 'signedOn', p.signed_on,
             'declinedAt', p.declined_at, 'declinedById', p.declined_by_id, 'declineReason', p.decline_reason,
             'declinedByOrganizationId', p.declined_by_organization_id, 'terminatedAt', p.terminated_at,
             'terminatedById', p.terminated_by_id, 'terminationReason', p.termination_reason,
             'terminatedByOrganizationId', p.terminated_by_organization_id, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
             'acceptanceDays', p.acceptance_days, 'acceptanceBasis', p.acceptance_basis, 'paymentDays', p.payment_days,
             'paymentBasis', p.payment_basis, 'terms', p.terms, 'createdAt', p.created_at, 'createdById', p.created_by_id,
             'activatedAt', p.activated_at, 'completedAt', p.completed_at,
             'buyer', jsonb_build_object('name', buyer.name, 'regionCode', buyer.region_code),
             'need', CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('id', n.id, 'title', n.title,
               'publishedAt', n.published_at, 'submittedById', n.submitted_by_id, 'ceilingHidden', n.ceiling_hidden) END)
           || jsonb_build_object('clauses', ${CLAUSES}, 'amendments', ${AMENDMENTS}, 'parties', ${PARTIES}, 'lines', ${LINES},
                'purchaseOrders', ${ORDERS}) AS row,
           ${ORIGIN} AS origin
      FROM partnerships p
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
      LEFT JOIN needs n ON n.id = p.need_id
     WHERE p.id = ${partnershipId}::uuid
       AND EXISTS (SELECT FROM partnership_parties y
                    WHERE y.partnership_id = p.id AND y.organization_id = ${actor.organizationId}::uuid)`;
}

const CLAUSES = jsonList(
  Prisma.sql`jsonb_build_object('kind', c.kind, 'text', c.text)`,
  Prisma.sql`c.kind`,
  Prisma.sql`partnership_clauses c WHERE c.partnership_id = p.id`,
);

const AMENDMENTS = jsonList(
  Prisma.sql`jsonb_build_object('id', a.id, 'number', a.number, 'state', a.state, 'reason', a.reason, 'changes', a.changes,
    'baseEdition', a.base_edition, 'proposedAt', a.proposed_at, 'proposedById', a.proposed_by_id,
    'proposedByOrganizationId', a.proposed_by_organization_id, 'decidedAt', a.decided_at, 'decidedById', a.decided_by_id,
    'decisionReason', a.decision_reason, 'version', a.version,
    'confirmations', ${jsonList(
      Prisma.sql`jsonb_build_object('organizationId', c.organization_id)`,
      Prisma.sql`c.confirmed_at`,
      Prisma.sql`amendment_confirmations c WHERE c.amendment_id = a.id`,
    )})`,
  Prisma.sql`a.number DESC`,
  Prisma.sql`amendments a WHERE a.partnership_id = p.id`,
);

const PARTIES = jsonList(
  Prisma.sql`jsonb_build_object('organizationId', y.organization_id, 'role', y.role, 'shareBasisPoints', y.share_basis_points,
    'confirmedAt', y.confirmed_at, 'confirmedById', y.confirmed_by_id,
    'organization', jsonb_build_object('name', o.name, 'supplierProfile', CASE WHEN f.organization_id IS NOT NULL THEN
      jsonb_build_object('kind', f.kind, 'sizeClass', f.size_class) END))`,
  Prisma.sql`y.share_basis_points DESC, y.organization_id`,
  Prisma.sql`partnership_parties y JOIN organizations o ON o.id = y.organization_id
    LEFT JOIN supplier_profiles f ON f.organization_id = o.id WHERE y.partnership_id = p.id`,
);

const LINES = jsonList(
  Prisma.sql`jsonb_build_object('description', l.description, 'unit', l.unit, 'unitPriceIdr', l.unit_price_idr, 'id', l.id,
    'quantity', l.quantity, 'orderedQuantity', l.ordered_quantity, 'releasedAt', l.released_at,
    'award', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('quoteId', a.quote_id, 'releasedAt', a.released_at,
      'partnershipLines', ${jsonList(
        Prisma.sql`jsonb_build_object('id', x.id)`,
        Prisma.sql`x.id`,
        Prisma.sql`partnership_lines x WHERE x.award_id = a.id AND x.released_at IS NULL`,
      )}) END)`,
  Prisma.sql`l.position`,
  Prisma.sql`partnership_lines l LEFT JOIN awards a ON a.id = l.award_id WHERE l.partnership_id = p.id`,
);

/** SQL: what a line of the contract says of the thing, `l`. */
const THING = Prisma.sql`'description', l.description, 'unit', l.unit, 'unitPriceIdr', l.unit_price_idr`;

const PAYMENTS = jsonList(
  Prisma.sql`jsonb_build_object('id', y.id, 'reference', y.reference, 'paidOn', y.paid_on, 'paidIdr', y.paid_idr,
    'deductedIdr', y.deducted_idr, 'recordedAt', y.recorded_at, 'recordedById', y.recorded_by_id,
    'confirmedAt', y.confirmed_at, 'confirmedById', y.confirmed_by_id, 'disputedAt', y.disputed_at,
    'disputedById', y.disputed_by_id, 'disputeReason', y.dispute_reason, 'resolvedAt', y.resolved_at,
    'resolvedById', y.resolved_by_id, 'resolution', y.resolution, 'resolutionNote', y.resolution_note,
    'voidedAt', y.voided_at, 'version', y.version, 'deductions', ${jsonList(
      Prisma.sql`jsonb_build_object('kind', c.kind, 'amountIdr', c.amount_idr, 'rateBasisPoints', c.rate_basis_points,
        'note', c.note)`,
      Prisma.sql`c.id`,
      Prisma.sql`payment_deductions c WHERE c.payment_id = y.id`,
    )})`,
  Prisma.sql`y.recorded_at`,
  Prisma.sql`payments y WHERE y.invoice_id = v.id`,
);

const DELIVERED_LINES = jsonList(
  Prisma.sql`jsonb_build_object('id', x.id, 'quantity', x.quantity,
    'purchaseOrderLine', jsonb_build_object('unitPriceIdr', z.unit_price_idr, 'partnershipLine', jsonb_build_object(${THING})),
    'acceptanceLine', CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('acceptedQuantity', q.accepted_quantity,
      'rejectedQuantity', q.rejected_quantity, 'rejectionReason', q.rejection_reason) END)`,
  Prisma.sql`l.position`,
  Prisma.sql`delivery_lines x JOIN purchase_order_lines z ON z.id = x.purchase_order_line_id
    JOIN partnership_lines l ON l.id = z.partnership_line_id
    LEFT JOIN acceptance_lines q ON q.delivery_line_id = x.id WHERE x.delivery_id = d.id`,
);

const DELIVERIES = jsonList(
  Prisma.sql`jsonb_build_object('id', d.id, 'noteNumber', d.note_number,
    'supplierOrganizationId', d.supplier_organization_id, 'supplier', jsonb_build_object('name', o.name),
    'deliveredOn', d.delivered_on, 'acceptanceDueAt', d.acceptance_due_at, 'remindedAt', d.reminded_at,
    'escalatedAt', d.escalated_at, 'recordedAt', d.recorded_at, 'recordedById', d.recorded_by_id,
    'lines', ${DELIVERED_LINES},
    'acceptance', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('decidedAt', a.decided_at,
      'decidedById', a.decided_by_id, 'note', a.note,
      'invoice', CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('id', v.id, 'number', v.number, 'baseIdr', v.base_idr,
        'ppnIdr', v.ppn_idr, 'totalIdr', v.total_idr, 'settledIdr', v.settled_idr, 'issuedAt', v.issued_at,
        'dueOn', v.due_on, 'payments', ${PAYMENTS}) END) END)`,
  Prisma.sql`d.recorded_at`,
  Prisma.sql`deliveries d JOIN organizations o ON o.id = d.supplier_organization_id
    LEFT JOIN acceptances a ON a.delivery_id = d.id LEFT JOIN invoices v ON v.acceptance_id = a.id
    WHERE d.purchase_order_id = u.id`,
);

const ORDERS = jsonList(
  Prisma.sql`jsonb_build_object('id', u.id, 'number', u.number, 'dueOn', u.due_on, 'issuedAt', u.issued_at,
    'issuedById', u.issued_by_id, 'lines', ${jsonList(
      Prisma.sql`jsonb_build_object('id', z.id, 'quantity', z.quantity, 'deliveredQuantity', z.delivered_quantity,
        'partnershipLine', jsonb_build_object(${THING}))`,
      Prisma.sql`l.position`,
      Prisma.sql`purchase_order_lines z JOIN partnership_lines l ON l.id = z.partnership_line_id
        WHERE z.purchase_order_id = u.id`,
    )}, 'deliveries', ${DELIVERIES})`,
  Prisma.sql`u.issued_at`,
  Prisma.sql`purchase_orders u WHERE u.partnership_id = p.id`,
);

/** Of the quote's awards the one that this contract holds or held: another may have been given back, or follow later. */
const AWARD = Prisma.sql`(SELECT jsonb_build_object('decidedAt', a.decided_at, 'decidedById', a.decided_by_id, 'reason', a.reason)
   FROM awards a WHERE a.quote_id = q.id
    AND EXISTS (SELECT FROM partnership_lines l WHERE l.award_id = a.id AND l.partnership_id = p.id)
  ORDER BY a.decided_at LIMIT 1)`;

const ORIGIN = Prisma.sql`jsonb_build_object(
  'approval', (SELECT jsonb_build_object('decidedById', a.decided_by_id) FROM need_approvals a
                WHERE a.need_id = p.need_id AND a.decision = 'approved' ORDER BY a.submission DESC LIMIT 1),
  'invitation', (SELECT jsonb_build_object('id', i.id, 'match', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object(
                          'scoreBasisPoints', m.score_basis_points, 'createdAt', r.created_at, 'createdById', r.created_by_id)
                        END)
                   FROM invitations i LEFT JOIN matches m ON m.id = i.match_id LEFT JOIN match_runs r ON r.id = m.run_id
                  WHERE i.need_id = p.need_id AND i.supplier_organization_id = (SELECT y.organization_id
                        FROM partnership_parties y WHERE y.partnership_id = p.id AND y.role = 'lead'
                       ORDER BY y.share_basis_points DESC, y.organization_id LIMIT 1)),
  'quote', (SELECT jsonb_build_object('sentAt', q.sent_at, 'sentById', q.sent_by_id, 'leadName', o.name, 'award', ${AWARD})
              FROM quotes q JOIN organizations o ON o.id = q.lead_organization_id
             WHERE q.id = (SELECT a.quote_id FROM partnership_lines l JOIN awards a ON a.id = l.award_id
                            WHERE l.partnership_id = p.id ORDER BY l.position LIMIT 1)))`;
