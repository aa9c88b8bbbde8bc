import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { jsonList, revive } from "@/lib/platform/nested-rows";
import type { InvitationState, QuotingTerms } from "@/lib/sourcing/invitation";
import type { QuoteState } from "@/lib/sourcing/quote";
import type { InvitationFilter } from "@/lib/sourcing/schema";

/** A line of the supplier's list of invitations. */
export interface InvitationSummary extends QuotingTerms {
  readonly id: string;
  readonly state: InvitationState;
  readonly needTitle: string;
  readonly buyerName: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly sentAt: Date;
  readonly isNew: boolean;
  readonly quoteState: QuoteState | null;
}

export interface InvitationPage {
  readonly invitations: readonly InvitationSummary[];
  /** How many the filter finds. */
  readonly total: number;
  /** How many wait for an answer, whatever the filter says. */
  readonly waiting: number;
  /** How many there are at all. */
  readonly all: number;
  readonly readAt: Date;
}

/** Invitations a page shows at once. */
export const INVITATION_PAGE_SIZE = 20;

interface Found {
  readonly page: readonly (Omit<InvitationSummary, "isNew"> & { readonly openedAt: Date | null })[];
  readonly total: number;
  readonly waiting: number;
  readonly all: number;
}

/**
 * Invitations to the actor's organization, the newest first. `waiting` ones still take an answer; `answered` are all others.
 *
 * @throws AppError `forbidden`
 */
export async function listInvitations(actor: Actor, filter: InvitationFilter): Promise<InvitationPage> {
  requirePermission(actor, "invitation:read");
  const readAt = await deadlineTime();
  const { page, ...counts } = await findInvitations(actor.organizationId, filter, readAt);
  return { invitations: page.map(({ openedAt, ...row }) => ({ ...row, isNew: openedAt === null })), ...counts, readAt };
}

async function findInvitations(organizationId: string, filter: InvitationFilter, now: Date): Promise<Found> {
  const [found] = await database().$queryRaw<Found[]>`
    WITH own AS (
      SELECT i.id, i.state, i.sent_at, i.opened_at, i.need_id, n.state AS need_state, n.title, n.quantity, n.unit,
             n.quotes_due_at, o.name AS buyer_name,
             i.state = 'sent' AND n.state = 'published'
               AND (n.quotes_due_at IS NULL OR n.quotes_due_at > ${now}) AS takes_answer
        FROM invitations i
        JOIN needs n ON n.id = i.need_id
        JOIN organizations o ON o.id = n.organization_id
       WHERE i.supplier_organization_id = ${organizationId}::uuid),
    found AS (SELECT * FROM own WHERE ${standing(filter.standing, organizationId)} AND ${words(filter.search)}),
    page AS (SELECT * FROM found ORDER BY sent_at DESC, id DESC
              LIMIT ${INVITATION_PAGE_SIZE} OFFSET ${(filter.page - 1) * INVITATION_PAGE_SIZE})
    SELECT (SELECT count(*) FROM own)::int AS "all", (SELECT count(*) FROM own WHERE takes_answer)::int AS waiting,
           (SELECT count(*) FROM found)::int AS total, ${jsonList(summary(organizationId), NEWEST, Prisma.sql`page i`)} AS page`;
  return found ? (revive(found) as Found) : { page: [], total: 0, waiting: 0, all: 0 };
}

const NEWEST = Prisma.sql`i.sent_at DESC, i.id DESC`;

/** SQL: a line of the list, of `i`; with the quote that was not withdrawn. */
function summary(organizationId: string): Prisma.Sql {
  return Prisma.sql`jsonb_build_object('id', i.id, 'state', i.state, 'sentAt', i.sent_at, 'openedAt', i.opened_at,
    'needTitle', i.title, 'buyerName', i.buyer_name, 'quantity', i.quantity, 'unit', i.unit, 'needState', i.need_state,
    'quotesDueAt', i.quotes_due_at, 'quoteState', (SELECT q.state FROM quotes q
      WHERE q.need_id = i.need_id AND q.lead_organization_id = ${organizationId}::uuid AND q.state <> 'withdrawn' LIMIT 1))`;
}

/** SQL: a condition on `own`. */
function standing(wanted: InvitationFilter["standing"], organizationId: string): Prisma.Sql {
  switch (wanted) {
    case "waiting":
      return Prisma.sql`takes_answer`;
    case "quoted":
      return Prisma.sql`state = 'quoted'`;
    case "awarded":
      return Prisma.sql`EXISTS (SELECT FROM quotes q WHERE q.need_id = own.need_id
        AND q.lead_organization_id = ${organizationId}::uuid AND q.state = 'awarded')`;
    case "closed":
      return Prisma.sql`NOT takes_answer AND state <> 'quoted'`;
    default:
      return Prisma.sql`TRUE`;
  }
}

/** SQL: a condition on `own`: what is looked for stands in the title or is the buyer's name. */
function words(search: string): Prisma.Sql {
  return Prisma.sql`strpos(lower(title || chr(10) || buyer_name), lower(${search})) > 0`;
}
