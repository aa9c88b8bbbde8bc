import { addDays, type PlainDate } from "@/lib/shared/dates";
import type { Rupiah } from "@/lib/shared/money";
import type { QuotedLine } from "@/lib/sourcing/quote";
import { firstDelivery, madeInWindow, windowOf } from "@/lib/sourcing/schedule";

/** `missing`: the buyer will ask for it. `odd`: may be meant so, or be a slip. Neither keeps an offer from being sent. */
export type FindingKind = "missing" | "odd";

export const FINDING_CODES = {
  lot_not_quoted: "missing",
  per_month_not_given: "missing",
  part_of_lot: "odd",
  price_above_ceiling: "odd",
  price_far_below_ceiling: "odd",
  starts_after_window: "odd",
  too_slow_for_window: "odd",
  valid_shortly: "odd",
} as const satisfies Record<string, FindingKind>;
export type FindingCode = keyof typeof FINDING_CODES;

/** One remark about an offer before it is sent. Amounts in whole rupiah, quantities in the need's unit. */
export interface QuoteFinding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  /** Null for a remark about the whole offer. */
  readonly lotId: string | null;
  readonly offered: number | PlainDate | null;
  readonly asked: number | PlainDate | null;
}

/** A lot as the check reads it: windows fall back on the need's. */
export interface CheckedLot {
  readonly id: string;
  readonly quantity: number;
  readonly taken: boolean;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
}

export interface CheckedNeed {
  readonly lots: readonly CheckedLot[];
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  /** As the supplier may know it: null when there is none or it is hidden, so that nothing here can betray it. */
  readonly maxUnitPriceIdr: Rupiah | null;
}

export interface CheckedOffer {
  readonly lines: readonly QuotedLine[];
  readonly validUntil: PlainDate;
}

/** A buyer needs time to compare and decide after the seal opens. */
const DAYS_TO_DECIDE = 30;
/** Below a tenth of the ceiling a zero was probably forgotten. */
const FAR_BELOW = 10;

/**
 * What is missing or odd in an offer, lot by lot in the order of the need, then the whole. Mistakes that no offer may have are
 * refused elsewhere (`checkQuoteLines`).
 *
 * @param opensOn the day on which the buyer can read offers: of the deadline, else today.
 */
export function findingsOf(offer: CheckedOffer, need: CheckedNeed, opensOn: PlainDate): QuoteFinding[] {
  const perLot = need.lots
    .filter(({ taken }) => !taken)
    .flatMap((lot) => {
      const line = offer.lines.find(({ lotId }) => lotId === lot.id);
      return line ? lineFindings(line, lot, need, opensOn) : [finding("lot_not_quoted", lot.id)];
    });
  const decidedBy = addDays(opensOn, DAYS_TO_DECIDE);
  const shortly = offer.validUntil < decidedBy ? [finding("valid_shortly", null, offer.validUntil, decidedBy)] : [];
  return [...perLot, ...shortly];
}

function lineFindings(line: QuotedLine, lot: CheckedLot, need: CheckedNeed, opensOn: PlainDate): QuoteFinding[] {
  const ceiling = need.maxUnitPriceIdr;
  const window = windowOf(lot, need);
  const until = window.deliverUntil;
  const ready = firstDelivery(line, opensOn);
  const made = madeInWindow(line, window, opensOn);
  const findings: QuoteFinding[] = [];
  if (line.quantity < lot.quantity) findings.push(finding("part_of_lot", lot.id, line.quantity, lot.quantity));
  if (ceiling !== null && line.unitPriceIdr > ceiling) {
    findings.push(finding("price_above_ceiling", lot.id, line.unitPriceIdr, ceiling));
  }
  if (ceiling !== null && line.unitPriceIdr * FAR_BELOW < ceiling) {
    findings.push(finding("price_far_below_ceiling", lot.id, line.unitPriceIdr, ceiling));
  }
  if (line.quantityPerMonth === undefined) findings.push(finding("per_month_not_given", lot.id));
  if (until !== null && ready > until) findings.push(finding("starts_after_window", lot.id, ready, until));
  else if (made !== null && made < line.quantity) {
    findings.push(finding("too_slow_for_window", lot.id, made, line.quantity));
  }
  return findings;
}

function finding(
  code: FindingCode,
  lotId: string | null,
  offered: QuoteFinding["offered"] = null,
  asked: QuoteFinding["asked"] = null,
): QuoteFinding {
  return { code, kind: FINDING_CODES[code], lotId, offered, asked };
}
