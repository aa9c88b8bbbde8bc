import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { formatRupiah, priceTimesQuantity } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import type { AskedNeed } from "@/lib/sourcing/asked-need";
import type { QuotedLine } from "@/lib/sourcing/quote";

interface OfferLinesProps {
  readonly lines: readonly QuotedLine[];
  readonly need: Pick<AskedNeed, "unit" | "lots">;
}

/** An offer lot by lot, as its supplier wrote it. */
export function OfferLines({ lines, need }: OfferLinesProps) {
  const t = useTranslations("sourcing.quote");
  const locale = useLocale();
  const unit = unitName(need.unit, locale, 1);
  const lotTitle = (lotId: string) => need.lots.find(({ id }) => id === lotId)?.title ?? "";
  const amount = (quantity: number) => formatQuantity(quantity, need.unit, locale);
  return (
    <DataTable
      caption={t("lines")}
      columns={[
        { key: "lot", header: t("lotName"), isName: true, cell: ({ lotId }) => lotTitle(lotId) },
        {
          key: "price",
          header: t("unitPrice", { unit: unit || "1" }),
          align: "end",
          cell: ({ unitPriceIdr }) => formatRupiah(unitPriceIdr, locale),
        },
        { key: "quantity", header: t("quantity"), align: "end", cell: ({ quantity }) => amount(quantity) },
        {
          key: "perMonth",
          header: t("perMonth"),
          align: "end",
          cell: ({ quantityPerMonth }) => (quantityPerMonth === undefined ? "–" : amount(quantityPerMonth)),
        },
        {
          key: "leadTime",
          header: t("leadTime"),
          align: "end",
          cell: ({ leadTimeDays }) => `${formatNumber(leadTimeDays, locale)} ${t("days")}`,
        },
        {
          key: "total",
          header: t("total"),
          align: "end",
          cell: ({ unitPriceIdr, quantity }) => formatRupiah(priceTimesQuantity(unitPriceIdr, quantity), locale),
        },
      ]}
      rows={lines}
      rowKey={({ lotId }) => lotId}
    />
  );
}
