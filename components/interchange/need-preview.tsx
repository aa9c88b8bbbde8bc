import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import type { NeedRecord } from "@/lib/interchange/need-record";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatRupiah, toRupiah } from "@/lib/shared/money";
import { formatQuantity } from "@/lib/shared/quantity-format";

const PAGE_SIZE = 50;

interface NeedPreviewProps {
  readonly needs: readonly NeedRecord[];
  /** From 1. */
  readonly page: number;
  readonly hrefFor: (page: number) => string;
  /** `Kabupaten Klaten, Jawa Tengah`, by code. */
  readonly regions: ReadonlyMap<string, string>;
}

/** The needs of a file as they were understood. */
export function NeedPreview({ needs, page, hrefFor, regions }: NeedPreviewProps) {
  const t = useTranslations("import.preview");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const columns: Column<NeedRecord>[] = [
    { key: "title", header: t("title"), isName: true, cell: ({ title }) => title },
    { key: "id", header: t("id"), cell: ({ id }) => id },
    {
      key: "quantity",
      header: t("quantity"),
      align: "end",
      cell: ({ quantity, unit }) => (quantity === undefined ? c("unknown") : formatQuantity(quantity, unit, locale)),
    },
    {
      key: "until",
      header: t("until"),
      cell: ({ deliverUntil }) => (deliverUntil ? formatShortDate(deliverUntil, locale) : c("unknown")),
    },
    {
      key: "region",
      header: t("region"),
      cell: ({ regionCode }) => (regionCode ? (regions.get(regionCode) ?? regionCode) : c("unknown")),
    },
    {
      key: "ceiling",
      header: t("ceiling"),
      align: "end",
      cell: ({ maxUnitPriceIdr }) => (maxUnitPriceIdr ? formatRupiah(toRupiah(maxUnitPriceIdr), locale) : "–"),
    },
    {
      key: "requirements",
      header: t("requirements"),
      align: "end",
      cell: ({ requirements = [] }) => c("number", { value: requirements.length }),
    },
  ];
  const shown = needs.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <>
      <DataTable caption={t("caption")} isCaptionHidden columns={columns} rows={shown} rowKey={({ id }) => id} />
      <Pagination page={page} pageSize={PAGE_SIZE} total={needs.length} hrefFor={hrefFor} />
    </>
  );
}
