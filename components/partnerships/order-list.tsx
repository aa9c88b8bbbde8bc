import { useTexts } from "@/components/i18n/texts";
import { DeliveryRecord } from "@/components/partnerships/delivery-record";
import { amountOf, dayOf, type Reader } from "@/components/partnerships/reader";
import { Details } from "@/components/ui/details";
import { ProgressBar } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { StatusTag } from "@/components/ui/status-tag";
import { still } from "@/components/ui/still";
import type { InvoiceView, OrderView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { isUndelivered } from "@/lib/partnerships/turns";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";

interface OrderListProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/**
 * Every order with its deliveries, answers, invoices and payments: the record that both sides share. On record as it is: there
 * is nothing to press but files and what unfolds.
 */
export function OrderList(props: OrderListProps) {
  return <div {...still(<Orders {...props} />)} />;
}

function Orders({ partnership, reader }: OrderListProps) {
  const t = useTexts("partnerships.batches");
  const { orders } = partnership;
  return (
    <Section id="catatan" title={t("title", { count: orders.length })}>
      {orders.length === 0 ? <p className="text-arang-600">{t("empty")}</p> : null}
      {orders.toReversed().map((order) =>
        orders.length > 1 && isSettled(order) ? (
          <Details key={order.id} summary={<ClosedOrder order={order} reader={reader} />}>
            <OrderRecord order={order} reader={reader} />
          </Details>
        ) : (
          <OrderRecord key={order.id} order={order} reader={reader} />
        ),
      )}
    </Section>
  );
}

/** Delivered in full, every delivery answered, every invoice paid and every payment confirmed. */
function isSettled(order: OrderView): boolean {
  const paid = ({ settledIdr, totalIdr, payments }: InvoiceView) =>
    settledIdr === totalIdr && payments.every(({ standing }) => standing === "confirmed" || standing === "void");
  return (
    !isUndelivered(order) &&
    order.deliveries.every(({ acceptance, invoice }) => acceptance && (invoice === null || paid(invoice)))
  );
}

function ClosedOrder({ order, reader }: { readonly order: OrderView; readonly reader: Reader }) {
  const t = useTexts("partnerships.batches");
  return (
    <>
      {t("summary", { number: order.number, date: formatDate(order.dueOn, reader.locale) })} · {t("orderDone")}
    </>
  );
}

function OrderRecord({ order, reader }: { readonly order: OrderView; readonly reader: Reader }) {
  const t = useTexts("partnerships");
  const { issued } = order;
  return (
    <article className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4 lg:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div>
          <h3 className="font-bold">{t("batches.order", { number: order.number })}</h3>
          <p className="text-arang-600 text-sm">
            {t("batches.issued", {
              person: issued.person ?? issued.organization ?? "",
              date: dayOf(issued.at, reader),
            })}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm">{t("batches.due", { date: formatDate(order.dueOn, reader.locale) })}</span>
          {order.overdue ? <StatusTag tone="bad">{t("overdueMark")}</StatusTag> : null}
        </div>
      </div>
      {order.lines.map(({ id, quantity, deliveredQuantity, unit, description }) => (
        <ProgressBar
          key={id}
          value={deliveredQuantity}
          max={quantity}
          label={t(order.lines.length === 1 ? "batches.progressOnly" : "batches.progress", {
            delivered: formatNumber(deliveredQuantity, reader.locale),
            quantity: amountOf(quantity, unit, reader),
            description,
          })}
        />
      ))}
      {order.deliveries.length === 0 ? <p className="text-arang-600">{t("batches.noDelivery")}</p> : null}
      {order.deliveries.map((delivery) => (
        <DeliveryRecord key={delivery.id} delivery={delivery} reader={reader} />
      ))}
    </article>
  );
}
