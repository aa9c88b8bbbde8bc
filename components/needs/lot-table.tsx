import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { NeedDetail, NeedLot } from "@/lib/needs/queries";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";

/** The lots of a need and what of each has been awarded. */
export function LotTable({ need }: { readonly need: NeedDetail }) {
  const t = useTranslations("needs.lots");
  const locale = useLocale();
  const amount = (quantity: number) => formatQuantity(quantity, need.unit, locale);
  const columns: Column<NeedLot>[] = [
    { key: "title", header: t("title"), isName: true, cell: ({ title }) => title },
    { key: "quantity", header: t("quantity"), align: "end", cell: ({ quantity }) => amount(quantity) },
    { key: "awarded", header: t("awarded"), align: "end", cell: ({ awardedQuantity }) => amount(awardedQuantity) },
    {
      key: "until",
      header: t("until"),
      cell: ({ deliverUntil }) => (deliverUntil ? formatShortDate(deliverUntil, locale) : t("asNeed")),
    },
    { key: "region", header: t("region"), cell: ({ regionLabel }) => regionLabel ?? t("asNeed") },
  ];
  if (need.lots.length === 0) return <p className="text-arang-600">{t("none")}</p>;
  return (
    <DataTable caption={t("caption")} isCaptionHidden columns={columns} rows={need.lots} rowKey={({ id }) => id} />
  );
}
