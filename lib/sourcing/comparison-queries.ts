import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ruleInForce } from "@/lib/catalog/queries";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { priceTimesQuantity, type Rupiah, rupiahFromBigInt, sumRupiah } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import {
  type DeclineCode,
  type InvitationOrigin,
  type InvitationState,
  isSealed,
  type QuotingTerms,
} from "@/lib/sourcing/invitation";
import { isLawful, PARTNER } from "@/lib/sourcing/partner-law";
import { canDecide } from "@/lib/sourcing/policy";
import { PREFERENCE_RULES, type PreferenceTerms } from "@/lib/sourcing/price-preference";
import { FIRM, type FirmName, STANDING } from "@/lib/sourcing/queries";
import type { QuotedLine, QuoteState } from "@/lib/sourcing/quote";
import { type SupplierStanding, supplierStandings } from "@/lib/sourcing/standing-queries";

/** Who was invited. While quotes are sealed a firm that has quoted looks like one that has not answered. */
export interface SentInvitation {
  readonly id: string;
  readonly supplier: FirmName;
  readonly state: InvitationState;
  readonly sentAt: Date;
  readonly openedAt: Date | null;
  /** `supplier` for one that came by itself; such are not listed while quotes are sealed. */
  readonly origin: InvitationOrigin;
  readonly declineCode: DeclineCode | null;
  readonly declineReason: string | null;
}

export interface ComparedLot {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly awardedQuantity: number;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
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
  /** False when the law allows no partnership with one of the firms behind it: it cannot win. */
  readonly lawful: boolean;
  readonly files: readonly AttachmentView[];
  /** What is on record of the supplier today; null when it is not active any more. */
  readonly standing: SupplierStanding | null;
}

/** The rule of the price preference as it applies to one need. */
export interface PricePreference {
  readonly terms: PreferenceTerms;
  /** The ceiling for the whole need, else the highest offer for it. */
  readonly packageIdr: Rupiah;
  readonly source: string;
}

/** Everything the buyer may know about the offers for one need at this moment. */
export interface QuoteComparison extends QuotingTerms {
  readonly needId: string;
  readonly title: string;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly splittable: boolean;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly lots: readonly ComparedLot[];
  readonly invitations: readonly SentInvitation[];
  readonly sealed: boolean;
  readonly quoteCount: number;
  /** Empty while sealed. */
  readonly quotes: readonly ComparedQuote[];
  /** How prices are ranked where local content counts; null where it does not apply. */
  readonly preference: PricePreference | null;
  readonly canDecide: boolean;
  /** Invented for the demo; said on every file made from it. */
  readonly demo: boolean;
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
  const { id, state, maxUnitPriceIdr, invitations, organization, _count, ...rest } = need;
  const terms = { needState: state, quotesDueAt: need.quotesDueAt };
  const sealed = isSealed(terms, readAt);
  const today = dateInZone(readAt, "WIB");
  const ceiling = maxUnitPriceIdr === null ? null : rupiahFromBigInt(maxUnitPriceIdr);
  const quotes = sealed ? [] : await findQuotes(actor, id, today);
  return {
    ...rest,
    ...terms,
    needId: id,
    maxUnitPriceIdr: ceiling,
    deliverFrom: need.deliverFrom && plainDateFromUtc(need.deliverFrom),
    deliverUntil: need.deliverUntil && plainDateFromUtc(need.deliverUntil),
    lots: need.lots.map((lot) => ({
      ...lot,
      deliverFrom: lot.deliverFrom && plainDateFromUtc(lot.deliverFrom),
      deliverUntil: lot.deliverUntil && plainDateFromUtc(lot.deliverUntil),
    })),
    // Who came by itself means to quote: before the seal opens that is nobody's to know.
    invitations: invitations
      .filter(({ origin }) => !(sealed && origin === "supplier"))
      .map((sent) => ({
        ...sent,
        origin: sent.origin as InvitationOrigin,
        declineCode: sent.declineCode as DeclineCode | null,
        state: sealed && sent.state === "quoted" ? "sent" : sent.state,
      })),
    sealed,
    quoteCount: _count.quotes,
    quotes,
    preference: await preferenceFor(packageValue(need.quantity, ceiling, quotes), today),
    demo: organization.demo,
    canDecide: canDecide(actor, terms, readAt) && _count.quotes > 0,
    readAt,
  };
}

