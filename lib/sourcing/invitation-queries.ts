import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { explainToSupplier, type SupplierExplanation, storedEvaluation } from "@/lib/matching/explanation";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import type { InvitationState, QuotingTerms } from "@/lib/sourcing/invitation";
import { type InvitationOptions, invitationOptions } from "@/lib/sourcing/policy";
import type { QuotedLine, QuoteState } from "@/lib/sourcing/quote";

const NEED_TERMS = { state: true, quotesDueAt: true } as const;
const LIVE_QUOTE = { state: { not: "withdrawn" } } as const;

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

/** Invitations to the actor's organization, the newest first. @throws AppError `forbidden` */
export async function listInvitations(actor: Actor): Promise<InvitationSummary[]> {
  requirePermission(actor, "invitation:read");
  const rows = await database().invitation.findMany({
    where: { supplierOrganizationId: actor.organizationId },
    select: {
      id: true,
      state: true,
      sentAt: true,
      openedAt: true,
      need: {
        select: {
          ...NEED_TERMS,
          title: true,
          quantity: true,
          unit: true,
          organization: { select: { name: true } },
          quotes: { where: { ...LIVE_QUOTE, leadOrganizationId: actor.organizationId }, select: { state: true } },
        },
      },
    },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, state, sentAt, openedAt, need }) => ({
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
  }));
}

/** A requirement of the need, as its buyer wrote it. */
export interface AskedRequirement {
  readonly kind: string;
  readonly term: string | null;
  readonly mm: number | null;
  readonly essential: boolean;
}

/** A lot as an invited supplier sees it: whether it is taken, never how much of it or by whom. */
export interface AskedLot {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly taken: boolean;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
}

/** The need as an invited supplier may see it. A ceiling that the buyer hides is null, as if there were none. */
export interface AskedNeed extends QuotingTerms {
  readonly title: string;
  readonly description: string | null;
  readonly buyerName: string;
  readonly hsCode: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly minTkdnPercent: number | null;
  readonly splittable: boolean;
  readonly confidential: boolean;
  readonly requirements: readonly AskedRequirement[];
  readonly lots: readonly AskedLot[];
}

/** The supplier's own offer and, once decided, the buyer's answer. */
export interface OwnQuoteDetail {
  readonly id: string;
  readonly version: number;
  readonly state: QuoteState;
  readonly sentAt: Date;
  readonly validUntil: PlainDate;
  readonly notes: string | null;
  readonly outcomeReason: string | null;
  readonly lines: readonly QuotedLine[];
  readonly awards: readonly { readonly lotId: string; readonly quantity: number }[];
}

export interface InvitationDetail {
  readonly id: string;
  readonly version: number;
  readonly state: InvitationState;
  readonly message: string | null;
  readonly sentAt: Date;
  /** True until somebody of the supplier has read it. */
  readonly isNew: boolean;
  readonly declineReason: string | null;
  readonly need: AskedNeed;
  readonly match: SupplierExplanation | null;
  readonly quote: OwnQuoteDetail | null;
  readonly options: InvitationOptions;
  /** The instant of reading, by the clock that judges the deadline. */
  readonly readAt: Date;
}

const OWN_LINE = {
  lotId: true,
  quantity: true,
  quantityPerMonth: true,
  unitPriceIdr: true,
  leadTimeDays: true,
} as const;

/**
 * One invitation of the actor's organization with the need, its own match explained and its own quote. Null when there is
 * none or it is another supplier's. Nothing in it tells of rivals. @throws AppError `forbidden`
 */
export async function getInvitation(actor: Actor, invitationId: string): Promise<InvitationDetail | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(invitationId)) return null;
  const row = await findInvitation(actor, invitationId);
  if (!row) return null;
  const { need: found, match, openedAt, ...invitation } = row;
  const { quotes, ...need } = found;
  const quote = quotes[0] ? ownQuoteFrom(quotes[0]) : null;
  const readAt = await deadlineTime();
  const terms = { needState: need.state, quotesDueAt: need.quotesDueAt };
  return {
    ...invitation,
    isNew: openedAt === null,
    need: askedNeedFrom(need),
    match: match && explainToSupplier(storedEvaluation(match.evaluation), need),
    quote,
    options: invitationOptions(actor, { ...terms, state: row.state, quoteState: quote?.state ?? null }, readAt),
    readAt,
  };
}

function findInvitation(actor: MemberActor, id: string) {
  return database().invitation.findFirst({
    where: { id, supplierOrganizationId: actor.organizationId },
    select: {
      id: true,
      version: true,
      state: true,
      message: true,
      sentAt: true,
      openedAt: true,
      declineReason: true,
      match: { select: { evaluation: true } },
      need: {
        select: {
          ...NEED_TERMS,
          title: true,
          description: true,
          organization: { select: { name: true } },
          hsCode: true,
          quantity: true,
          unit: true,
          deliverFrom: true,
          deliverUntil: true,
          regionCode: true,
          maxUnitPriceIdr: true,
          ceilingHidden: true,
          minTkdnPercent: true,
          splittable: true,
          confidential: true,
          requirements: {
            select: { kind: true, term: true, mm: true, essential: true },
            orderBy: { position: "asc" },
          },
          lots: { orderBy: { position: "asc" } },
          quotes: {
            where: { ...LIVE_QUOTE, leadOrganizationId: actor.organizationId },
            select: {
              id: true,
              version: true,
              state: true,
              sentAt: true,
              validUntil: true,
              notes: true,
              outcomeReason: true,
              lines: { select: OWN_LINE },
              awards: { where: { releasedAt: null }, select: { lotId: true, quantity: true } },
            },
          },
        },
      },
    },
  });
}

type FoundNeed = NonNullable<Awaited<ReturnType<typeof findInvitation>>>["need"];

function askedNeedFrom({
  state,
  organization,
  ceilingHidden,
  maxUnitPriceIdr,
  ...need
}: Omit<FoundNeed, "quotes">): AskedNeed {
  return {
    ...need,
    needState: state,
    buyerName: organization.name,
    deliverFrom: dateOrNull(need.deliverFrom),
    deliverUntil: dateOrNull(need.deliverUntil),
    maxUnitPriceIdr: ceilingHidden || maxUnitPriceIdr === null ? null : rupiahFromBigInt(maxUnitPriceIdr),
    minTkdnPercent: need.minTkdnPercent?.toNumber() ?? null,
    requirements: need.requirements.map((asked) => ({ ...asked, mm: asked.mm?.toNumber() ?? null })),
    lots: need.lots.map((lot) => ({
      id: lot.id,
      title: lot.title,
      quantity: lot.quantity,
      taken: lot.awardedQuantity >= lot.quantity,
      deliverFrom: dateOrNull(lot.deliverFrom),
      deliverUntil: dateOrNull(lot.deliverUntil),
      regionCode: lot.regionCode,
    })),
  };
}

function ownQuoteFrom(quote: FoundNeed["quotes"][number]): OwnQuoteDetail {
  return { ...quote, validUntil: plainDateFromUtc(quote.validUntil), lines: quote.lines.map(lineFrom) };
}

type LineRow = FoundNeed["quotes"][number]["lines"][number];

function lineFrom({ quantityPerMonth, unitPriceIdr, ...line }: LineRow): QuotedLine {
  return { ...line, quantityPerMonth: quantityPerMonth ?? undefined, unitPriceIdr: rupiahFromBigInt(unitPriceIdr) };
}

function dateOrNull(date: Date | null): PlainDate | null {
  return date && plainDateFromUtc(date);
}
