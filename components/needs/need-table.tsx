import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { NeedStateTag } from "@/components/needs/need-state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { NeedSummary } from "@/lib/needs/list-queries";
import { formatShortDate } from "@/lib/shared/date-format";

/** A buyer's needs: what, how many, by when, where, and how far it has come. */
export async function NeedTable({ needs }: { readonly needs: readonly NeedSummary[] }) {
  const [t, c, locale] = await Promise.all([getTranslations("needs.list"), getTranslations("catalog"), getLocale()]);
  const amount = (quantity: number, unit: string | null) => c("quantity", { quantity, unit: unit ?? "" });
  const columns: Column<NeedSummary>[] = [
    {
      key: "title",
      header: t("need"),
      isName: true,
      cell: ({ id, title }) => (
        <Link href={`/kebutuhan/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
          {title}
        </Link>
      ),
    },
    { key: "state", header: t("state"), cell: ({ state }) => <NeedStateTag state={state} /> },
    {
      key: "quantity",
      header: t("quantity"),
      align: "end",
      cell: ({ quantity, unit }) => (quantity === null ? c("unknown") : amount(quantity, unit)),
    },
    {
      key: "awarded",
      header: t("awarded"),
      align: "end",
      cell: ({ awardedQuantity, unit }) => (awardedQuantity === 0 ? "–" : amount(awardedQuantity, unit)),
    },
    {
      key: "deliverUntil",
      header: t("deliverUntil"),
      cell: ({ deliverUntil }) => (deliverUntil === null ? c("unknown") : formatShortDate(deliverUntil, locale)),
    },
    { key: "region", header: t("region"), cell: ({ regionName }) => regionName ?? c("unknown") },
  ];
  return <DataTable caption={t("caption")} isCaptionHidden columns={columns} rows={needs} rowKey={({ id }) => id} />;
}