function packageValue(quantity: number | null, ceiling: Rupiah | null, quotes: readonly ComparedQuote[]): Rupiah {
  if (quantity !== null && ceiling !== null) return priceTimesQuantity(ceiling, quantity);
  const totals = quotes.map(({ lines }) =>
    sumRupiah(lines.map(({ unitPriceIdr, quantity: offered }) => priceTimesQuantity(unitPriceIdr, offered))),
  );
  return Math.max(0, ...totals);
}

/** Null when one of its rules is not in force on that day, or the package is too small. */
async function preferenceFor(packageIdr: Rupiah, on: PlainDate): Promise<PricePreference | null> {
  const [least, tkdn, share] = await Promise.all([
    ruleInForce(PREFERENCE_RULES.minPackageIdr, on),
    ruleInForce(PREFERENCE_RULES.minTkdnPercent, on),
    ruleInForce(PREFERENCE_RULES.shareOfTkdnPercent, on),
  ]);
  if (!least || !tkdn || !share || packageIdr <= least.value) return null;
  const terms = { minPackageIdr: least.value, minTkdnPercent: tkdn.value, shareOfTkdnPercent: share.value };
  return { terms, packageIdr, source: share.source };
}

function findNeed(actor: MemberActor, id: string) {
  return database().need.findFirst({
    where: { id, organizationId: actor.organizationId },
    select: {
      id: true,
      organization: { select: { demo: true } },
      title: true,
      unit: true,
      quantity: true,
      deliverFrom: true,
      deliverUntil: true,
      state: true,
      splittable: true,
      quotesDueAt: true,
      maxUnitPriceIdr: true,
      lots: {
        select: {
          id: true,
          title: true,
          quantity: true,
          awardedQuantity: true,
          deliverFrom: true,
          deliverUntil: true,
        },
        orderBy: { position: "asc" },
      },
      invitations: {
        select: {
          id: true,
          state: true,
          sentAt: true,
          openedAt: true,
          origin: true,
          declineCode: true,
          declineReason: true,
          supplier: { select: FIRM },
        },
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
      },
      _count: { select: { quotes: { where: { state: { not: "withdrawn" } } } } },
    },
  });
}

async function findQuotes(actor: MemberActor, needId: string, today: PlainDate): Promise<ComparedQuote[]> {
  const rows = await database().quote.findMany({
    where: { needId, state: { not: "withdrawn" }, need: { organizationId: actor.organizationId } },
    select: {
      id: true,
      state: true,
      sentAt: true,
      validUntil: true,
      notes: true,
      outcomeReason: true,
      lead: { select: { ...FIRM, invitations: { where: { needId }, select: { match: MATCH } } } },
      parties: { select: { organization: { select: PARTNER } } },
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
  const [files, standings] = await Promise.all([
    listAttachments(
      "quote_file",
      rows.map(({ id }) => id),
    ),
    supplierStandings(
      rows.map(({ lead }) => ({ organizationId: lead.id, productId: lead.invitations[0]?.match?.productId ?? null })),
      today,
    ),
  ]);
  return rows.map(({ lead: { invitations, ...supplier }, lines, awards, parties, ...quote }) => ({
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
    lawful: parties.every(({ organization }) => isLawful(organization.supplierProfile)),
    files: files.filter(({ subjectId }) => subjectId === quote.id),
    standing: standings.get(supplier.id) ?? null,
  }));
}

const MATCH = { select: { scoreBasisPoints: true, productId: true } } as const;
