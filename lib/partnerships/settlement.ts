import { AppError } from "@/lib/shared/errors";
import { priceTimesQuantity, type Rupiah, rupiahShare, sumRupiah } from "@/lib/shared/money";
import { rational } from "@/lib/shared/rational";

/** What a payer may keep back, and the tax office or a clause that it goes to. */
export const DEDUCTION_KINDS = ["ppn_collected", "pph", "retention", "penalty"] as const;
export type DeductionKind = (typeof DEDUCTION_KINDS)[number];

/** The dated rule that holds the effective rate of PPN in percent. */
export const PPN_RULE = "tax.ppn.effective_rate";

export interface AcceptedLine {
  readonly acceptedQuantity: number;
  readonly unitPriceIdr: Rupiah;
}

export interface InvoiceAmounts {
  readonly baseIdr: Rupiah;
  readonly ppnIdr: Rupiah;
  readonly totalIdr: Rupiah;
}

/**
 * What is owed for accepted goods. Contract prices exclude PPN; `ppnBasisPoints` is 0 unless the supplier is a taxable
 * entrepreneur (PKP) who issues a tax invoice. Whole rupiah; PPN is rounded once, on the base.
 */
export function invoiceAmounts(lines: readonly AcceptedLine[], ppnBasisPoints: number): InvoiceAmounts {
  const baseIdr = sumRupiah(lines.map((line) => priceTimesQuantity(line.unitPriceIdr, line.acceptedQuantity)));
  const ppnIdr = rupiahShare(baseIdr, ppnBasisPoints);
  return { baseIdr, ppnIdr, totalIdr: sumRupiah([baseIdr, ppnIdr]) };
}

export interface OpenInvoice {
  readonly totalIdr: Rupiah;
  readonly settledIdr: Rupiah;
  readonly ppnIdr: Rupiah;
  /** PPN that earlier payments have already collected for the tax office. */
  readonly ppnCollectedIdr: Rupiah;
}

export interface Deduction {
  readonly kind: DeductionKind;
  readonly amountIdr: Rupiah;
}

/** The part of an invoice's price without tax that a payment settles, for statistics: nearest rupiah. */
export function settledBase(invoice: Pick<InvoiceAmounts, "baseIdr" | "totalIdr">, settledIdr: Rupiah): Rupiah {
  return priceTimesQuantity(invoice.baseIdr, rational(BigInt(settledIdr), BigInt(invoice.totalIdr)));
}

/** What is still owed, in rupiah. */
export function remainingOf(invoice: Pick<OpenInvoice, "totalIdr" | "settledIdr">): Rupiah {
  return sumRupiah([invoice.totalIdr, -invoice.settledIdr]);
}

/**
 * Adds up a payment: money paid + deductions = what it settles. A deduction is not a short payment.
 *
 * @throws AppError `invalid` when it settles nothing, more than is owed, or collects more PPN than was invoiced.
 */
export function settle(
  invoice: OpenInvoice,
  payment: { readonly paidIdr: Rupiah; readonly deductions: readonly Deduction[] },
): { readonly deductedIdr: Rupiah; readonly settledIdr: Rupiah } {
  const deductedIdr = sumRupiah(payment.deductions.map((deduction) => deduction.amountIdr));
  const settledIdr = sumRupiah([payment.paidIdr, deductedIdr]);
  const remaining = remainingOf(invoice);
  if (settledIdr <= 0) throw new AppError("invalid", "partnerships.paysNothing", { field: "paidIdr" });
  if (settledIdr > remaining) {
    throw new AppError("invalid", "partnerships.paysTooMuch", {
      field: "paidIdr",
      params: { remaining },
    });
  }
  const collecting = payment.deductions.filter(({ kind }) => kind === "ppn_collected");
  const collected = sumRupiah([invoice.ppnCollectedIdr, ...collecting.map(({ amountIdr }) => amountIdr)]);
  if (collecting.length > 0 && collected > invoice.ppnIdr) {
    throw new AppError("invalid", "partnerships.collectsTooMuchPpn", { params: { ppn: invoice.ppnIdr } });
  }
  return { deductedIdr, settledIdr };
}

/** How a payment stands: void settles nothing; upheld stands as recorded and waits for the supplier once more. */
export type PaymentStanding = "waiting" | "disputed" | "upheld" | "confirmed" | "void";

export interface AnsweredPayment {
  readonly confirmedAt: Date | null;
  readonly disputedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly voidedAt: Date | null;
}

export function standingOf({ confirmedAt, disputedAt, resolvedAt, voidedAt }: AnsweredPayment): PaymentStanding {
  if (voidedAt) return "void";
  if (confirmedAt) return "confirmed";
  if (disputedAt) return resolvedAt ? "upheld" : "disputed";
  return "waiting";
}

export const DISPUTE_RESOLUTIONS = ["corrected", "upheld"] as const;
export type DisputeResolution = (typeof DISPUTE_RESOLUTIONS)[number];
