import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { ROWS_PER_PAGE } from "@/lib/oversight/linkage";
import type { SupplierLinkage } from "@/lib/oversight/queries";
import { formatShortDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

interface SupplierTableProps {
  readonly asOf: PlainDate;
  readonly rows: readonly SupplierLinkage[];
  readonly total: number;
  readonly page: number;
  readonly hrefFor: (page: number) => string;
}

/** The firms behind the number, each leading to the deliveries that link it. */
export async function SupplierTable({ asOf, rows, total, page, hrefFor }: SupplierTableProps) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  if (total === 0) {
    return (
      <EmptyState title={t("rowsNone")}>
        <p>{t("rowsNoneText")}</p>
      </EmptyState>
    );
  }
  const day = (date: PlainDate | null) => (date === null ? t("never") : formatShortDate(date, locale));
  const why = ({ lastTradeOn, confirmedOn }: SupplierLinkage) =>
    lastTradeOn !== null ? t("traded", { date: day(lastTradeOn) }) : t("confirmed", { date: day(confirmedOn) });
  return (
    <Section title={t("rowsTitle", { count: total })} lead={<p>{t("rowsLead")}</p>}>
      <DataTable
        caption={t("rowsCaption")}
        isCaptionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "supplier",
            header: t("supplier"),
            isName: true,
            cell: ({ id, name }) => (
              <Link href={`/keterhubungan/${id}?tanggal=${asOf}`} className="link">
                {name}
              </Link>
            ),
          },
          { key: "province", header: t("province"), cell: ({ province }) => province ?? t("unknownProvince") },
          {
            key: "deliveries",
            header: t("deliveries"),
            align: "end",
            cell: ({ deliveries }) => formatNumber(deliveries, locale),
          },
          { key: "value", header: t("value"), align: "end", cell: ({ valueIdr }) => formatRupiah(valueIdr) },
          { key: "accepted", header: t("lastAccepted"), cell: ({ lastAcceptedOn }) => day(lastAcceptedOn) },
          { key: "why", header: t("whyActive"), cell: why },
        ]}
      />
      <Pagination page={page} pageSize={ROWS_PER_PAGE} total={total} hrefFor={hrefFor} />
    </Section>
  );
}
