import type {
  AmendmentView,
  DeliveryView,
  InvoiceView,
  OrderView,
  PartnershipDetail,
  PaymentView,
} from "@/lib/partnerships/partnership-detail";
import { remainingOf } from "@/lib/partnerships/settlement";
import type { Rupiah } from "@/lib/shared/money";

/** Something that the reader themself may do now. */
export type Turn =
  | { readonly kind: "confirm" }
  | { readonly kind: "decide"; readonly amendment: AmendmentView }
  | { readonly kind: "resolve"; readonly payment: PaymentView }
  | { readonly kind: "receive"; readonly payment: PaymentView }
  | { readonly kind: "accept"; readonly delivery: DeliveryView }
  | { readonly kind: "pay"; readonly invoice: InvoiceView; readonly remainingIdr: Rupiah }
  | { readonly kind: "deliver"; readonly order: OrderView }
  | { readonly kind: "order"; readonly openLines: number };

/** What waits for the reader in one contract: what others wait for first, new orders last. */
export function turnsOf(detail: PartnershipDetail): Turn[] {
  const { may, orders, organizationId } = detail;
  const deliveries = orders.flatMap((order) => order.deliveries);
  const invoices = deliveries.flatMap(({ invoice }) => (invoice ? [invoice] : []));
  const own = deliveries.filter(({ supplierOrganizationId }) => supplierOrganizationId === organizationId);
  const openLines = detail.lines.filter((line) => line.orderedQuantity < line.quantity).length;
  return [
    ...(may.confirm ? [{ kind: "confirm" } as const] : []),
    ...detail.amendments.filter(({ may: rights }) => rights.decide).map(toDecide),
    ...(may.resolveDispute ? invoices.flatMap(disputedPayments) : []),
    ...(may.confirmPayment ? own.flatMap(unconfirmedPayments) : []),
    ...(may.accept ? deliveries.filter(({ acceptance }) => !acceptance).map(toAccept) : []),
    ...(may.pay ? invoices.filter(isOpen).map(toPay) : []),
    ...(may.deliver ? orders.filter(isUndelivered).map(toDeliver) : []),
    ...(may.order && openLines > 0 ? [{ kind: "order", openLines } as const] : []),
  ];
}

/** True when something of the order has not been delivered, or was rejected. */
export function isUndelivered(order: Pick<OrderView, "lines">): boolean {
  return order.lines.some((line) => line.deliveredQuantity < line.quantity);
}

function isOpen({ settledIdr, totalIdr }: InvoiceView): boolean {
  return settledIdr < totalIdr;
}

function unconfirmedPayments({ invoice }: DeliveryView): Turn[] {
  const waiting = invoice?.payments.filter(isUnconfirmed) ?? [];
  return waiting.map((payment) => ({ kind: "receive", payment }));
}

/** True while the supplier is awaited: an open dispute waits for the buyer. */
export function isUnconfirmed({ standing }: Pick<PaymentView, "standing">): boolean {
  return standing === "waiting" || standing === "upheld";
}

function disputedPayments({ payments }: InvoiceView): Turn[] {
  return payments
    .filter(({ standing }) => standing === "disputed")
    .map((payment) => ({ kind: "resolve", payment }) as const);
}

const toDecide = (amendment: AmendmentView): Turn => ({ kind: "decide", amendment });
const toAccept = (delivery: DeliveryView): Turn => ({ kind: "accept", delivery });
const toPay = (invoice: InvoiceView): Turn => ({ kind: "pay", invoice, remainingIdr: remainingOf(invoice) });
const toDeliver = (order: OrderView): Turn => ({ kind: "deliver", order });
