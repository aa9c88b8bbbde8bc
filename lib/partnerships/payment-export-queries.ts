import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { withinPartnershipsOf } from "@/lib/partnerships/repository";
import { type DeductionKind, type PaymentStanding, standingOf } from "@/lib/partnerships/settlement";
import { database } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt, sumRupiah } from "@/lib/shared/money";

/** The newest so many: a year of a large buyer; older ones are in earlier files. */
const MOST_ROWS = 20_000;

/** One payment as bookkeepers want it. */
export interface PaymentRecord {
  readonly contract: string;
  readonly invoice: string;
  readonly buyer: string;
  readonly supplier: string;
  readonly invoiceTotalIdr: Rupiah;
  readonly dueOn: PlainDate;
  readonly reference: string;
  readonly paidOn: PlainDate;
  readonly paidIdr: Rupiah;
  readonly deductions: Readonly<Record<DeductionKind, Rupiah>>;
  readonly standing: PaymentStanding;
}

/** Every payment under contracts that bind the actor's organization, the newest first. @throws AppError `forbidden` */
export async function listPaymentRecords(actor: Actor): Promise<PaymentRecord[]> {
  requirePermission(actor, "partnership:read");
  const rows = await database().payment.findMany({
    where: { invoice: { acceptance: { delivery: { purchaseOrder: { partnership: withinPartnershipsOf(actor) } } } } },
    select: {
      reference: true,
      paidOn: true,
      paidIdr: true,
      confirmedAt: true,
      disputedAt: true,
      resolvedAt: true,
      voidedAt: true,
      deductions: { select: { kind: true, amountIdr: true } },
      invoice: { select: INVOICE },
    },
    orderBy: [{ paidOn: "desc" }, { id: "desc" }],
    take: MOST_ROWS,
  });
  return rows.map(({ invoice, deductions, ...row }) => {
    const { delivery } = invoice.acceptance;
    const { partnership } = delivery.purchaseOrder;
    const of = (kind: DeductionKind) =>
      sumRupiah(deductions.filter((one) => one.kind === kind).map(({ amountIdr }) => rupiahFromBigInt(amountIdr)));
    return {
      contract: partnership.number,
      invoice: invoice.number,
      buyer: partnership.buyer.name,
      supplier: delivery.supplier.name,
      invoiceTotalIdr: rupiahFromBigInt(invoice.totalIdr),
      dueOn: plainDateFromUtc(invoice.dueOn),
      reference: row.reference,
      paidOn: plainDateFromUtc(row.paidOn),
      paidIdr: rupiahFromBigInt(row.paidIdr),
      deductions: {
        ppn_collected: of("ppn_collected"),
        pph: of("pph"),
        retention: of("retention"),
        penalty: of("penalty"),
      },
      standing: standingOf(row),
    };
  });
}

const INVOICE = {
  number: true,
  totalIdr: true,
  dueOn: true,
  acceptance: {
    select: {
      delivery: {
        select: {
          supplier: { select: { name: true } },
          purchaseOrder: {
            select: { partnership: { select: { number: true, buyer: { select: { name: true } } } } },
          },
        },
      },
    },
  },
} as const;
