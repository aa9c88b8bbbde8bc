import Link from "next/link";
import type { FigureNames } from "@/components/oversight/figure-names";
import { linkageHref } from "@/components/oversight/linkage-href";
import { type AskedSuppliers, stateWord } from "@/components/oversight/supplier-search";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { LinkageFilter } from "@/lib/oversight/figures";
import { ROWS_PER_PAGE } from "@/lib/oversight/linkage";
import type { SupplierLinkage } from "@/lib/oversight/supplier-queries";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

interface SupplierTableProps {
  readonly names: FigureNames;
  readonly filter: LinkageFilter;
  readonly asked: AskedSuppliers;
  readonly rows: readonly SupplierLinkage[];
  readonly total: number;
}

/** The firms behind the number, each leading to the deliveries that link it. */
export function SupplierTable({ names, filter, asked, rows, total }: SupplierTableProps) {
  const { t, locale, sector, size } = names;
  if (rows.length === 0) {
    return (
      <EmptyState title={t("rowsNone")}>
        <p>{t("rowsNoneText")}</p>
      </EmptyState>
    );
  }
  const more = { status: stateWord(asked.linked), cari: asked.search };
  return (
    <>
      <DataTable
        caption={t("rowsCaption")}
        isCaptionHidden
        isCompact
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "supplier",
            header: t("supplier"),
            isName: true,
            cell: ({ id, name }) => (
              <Link href={`/keterhubungan/${id}?tanggal=${filter.asOf}`} className="link" prefetch={false}>
                {name}
              </Link>
            ),
          },
          { key: "province", header: t("province"), cell: ({ province }) => province ?? t("unknownProvince") },
          { key: "sector", header: t("sectorField"), cell: (row) => sector(row.sector) },
          { key: "size", header: t("sizeField"), cell: ({ sizeClass }) => size(sizeClass) },
          {
            key: "deliveries",
            header: t("deliveries"),
            align: "end",
            cell: ({ deliveries }) => formatNumber(deliveries, locale),
          },
          { key: "value", header: t("value"), align: "end", cell: ({ valueIdr }) => formatRupiah(valueIdr, locale) },
          {
            key: "accepted",
            header: t("lastAccepted"),
            cell: ({ lastAcceptedOn }) => (lastAcceptedOn ? formatShortDate(lastAcceptedOn, locale) : t("never")),
          },
          { key: "alive", header: t("lastAlive"), cell: ({ lastAliveOn }) => formatShortDate(lastAliveOn, locale) },
        ]}
      />
      <Pagination
        page={asked.page}
        pageSize={ROWS_PER_PAGE}
        total={total}
        hrefFor={(halaman) => linkageHref("/keterhubungan/usaha", filter, { ...more, halaman })}
      />
    </>
  );
}
