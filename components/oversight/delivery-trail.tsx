import { useLocale, useTranslations } from "next-intl";
import { ChainTimeline } from "@/components/ui/chain-timeline";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { DeliveryTrail } from "@/lib/oversight/delivery-queries";
import { formatDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatRupiah } from "@/lib/shared/money";
import { formatQuantity } from "@/lib/shared/quantity-format";

/** The papers of one delivery as links of a chain. */
export function DeliveryChain({ trail }: { readonly trail: DeliveryTrail }) {
  const t = useTranslations("oversight");
  const locale = useLocale();
  const day = (date: PlainDate) => formatDate(date, locale);
  const { partnership, order, noteNumber, deliveredOn, acceptedOn, invoice, payments } = trail;
  const done = (key: string, title: string, date: PlainDate | null, paper?: string) => ({
    key,
    title,
    state: "done" as const,
    ...(date && { date: day(date) }),
    ...(paper && { paper: { label: paper } }),
  });
  const paid = payments.map(({ id, paidIdr, deductedIdr, paidOn, confirmedOn }) => ({
    ...done(id, t("trailPayment", { amount: formatRupiah(paidIdr, locale) }), paidOn),
    children: (
      <p className="text-arang-600">
        {confirmedOn ? t("trailConfirmed", { date: day(confirmedOn) }) : t("trailUnconfirmed")}
        {deductedIdr > 0 ? ` · ${t("trailDeducted", { amount: formatRupiah(deductedIdr, locale) })}` : null}
      </p>
    ),
  }));
  const left = (invoice?.totalIdr ?? 0) - payments.reduce((sum, part) => sum + part.paidIdr + part.deductedIdr, 0);
  const owed =
    invoice && left > 0
      ? [
          {
            key: "owed",
            title: t("trailUnpaid", { amount: formatRupiah(left, locale) }),
            state: "current" as const,
            date: t("trailDue", { date: day(invoice.dueOn) }),
          },
        ]
      : [];
  return (
    <Section title={t("trailChain")}>
      <ChainTimeline
        label={t("trailChain")}
        links={[
          done("contract", t("trailContract", { number: partnership.number }), partnership.signedOn),
          done("order", t("trailOrder", { number: order.number }), order.issuedOn),
          done("delivery", t("trailDelivery", { note: noteNumber }), deliveredOn),
          done("acceptance", t("trailAcceptance"), acceptedOn, invoice?.number),
          ...paid,
          ...owed,
        ]}
      />
    </Section>
  );
}

/** What was delivered, accepted and rejected, line by line. */
export function DeliveredGoods({ lines }: Pick<DeliveryTrail, "lines">) {
  const t = useTranslations("oversight");
  const locale = useLocale();
  const count = (value: number, unit: string) => formatQuantity(value, unit, locale);
  return (
    <Section title={t("linesTitle")}>
      <DataTable
        caption={t("linesTitle")}
        isCaptionHidden
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { key: "item", header: t("item"), isName: true, cell: ({ description }) => description ?? t("secret") },
          { key: "sent", header: t("sent"), align: "end", cell: ({ quantity, unit }) => count(quantity, unit) },
          { key: "accepted", header: t("accepted"), align: "end", cell: (line) => count(line.accepted, line.unit) },
          { key: "rejected", header: t("rejected"), align: "end", cell: (line) => count(line.rejected, line.unit) },
          { key: "value", header: t("value"), align: "end", cell: ({ valueIdr }) => formatRupiah(valueIdr, locale) },
        ]}
      />
    </Section>
  );
}
