import type { PlainDate } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import type { LifecycleTable } from "@/lib/shared/lifecycle";
import type { Rupiah } from "@/lib/shared/money";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";
import { dateInZone } from "@/lib/shared/zones";

export const QUOTE_STATES = ["sent", "withdrawn", "awarded", "not_awarded"] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

export type QuoteVerb = "withdraw" | "award" | "refuse";

/**
 * A buyer may decide lot by lot: a quote that won a lot may win another, and one that was refused may still win what is
 * left. What has been awarded is never taken back here, and a quote is refused once: its reason and date stay.
 */
export const QUOTE_LIFECYCLE: LifecycleTable<QuoteState, QuoteVerb> = {
  withdraw: { from: ["sent"], to: "withdrawn" },
  award: { from: ["sent", "awarded", "not_awarded"], to: "awarded" },
  refuse: { from: ["sent"], to: "not_awarded" },
};

/** What the supplier reads when the buyer closed the need without an answer to this quote. Told like any buyer's reason. */
export const NEED_CLOSED_REASON = "Pembeli menutup kebutuhan ini tanpa memilih penawaran Anda.";

/** An organization behind a quote and its part of it; the parts add up to 10,000. */
export interface QuoteShare {
  readonly organizationId: string;
  readonly shareBasisPoints: number;
}

/** A quote by one firm alone: it holds the whole. */
export function soleParty(organizationId: string): QuoteShare[] {
  return [{ organizationId, shareBasisPoints: FULL_BASIS_POINTS }];
}

/** Price per unit without tax; quantities in the need's unit. */
export interface QuotedLine {
  readonly lotId: string;
  readonly quantity: number;
  readonly quantityPerMonth?: number | undefined;
  readonly unitPriceIdr: Rupiah;
  readonly leadTimeDays: number;
}

/** A line as it was sent: `row` is its row in the form, where blank rows count; its place in the list when left out. */
export interface OfferedLine extends QuotedLine {
  readonly row?: number;
}

/** A lot as a quote meets it. */
export interface QuotableLot {
  readonly id: string;
  readonly quantity: number;
  readonly awardedQuantity: number;
}

/**
 * Holds the lines of a quote against the lots of its need. A need that is not splittable is quoted lot by lot as a whole.
 *
 * @throws AppError `not_found` for a lot of another need, `invalid` for a lot named twice, a quantity the lot does not have
 * or an amount beyond counting, `conflict` for a lot that has been awarded in full.
 */
export function checkQuoteLines(
  lines: readonly OfferedLine[],
  lots: readonly QuotableLot[],
  { splittable }: { readonly splittable: boolean },
): void {
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const lot = lots.find(({ id }) => id === line.lotId);
    if (!lot) throw new AppError("not_found", "sourcing.lotNotFound");
    const row = `lines[${line.row ?? index}]`;
    if (seen.has(lot.id)) throw new AppError("invalid", "sourcing.lotTwice", { field: `${row}.quantity` });
    seen.add(lot.id);
    if (lot.awardedQuantity >= lot.quantity) throw new AppError("conflict", "sourcing.lotAwarded");
    const refusal = { params: { quantity: lot.quantity }, field: `${row}.quantity` };
    if (line.quantity > lot.quantity) throw new AppError("invalid", "sourcing.moreThanLot", refusal);
    if (!splittable && line.quantity < lot.quantity) throw new AppError("invalid", "sourcing.wholeLotOnly", refusal);
    if (line.quantity * line.unitPriceIdr > Number.MAX_SAFE_INTEGER) {
      throw new AppError("invalid", "sourcing.amountTooLarge", { field: `${row}.unitPriceIdr` });
    }
  });
}

/** True when the offer still holds on `today`; the last day counts. */
export function isQuoteValid(validUntil: PlainDate, today: PlainDate): boolean {
  return validUntil >= today;
}

/**
 * Refuses an offer that cannot be sent as it is, whether it is put down for a last look or sent.
 *
 * @throws AppError as {@link checkQuoteLines}; `invalid` when it would have run out before the buyer may open it.
 */
export function assertSendable(
  { lines, validUntil }: { readonly lines: readonly OfferedLine[]; readonly validUntil: PlainDate },
  need: {
    readonly lots: readonly QuotableLot[];
    readonly splittable: boolean;
    readonly quotesDueAt: Date | null;
  },
  now: Date,
): void {
  checkQuoteLines(lines, need.lots, need);
  if (!isQuoteValid(validUntil, dateInZone(need.quotesDueAt ?? now, "WIB"))) {
    throw new AppError("invalid", "sourcing.validityTooShort", { field: "validUntil" });
  }
}
