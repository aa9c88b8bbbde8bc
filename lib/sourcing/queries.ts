import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { deadlineTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { type InvitationState, isSealed, type QuotingTerms } from "@/lib/sourcing/invitation";
import { canDecide, canInvite } from "@/lib/sourcing/policy";
import type { QuotedLine, QuoteShare, QuoteState } from "@/lib/sourcing/quote";

/** A firm as it stands in lists. */
export interface FirmName {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string | null;
}
const FIRM = { id: true, name: true, regionCode: true } as const;

/** Who was invited. While quotes are sealed a firm that has quoted looks like one that has not answered. */
export interface SentInvitation {
  readonly id: string;
  readonly supplier: FirmName;
  readonly state: InvitationState;
  readonly sentAt: Date;
  readonly openedAt: Date | null;
  readonly declineReason: string | null;
}

export interface ComparedLot {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly awardedQuantity: number;
}

export interface ComparedQuote {
  readonly id: string;
  readonly supplier: FirmName;
  readonly state: QuoteState;
  readonly sentAt: Date;
  readonly validUntil: PlainDate;
  readonly notes: string | null;
  readonly outcomeReason: string | null;
  readonly scoreBasisPoints: number | null;
  readonly lines: readonly QuotedLine[];
  readonly awards: readonly { readonly id: string; readonly lotId: string; readonly quantity: number }[];
  /** True when a contract has been drawn up from what this quote won. */
  readonly contracted: boolean;
}

/** Everything the buyer may know about the offers for one need at this moment. */
export interface QuoteComparison extends QuotingTerms {
  readonly needId: string;
  readonly title: string;
  readonly unit: string | null;
  readonly splittable: boolean;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly lots: readonly ComparedLot[];
  readonly invitations: readonly SentInvitation[];
  readonly sealed: boolean;
  readonly quoteCount: number;
  /** Empty while sealed. */
  readonly quotes: readonly ComparedQuote[];
  readonly canDecide: boolean;
  readonly readAt: Date;
}

/**
 * The offers for a need of the buyer's own. Before the deadline that the buyer set, only their number. Null when the need is
 * not there or another buyer's. @throws AppError `forbidden`
 */
export async function listQuotes(actor: Actor, needId: string): Promise<QuoteComparison | null> {
  requirePermission(actor, "quote:read");
  if (!isId(needId)) return null;
  const need = await findNeed(actor, needId);
  if (!need) return null;
  const readAt = await deadlineTime();
  const { id, state, maxUnitPriceIdr, invitations, _count, ...rest } = need;
  const terms = { needState: state, quotesDueAt: need.quotesDueAt };
  const sealed = isSealed(terms, readAt);
  return {
    ...rest,
    ...terms,
    needId: id,
    maxUnitPriceIdr: maxUnitPriceIdr === null ? null : rupiahFromBigInt(maxUnitPriceIdr),
    invitations: invitations.map((sent) => ({
      ...sent,
      state: sealed && sent.state === "quoted" ? "sent" : sent.state,
    })),
    sealed,
    quoteCount: _count.quotes,
    quotes: sealed ? [] : await findQuotes(actor, id),
    canDecide: canDecide(actor, terms, readAt) && _count.quotes > 0,
    readAt,
  };
}

/** How many offers have come in and whether they are sealed; null and refused like {@link listQuotes}. */
export async function countQuotes(actor: Actor, needId: string): Promise<{ count: number; sealed: boolean } | null> {
  requirePermission(actor, "quote:read");
  if (!isId(needId)) return null;
  const need = await database().need.findFirst({
    where: { id: needId, organizationId: actor.organizationId },
    select: { quotesDueAt: true, _count: { select: { quotes: { where: { state: { not: "withdrawn" } } } } } },
  });
  return need && { count: need._count.quotes, sealed: isSealed(need, await deadlineTime()) };
}

/** Those of the buyer's own needs for which a quote waits to be answered. @throws AppError `forbidden` */
export async function needsWithOpenQuotes(actor: Actor, needIds: readonly string[]): Promise<ReadonlySet<string>> {
  requirePermission(actor, "quote:read");
  const quotes = await database().quote.findMany({
    where: { needId: { in: needIds.filter(isId) }, state: "sent", need: { organizationId: actor.organizationId } },
    select: { needId: true },
    distinct: ["needId"],
  });
  return new Set(quotes.map(({ needId }) => needId));
}

function findNeed(actor: MemberActor, id: string) {
  return database().need.findFirst({
    where: { id, organizationId: actor.organizationId },
    select: {
      id: true,
      title: true,
      unit: true,
      state: true,
      splittable: true,
      quotesDueAt: true,
      maxUnitPriceIdr: true,
      lots: {
        select: { id: true, title: true, quantity: true, awardedQuantity: true },
        orderBy: { position: "asc" },
      },
      invitations: {
        select: {
          id: true,
          state: true,
          sentAt: true,
          openedAt: true,
          declineReason: true,
          supplier: { select: FIRM },
        },
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
      },
      _count: { select: { quotes: { where: { state: { not: "withdrawn" } } } } },
    },
  });
}

async function findQuotes(actor: MemberActor, needId: string): Promise<ComparedQuote[]> {
  const rows = await database().quote.findMany({
    where: { needId, state: { not: "withdrawn" }, need: { organizationId: actor.organizationId } },
    select: {
      id: true,
      state: true,
      sentAt: true,
      validUntil: true,
      notes: true,
      outcomeReason: true,
      lead: { select: { ...FIRM, invitations: { where: { needId }, select: { match: SCORE } } } },
      lines: {
        select: { lotId: true, quantity: true, quantityPerMonth: true, unitPriceIdr: true, leadTimeDays: true },
      },
      awards: {
        where: STANDING,
        select: { id: true, lotId: true, quantity: true, partnershipLines: { where: STANDING, select: { id: true } } },
      },
    },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ lead: { invitations, ...supplier }, lines, awards, ...quote }) => ({
    ...quote,
    supplier,
    validUntil: plainDateFromUtc(quote.validUntil),
    scoreBasisPoints: invitations[0]?.match?.scoreBasisPoints ?? null,
    lines: lines.map(({ quantityPerMonth, unitPriceIdr, ...line }) => ({
      ...line,
      quantityPerMonth: quantityPerMonth ?? undefined,
      unitPriceIdr: rupiahFromBigInt(unitPriceIdr),
    })),
    awards: awards.map(({ partnershipLines: _lines, ...award }) => award),
    contracted: awards.some(({ partnershipLines }) => partnershipLines.length > 0),
  }));
}

