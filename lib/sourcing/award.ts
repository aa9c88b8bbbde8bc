import type { PlainDate } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { advance, canAdvance } from "@/lib/shared/lifecycle";
import type { Rupiah } from "@/lib/shared/money";
import {
  isQuoteValid,
  QUOTE_LIFECYCLE,
  type QuotableLot,
  type QuotedLine,
  type QuoteShare,
  type QuoteState,
} from "@/lib/sourcing/quote";

/** A quote as a decision needs it. */
export interface DecidableQuote {
  readonly id: string;
  readonly state: QuoteState;
  readonly validUntil: PlainDate;
  /** The lead and every party are active organizations today: none suspended, merged or closed. */
  readonly bindable: boolean;
  /** False when the law allows no partnership with one of the parties: no contract could come of an award. */
  readonly lawful: boolean;
  readonly parties: readonly QuoteShare[];
  readonly lines: readonly QuotedLine[];
}

/** One part of one lot for one quote. */
export interface AwardRequest {
  readonly lotId: string;
  readonly quoteId: string;
  readonly quantity: number;
  /** Its row in the form, where blank rows count; its place in the list when left out. */
  readonly row?: number;
}

export interface PlannedAward extends AwardRequest {
  /** As quoted: the price of the offer is the price that is paid. */
  readonly unitPriceIdr: Rupiah;
  readonly parties: readonly QuoteShare[];
}

export interface AwardPlan {
  /** By lot id, so that two decisions lock lots in the same order. */
  readonly awards: readonly PlannedAward[];
  readonly awardedQuoteIds: readonly string[];
  /** Everybody else who is answered with this decision. */
  readonly refusedQuoteIds: readonly string[];
}

/**
 * Turns what the buyer chose into awards and answers. It holds the choice against the offers and the size of the lots; how
 * much of a lot other decisions have taken is for the database to say, which sees them all.
 *
 * @param remainsOpen true when lots that are not full yet will be decided later: who offered for one of them waits on.
 * @throws AppError `not_found` for a quote or lot of another need, `invalid` for a quantity beyond offer or lot, `conflict`
 * for a quote that was withdrawn, whose validity has passed, one of whose organizations is not active any more or may by law
 * form no partnership with a large company (PP 7/2021 Ps 104–123).
 */
export function planAward(
  quotes: readonly DecidableQuote[],
  lots: readonly QuotableLot[],
  requests: readonly AwardRequest[],
  { today, remainsOpen }: { readonly today: PlainDate; readonly remainsOpen: boolean },
): AwardPlan {
  const awards = requests.map((request, index) => planOne(quotes, lots, request, index, today));
  if (new Set(awards.map(({ lotId, quoteId }) => `${lotId} ${quoteId}`)).size < awards.length) {
    throw new AppError("invalid", "sourcing.awardTwice");
  }
  for (const lot of lots) {
    if (quantityOf(awards, lot.id) > lot.quantity) {
      const last = awards.findLastIndex(({ lotId }) => lotId === lot.id);
      const refusal = { params: { quantity: lot.quantity }, field: quantityField(awards[last]?.row ?? last) };
      throw new AppError("invalid", "sourcing.lotOverfilled", refusal);
    }
  }
  const awardedQuoteIds = [...new Set(awards.map(({ quoteId }) => quoteId))];
  const openLots = remainsOpen ? lots.filter((lot) => isOpen(lot, awards)) : [];
  const refused = quotes.filter(
    (quote) =>
      !awardedQuoteIds.includes(quote.id) &&
      canAdvance(QUOTE_LIFECYCLE, quote.state, "refuse") &&
      !quote.lines.some(({ lotId }) => openLots.some(({ id }) => id === lotId)),
  );
  return {
    awards: awards.toSorted((a, b) => (a.lotId < b.lotId ? -1 : 1)),
    awardedQuoteIds,
    refusedQuoteIds: refused.map(({ id }) => id),
  };
}

function planOne(
  quotes: readonly DecidableQuote[],
  lots: readonly QuotableLot[],
  request: AwardRequest,
  index: number,
  today: PlainDate,
): PlannedAward {
  const quote = quotes.find(({ id }) => id === request.quoteId);
  if (!quote) throw new AppError("not_found", "sourcing.quoteNotFound");
  const line = quote.lines.find(({ lotId }) => lotId === request.lotId);
  if (!line || !lots.some(({ id }) => id === request.lotId)) throw new AppError("not_found", "sourcing.lotNotFound");
  advance(QUOTE_LIFECYCLE, quote.state, "award", "sourcing.quoteWithdrawn");
  if (!isQuoteValid(quote.validUntil, today)) throw new AppError("conflict", "sourcing.quoteExpired");
  if (!quote.bindable) throw new AppError("conflict", "sourcing.quoterNotActive");
  if (!quote.lawful) throw new AppError("conflict", "sourcing.pairNotLegal");
  if (request.quantity > line.quantity) {
    const refusal = { params: { quantity: line.quantity }, field: quantityField(request.row ?? index) };
    throw new AppError("invalid", "sourcing.moreThanQuoted", refusal);
  }
  return { ...request, unitPriceIdr: line.unitPriceIdr, parties: quote.parties };
}

/** The box in the form that the sentence stands beside. */
function quantityField(row: number): string {
  return `awards[${row}].quantity`;
}

function quantityOf(awards: readonly AwardRequest[], lotId: string): number {
  return awards.filter((award) => award.lotId === lotId).reduce((sum, { quantity }) => sum + quantity, 0);
}

function isOpen(lot: QuotableLot, awards: readonly AwardRequest[]): boolean {
  return lot.awardedQuantity + quantityOf(awards, lot.id) < lot.quantity;
}
