import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PartnershipStateTag } from "@/components/partnerships/partnership-state-tag";
import { deadlineOf, type Reader } from "@/components/partnerships/reader";
import { DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import type { PartnershipSummary, PendingStep } from "@/lib/partnerships/partnership-summary";
import { formatRupiah } from "@/lib/shared/money";
import { bindSizes } from "@/lib/shared/quantity-format";

interface PartnershipTableProps {
  readonly partnerships: readonly PartnershipSummary[];
  readonly reader: Reader;
}

/** The contracts of one party: with whom, how far, and what is awaited until when. */
export async function PartnershipTable({ partnerships, reader }: PartnershipTableProps) {
  const t = await getTranslations("partnerships.list");
  return (
    <DataTable
      caption={t("caption")}
      rows={partnerships}
      rowKey={({ id }) => id}
      columns={[
        { key: "contract", header: t("contract"), isName: true, cell: (row) => <ContractName {...row} /> },
        { key: "partner", header: t("partner"), cell: partnerOf },
        { key: "state", header: t("stateColumn"), cell: ({ state }) => <PartnershipStateTag state={state} /> },
        {
          key: "awaited",
          header: t("awaited"),
          cell: ({ pending }) => {
            // What the reader can do comes before what others owe them.
            const step = pending.find(({ own }) => own) ?? pending[0];
            return step ? <Awaited step={step} reader={reader} /> : t("nothingAwaited");
          },
        },
        {
          key: "value",
          header: t("value"),
          align: "end",
          cell: ({ valueIdr }) => formatRupiah(valueIdr, reader.locale),
        },
        {
          key: "paid",
          header: t("paid"),
          align: "end",
          cell: ({ invoicedIdr, settledIdr }) =>
            invoicedIdr === 0
              ? t("notInvoiced")
              : t("ofInvoiced", {
                  settled: formatRupiah(settledIdr, reader.locale),
                  invoiced: formatRupiah(invoicedIdr, reader.locale),
                }),
        },
      ]}
    />
  );
}

function ContractName({ id, title, number }: PartnershipSummary) {
  return (
    <>
      <Link href={`/kemitraan/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
        {bindSizes(title)}
      </Link>
      <span className="block font-normal text-arang-600 text-sm">{number}</span>
    </>
  );
}

function partnerOf({ side, buyerName, supplierNames }: PartnershipSummary): string {
  return side === "buyer" ? supplierNames.join(", ") : buyerName;
}

function Awaited({ step, reader }: { readonly step: PendingStep; readonly reader: Reader }) {
  const t = useTranslations("partnerships");
  return (
    <span className="flex flex-col items-end gap-1 lg:items-start">
      <span className={step.own ? "font-semibold" : undefined}>
        {t(`step.${step.step}`)} · {step.own ? t("list.you") : step.who}
      </span>
      {step.dueAt ? <span className="text-arang-600 text-sm">{deadlineOf(step.dueAt, reader)}</span> : null}
      {step.overdue ? <StatusTag tone="bad">{t("overdueMark")}</StatusTag> : null}
    </span>
  );
}
