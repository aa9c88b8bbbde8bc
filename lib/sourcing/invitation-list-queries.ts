import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
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

const LIVE_QUOTE = { state: { not: "withdrawn" } } as const;

/**
 * Invitations to the actor's organization, the newest first. `waiting` ones still take an answer; `answered` are all others.
 *
 * @throws AppError `forbidden`
 */
export async function listInvitations(actor: Actor, filter: InvitationFilter): Promise<InvitationPage> {
  requirePermission(actor, "invitation:read");
  const { organizationId } = actor;
  const readAt = await deadlineTime();
  const own = { supplierOrganizationId: organizationId } as const;
  const where = { AND: [own, standing(filter.standing, readAt, organizationId), words(filter.search)] };
  const [rows, total, waiting, all] = await Promise.all([
    database().invitation.findMany({
      where,
      select: select(organizationId),
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
      skip: (filter.page - 1) * INVITATION_PAGE_SIZE,
      take: INVITATION_PAGE_SIZE,
    }),
    database().invitation.count({ where }),
    database().invitation.count({ where: { AND: [own, standing("waiting", readAt, organizationId)] } }),
    database().invitation.count({ where: own }),
  ]);
  return { invitations: rows.map(summaryFrom), total, waiting, all, readAt };
}

function standing(
  wanted: InvitationFilter["standing"],
  now: Date,
  organizationId: string,
): Prisma.InvitationWhereInput {
  const open: Prisma.InvitationWhereInput = {
    state: "sent",
    need: { state: "published", OR: [{ quotesDueAt: null }, { quotesDueAt: { gt: now } }] },
  };
  switch (wanted) {
    case "waiting":
      return open;
    case "quoted":
      return { state: "quoted" };
    case "awarded":
      return { need: { quotes: { some: { leadOrganizationId: organizationId, state: "awarded" } } } };
    case "closed":
      return { NOT: open, state: { not: "quoted" } };
    default:
      return {};
  }
}

function words(search: string): Prisma.InvitationWhereInput {
  if (search === "") return {};
  const contains = { contains: search, mode: "insensitive" } as const;
  return { need: { OR: [{ title: contains }, { organization: { name: contains } }] } };
}

function select(organizationId: string) {
  return {
    id: true,
    state: true,
    sentAt: true,
    openedAt: true,
    need: {
      select: {
        state: true,
        quotesDueAt: true,
        title: true,
        quantity: true,
        unit: true,
        organization: { select: { name: true } },
        quotes: { where: { ...LIVE_QUOTE, leadOrganizationId: organizationId }, select: { state: true } },
      },
    },
  } as const satisfies Prisma.InvitationSelect;
}

type Row = Prisma.InvitationGetPayload<{ select: ReturnType<typeof select> }>;

function summaryFrom({ id, state, sentAt, openedAt, need }: Row): InvitationSummary {
  return {
    id,
    state,
    sentAt,
    isNew: openedAt === null,
    needTitle: need.title,
    buyerName: need.organization.name,
    quantity: need.quantity,
    unit: need.unit,
    needState: need.state,
    quotesDueAt: need.quotesDueAt,
    quoteState: need.quotes[0]?.state ?? null,
  };
}
