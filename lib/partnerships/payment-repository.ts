import "server-only";
import type { Actor } from "@/lib/access/actor";
import { CONTRACT, partnershipNotFound, toPartnership, withinPartnershipsOf } from "@/lib/partnerships/repository";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";

const INVOICE = {
  id: true,
  number: true,
  baseIdr: true,
  totalIdr: true,
  settledIdr: true,
  ppnIdr: true,
  payments: {
    where: { voidedAt: null },
    select: { reference: true, deductions: { where: { kind: "ppn_collected" }, select: { amountIdr: true } } },
  },
  acceptance: {
    select: {
      decidedAt: true,
      delivery: {
        select: { supplierOrganizationId: true, purchaseOrder: { select: { partnership: { select: CONTRACT } } } },
      },
    },
  },
} as const satisfies Prisma.InvoiceSelect;

/** @throws AppError `not_found` as for the contract it belongs to. */
export async function loadInvoice(tx: Tx, actor: Actor, invoiceId: string) {
  if (!isId(invoiceId)) throw partnershipNotFound();
  const where = {
    id: invoiceId,
    acceptance: { delivery: { purchaseOrder: { partnership: withinPartnershipsOf(actor) } } },
  };
  const row = await tx.invoice.findFirst({ where, select: INVOICE });
  if (!row) throw partnershipNotFound();
  return {
    ...row,
    acceptedAt: row.acceptance.decidedAt,
    supplierOrganizationId: row.acceptance.delivery.supplierOrganizationId,
    partnership: toPartnership(row.acceptance.delivery.purchaseOrder.partnership),
  };
}

const PAYMENT = {
  id: true,
  paidOn: true,
  paidIdr: true,
  deductedIdr: true,
  confirmedAt: true,
  disputedAt: true,
  resolvedAt: true,
  voidedAt: true,
  version: true,
  invoice: { select: INVOICE },
} as const satisfies Prisma.PaymentSelect;

/** @throws AppError `not_found` as for the contract it belongs to. */
export async function loadPayment(tx: Tx, actor: Actor, paymentId: string) {
  if (!isId(paymentId)) throw partnershipNotFound();
  const scope = { acceptance: { delivery: { purchaseOrder: { partnership: withinPartnershipsOf(actor) } } } };
  const row = await tx.payment.findFirst({
    where: { id: paymentId, invoice: scope },
    select: PAYMENT,
  });
  if (!row) throw partnershipNotFound();
  const { delivery, decidedAt } = row.invoice.acceptance;
  return {
    ...row,
    acceptedAt: decidedAt,
    supplierOrganizationId: delivery.supplierOrganizationId,
    partnership: toPartnership(delivery.purchaseOrder.partnership),
  };
}

/** Settles part of an invoice, in rupiah, or, negative, takes back what a void payment settled; the CHECK refuses more than its total. */
export async function settleInvoice(tx: Tx, invoiceId: string, amountIdr: number): Promise<void> {
  await tx.$executeRaw`UPDATE invoices SET settled_idr = settled_idr + ${BigInt(amountIdr)}::bigint
    WHERE id = ${invoiceId}::uuid`;
}

/** PPN that the payments of an invoice, without void ones, have collected for the tax office, in rupiah. */
export async function collectedPpn(tx: Tx, invoiceId: string): Promise<bigint> {
  const { _sum } = await tx.paymentDeduction.aggregate({
    where: { kind: "ppn_collected", payment: { invoiceId, voidedAt: null } },
    _sum: { amountIdr: true },
  });
  return _sum.amountIdr ?? 0n;
}