const SCORE = { select: { scoreBasisPoints: true } } as const;
/** An award whose quantity went back to its lot counts for nothing any more, nor does the line of a contract that let go. */
const STANDING = { releasedAt: null } as const;

/** What a shortlist needs to know about inviting. */
export interface InvitingDesk extends QuotingTerms {
  /** Organizations that were invited, whatever they answered. */
  readonly invited: ReadonlySet<string>;
  readonly canInvite: boolean;
  /** The instant of reading, by the clock that judges the deadline. */
  readonly readAt: Date;
}

/** Who was invited for a need of the buyer's own, and whether this person may invite now; null for the needs of others. */
export async function getInvitingDesk(actor: Actor, needId: string): Promise<InvitingDesk | null> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return null;
  const need = await database().need.findFirst({
    where: { id: needId, organizationId: actor.organizationId },
    select: { state: true, quotesDueAt: true, invitations: { select: { supplierOrganizationId: true } } },
  });
  if (!need) return null;
  const readAt = await deadlineTime();
  const terms = { needState: need.state, quotesDueAt: need.quotesDueAt };
  return {
    ...terms,
    invited: new Set(need.invitations.map(({ supplierOrganizationId }) => supplierOrganizationId)),
    canInvite: canInvite(actor, terms, readAt),
    readAt,
  };
}

/** What a quote has won: the ground of a contract. */
export interface AwardedQuote {
  readonly quoteId: string;
  readonly need: { readonly id: string; readonly title: string; readonly unit: string | null };
  readonly lead: FirmName;
  readonly parties: readonly (QuoteShare & { readonly name: string })[];
  readonly awards: readonly AwardedPart[];
}

export interface AwardedPart {
  readonly awardId: string;
  readonly lotId: string;
  readonly lotTitle: string;
  readonly quantity: number;
  readonly unitPriceIdr: Rupiah;
  /** The need's unit; null when the need names none. */
  readonly unit: string | null;
}

/** The awards of one quote for a need of the buyer's own; null when there are none or they are another buyer's. */
export async function getAwardedQuote(tx: Tx, actor: MemberActor, quoteId: string): Promise<AwardedQuote | null> {
  if (!isId(quoteId)) return null;
  const row = await tx.quote.findFirst({
    where: { id: quoteId, state: "awarded", need: { organizationId: actor.organizationId } },
    select: {
      need: { select: { id: true, title: true, unit: true } },
      lead: { select: FIRM },
      parties: {
        select: { organizationId: true, shareBasisPoints: true, organization: { select: { name: true } } },
        orderBy: { shareBasisPoints: "desc" },
      },
      awards: {
        where: STANDING,
        select: { id: true, lotId: true, quantity: true, unitPriceIdr: true, lot: { select: { title: true } } },
        orderBy: { lot: { position: "asc" } },
      },
    },
  });
  if (!row) return null;
  const { need, lead, parties, awards } = row;
  return {
    quoteId,
    need,
    lead,
    parties: parties.map(({ organization, ...share }) => ({ ...share, name: organization.name })),
    awards: awards.map(({ id, lot, unitPriceIdr, ...award }) => ({
      ...award,
      awardId: id,
      lotTitle: lot.title,
      unitPriceIdr: rupiahFromBigInt(unitPriceIdr),
      unit: need.unit,
    })),
  };
}
