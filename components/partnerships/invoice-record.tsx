import { getTranslations } from "next-intl/server";
import { dayOf, type Reader } from "@/components/partnerships/reader";
import { FactList } from "@/components/ui/fact-list";
import { StatusTag } from "@/components/ui/status-tag";
import type { InvoiceView, PaymentView } from "@/lib/partnerships/partnership-detail";
import { remainingOf } from "@/lib/partnerships/settlement";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";

interface InvoiceRecordProps {
  readonly invoice: InvoiceView;
  readonly reader: Reader;
}

/** What is owed for one acceptance and how it was settled: money and deductions together. */
export async function InvoiceRecord({ invoice, reader }: InvoiceRecordProps) {
  const t = await getTranslations("partnerships.batches");
  const isPaid = invoice.settledIdr === invoice.totalIdr;
  return (
    <div className="flex flex-col gap-3 rounded-md bg-lekuk p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h5 className="font-semibold">{t("invoice", { number: invoice.number })}</h5>
        <InvoiceTag invoice={invoice} />
      </div>
      <InvoiceFacts invoice={invoice} reader={reader} isPaid={isPaid} />
      {invoice.payments.map((payment) => (
        <PaymentRecord key={payment.id} payment={payment} reader={reader} />
      ))}
    </div>
  );
}

async function InvoiceTag({ invoice }: { readonly invoice: InvoiceView }) {
  const t = await getTranslations("partnerships.batches");
  if (invoice.settledIdr === invoice.totalIdr) return <StatusTag tone="good">{t("paidState")}</StatusTag>;
  if (invoice.overdue) return <StatusTag tone="bad">{t("overdueState")}</StatusTag>;
  return <StatusTag tone="attention">{t("openState")}</StatusTag>;
}

/** The amounts of an invoice, from the price of the goods to what is left to pay. */
export async function InvoiceFacts({ invoice, reader, isPaid = false }: InvoiceRecordProps & { isPaid?: boolean }) {
  const t = await getTranslations("partnerships.batches");
  const due = formatDate(invoice.dueOn, reader.locale);
  return (
    <>
      <FactList
        facts={[
          { term: t("base"), value: formatRupiah(invoice.baseIdr) },
          ...(invoice.ppnIdr > 0 ? [{ term: t("ppn"), value: formatRupiah(invoice.ppnIdr) }] : []),
          { term: t("total"), value: <strong>{formatRupiah(invoice.totalIdr)}</strong> },
          { term: t("dueOn"), value: due },
          ...(isPaid ? [] : [{ term: t("remaining"), value: <strong>{formatRupiah(remainingOf(invoice))}</strong> }]),
        ]}
      />
      {invoice.ppnIdr === 0 ? <p className="text-arang-600 text-sm">{t("noPpn")}</p> : null}
    </>
  );
}

async function PaymentRecord({ payment, reader }: { readonly payment: PaymentView; readonly reader: Reader }) {
  const t = await getTranslations("partnerships");
  const { reference, paidOn, paidIdr, deductions, confirmed } = payment;
  return (
    <div className="border-garis-tegas border-l-4 pl-3">
      <p className="font-semibold">{t("batches.payment", { reference })}</p>
      <p className="nums">
        {t("batches.paidOn", { date: formatDate(paidOn, reader.locale) })} · {t("batches.paid")} {formatRupiah(paidIdr)}
      </p>
      <ul className="nums text-arang-600 text-sm">
        {deductions.map(({ kind, amountIdr, note }) => (
          <li key={`${kind} ${amountIdr} ${note ?? ""}`}>
            {t(`deduction.${kind}`)} {formatRupiah(amountIdr)}
            {note ? ` (${note})` : null}
          </li>
        ))}
      </ul>
      <p className={confirmed ? "text-daun-700 text-sm" : "text-kunyit-700 text-sm"}>
        {confirmed ? t("batches.confirmedBy", { date: dayOf(confirmed.at, reader) }) : t("batches.unconfirmed")}
      </p>
    </div>
  );
}
