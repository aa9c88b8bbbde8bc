import "server-only";
import type { Permission } from "@/lib/access/permissions";
import type { News } from "@/lib/notifications/news";
import type { NotificationKind } from "@/lib/notifications/notification";
import { buyersOf, CONTRACT_FOR_NEWS, suppliersOf, tell } from "@/lib/notifications/partnership-news";
import type { Tx } from "@/lib/platform/db";

const INVOICE = {
  id: true,
  number: true,
  totalIdr: true,
  settledIdr: true,
  acceptance: {
    select: {
      delivery: {
        select: {
          supplierOrganizationId: true,
          purchaseOrder: { select: { partnership: { select: CONTRACT_FOR_NEWS } } },
        },
      },
    },
  },
} as const;

const PAYMENT = {
  id: true,
  version: true,
  confirmedAt: true,
  disputedAt: true,
  resolvedAt: true,
  invoice: { select: INVOICE },
} as const;

type Invoice = NonNullable<Awaited<ReturnType<typeof loadInvoice>>>;

function loadInvoice(tx: Tx, id: string) {
  return tx.invoice.findUnique({ where: { id }, select: INVOICE });
}

function loadPayment(tx: Tx, id: string) {
  return tx.payment.findUnique({ where: { id }, select: PAYMENT });
}

/** `payment.recorded`: the supplier, who has to say whether the money arrived. */
export async function paymentRecordedNews(tx: Tx, { paymentId }: { paymentId: string }): Promise<News[]> {
  const payment = await loadPayment(tx, paymentId);
  if (!payment || payment.confirmedAt || payment.disputedAt) return [];
  return toSupplier(payment.invoice, "payment-to-confirm", "payment:confirm", paymentId);
}

/** `payment.confirmed`: the buyer. */
export async function paymentConfirmedNews(tx: Tx, { paymentId }: { paymentId: string }): Promise<News[]> {
  const payment = await loadPayment(tx, paymentId);
  return payment?.confirmedAt ? toBuyer(payment.invoice, "payment-confirmed", "payment:record", paymentId) : [];
}

/** `payment.overdue`: the buyer, who has to pay, and the supplier, who waits. */
export async function paymentOverdueNews(tx: Tx, { invoiceId }: { invoiceId: string }): Promise<News[]> {
  const invoice = await loadInvoice(tx, invoiceId);
  if (!invoice || invoice.settledIdr === invoice.totalIdr) return [];
  return [
    ...toBuyer(invoice, "payment-overdue", "need:read", invoiceId),
    ...toSupplier(invoice, "payment-overdue-told", "partnership:read", invoiceId),
  ];
}

/** `payment.disputed`: the buyer, who has to answer. */
export async function paymentDisputedNews(tx: Tx, { paymentId }: { paymentId: string }): Promise<News[]> {
  const payment = await loadPayment(tx, paymentId);
  if (!payment?.disputedAt || payment.resolvedAt) return [];
  const cause = `${paymentId}.${payment.version}`;
  return onDispute(paymentId, toBuyer(payment.invoice, "payment-disputed", "payment:record", cause));
}

/** `payment.dispute-resolved`: the supplier. */
export async function disputeResolvedNews(tx: Tx, { paymentId }: { paymentId: string }): Promise<News[]> {
  const payment = await loadPayment(tx, paymentId);
  if (!payment?.resolvedAt) return [];
  const cause = `${paymentId}.${payment.version}`;
  return onDispute(paymentId, toSupplier(payment.invoice, "dispute-resolved", "payment:confirm", cause));
}

function toBuyer(invoice: Invoice, kind: NotificationKind, permission: Permission, cause: string): News[] {
  const contract = invoice.acceptance.delivery.purchaseOrder.partnership;
  return buyersOf(contract).map((party) => about(invoice, tell(contract, party, kind, permission, cause)));
}

function toSupplier(invoice: Invoice, kind: NotificationKind, permission: Permission, cause: string): News[] {
  const { supplierOrganizationId, purchaseOrder } = invoice.acceptance.delivery;
  const contract = purchaseOrder.partnership;
  return suppliersOf(contract)
    .filter(({ organizationId }) => organizationId === supplierOrganizationId)
    .map((party) => about(invoice, tell(contract, party, kind, permission, cause)));
}

function about({ number }: Invoice, news: News): News {
  return { ...news, params: { ...news.params, number } };
}

/** Leads to the page of the dispute, which both sides may read. */
function onDispute(paymentId: string, news: readonly News[]): News[] {
  return news.map((one) => ({ ...one, path: `${one.path}/sengketa/${paymentId}` }));
}
