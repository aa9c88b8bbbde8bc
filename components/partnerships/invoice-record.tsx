import { useTexts } from "@/components/i18n/texts";
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
export function InvoiceRecord({ invoice, reader }: InvoiceRecordProps) {
  const t = useTexts("partnerships.batches");
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
      <a
        href={`/api/partnerships/invoices/${invoice.id}`}
        className="link inline-flex min-h-11 items-center self-start text-sm lg:min-h-0"
      >
        {t("invoicePdf")}
      </a>
    </div>
  );
}

function InvoiceTag({ invoice }: { readonly invoice: InvoiceView }) {
  const t = useTexts("partnerships.batches");
  if (invoice.settledIdr === invoice.totalIdr) return <StatusTag tone="good">{t("paidState")}</StatusTag>;
  if (invoice.overdue) return <StatusTag tone="bad">{t("overdueState")}</StatusTag>;
  return <StatusTag tone="attention">{t("openState")}</StatusTag>;
}

/** The amounts of an invoice, from the price of the goods to what is left to pay. */
export function InvoiceFacts({ invoice, reader, isPaid = false }: InvoiceRecordProps & { isPaid?: boolean }) {
  const t = useTexts("partnerships.batches");
  const due = formatDate(invoice.dueOn, reader.locale);
  return (
    <>
      <FactList
        areShort
        facts={[
          { term: t("base"), value: formatRupiah(invoice.baseIdr, reader.locale) },
          ...(invoice.ppnIdr > 0 ? [{ term: t("ppn"), value: formatRupiah(invoice.ppnIdr, reader.locale) }] : []),
          { term: t("total"), value: <strong>{formatRupiah(invoice.totalIdr, reader.locale)}</strong> },
          { term: t("dueOn"), value: due },
          ...(isPaid
            ? []
            : [{ term: t("remaining"), value: <strong>{formatRupiah(remainingOf(invoice), reader.locale)}</strong> }]),
        ]}
      />
      {invoice.ppnIdr === 0 ? <p className="text-arang-600 text-sm">{t("noPpn")}</p> : null}
    </>
  );
}

function PaymentRecord({ payment, reader }: { readonly payment: PaymentView; readonly reader: Reader }) {
  const t = useTexts("partnerships");
  const { reference, paidOn, paidIdr, deductions, standing } = payment;
  return (
    <div className="border-garis-tegas border-l-4 pl-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        <span className={standing === "void" ? "line-through" : undefined}>{t("batches.payment", { reference })}</span>
        {standing === "void" ? <StatusTag tone="neutral">{t("batches.void")}</StatusTag> : null}
      </p>
      <p className="nums">
        {t("batches.paidOn", { date: formatDate(paidOn, reader.locale) })} · {t("batches.paid")}{" "}
        {formatRupiah(paidIdr, reader.locale)}
      </p>
      <ul className="nums text-arang-600 text-sm">
        {deductions.map(({ kind, amountIdr, note }) => (
          <li key={`${kind} ${amountIdr} ${note ?? ""}`}>
            {t(`deduction.${kind}`)} {formatRupiah(amountIdr, reader.locale)}
            {note ? ` (${note})` : null}
          </li>
        ))}
      </ul>
      <PaymentAnswer payment={payment} reader={reader} />
    </div>
  );
}

/** How the supplier answered, and the buyer to a dispute. */
function PaymentAnswer({ payment, reader }: { readonly payment: PaymentView; readonly reader: Reader }) {
  const t = useTexts("partnerships.batches");
  const { confirmed, dispute, resolution, standing } = payment;
  return (
    <>
      {dispute ? (
        <p className="text-bata-700 text-sm">
          {t("disputed", { date: dayOf(dispute.at, reader), reason: dispute.reason })}
        </p>
      ) : null}
      {resolution ? (
        <p className="text-sm">
          {t(resolution.kind === "corrected" ? "resolvedCorrected" : "resolvedUpheld", {
            date: dayOf(resolution.at, reader),
            note: resolution.note,
          })}
        </p>
      ) : null}
      {standing === "confirmed" && confirmed ? (
        <p className="text-daun-700 text-sm">{t("confirmedBy", { date: dayOf(confirmed.at, reader) })}</p>
      ) : null}
      {standing === "waiting" || standing === "upheld" ? (
        <p className="text-kunyit-700 text-sm">{t("unconfirmed")}</p>
      ) : null}
    </>
  );
}
