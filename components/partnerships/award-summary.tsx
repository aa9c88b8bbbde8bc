import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatRupiah, priceTimesQuantity, sumRupiah } from "@/lib/shared/money";
import { formatPercent } from "@/lib/shared/number-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { AwardedPart, AwardedQuote } from "@/lib/sourcing/queries";

const amountOf = ({ unitPriceIdr, quantity }: AwardedPart) => priceTimesQuantity(unitPriceIdr, quantity);

/** What a quote has won and for how much: the ground of a contract, not to be changed any more. */
export function AwardSummary({ awards, parties }: Pick<AwardedQuote, "awards" | "parties">) {
  const t = useTranslations("partnerships.draft");
  const locale = useLocale();
  return (
    <Section title={t("awardTitle")}>
      <DataTable
        caption={t("awardCaption")}
        rows={awards}
        rowKey={({ awardId }) => awardId}
        columns={[
          { key: "lot", header: t("lot"), isName: true, cell: ({ lotTitle }) => lotTitle },
          {
            key: "quantity",
            header: t("quantity"),
            align: "end",
            cell: ({ quantity, unit }) => formatQuantity(quantity, unit, locale),
          },
          {
            key: "price",
            header: t("unitPrice"),
            align: "end",
            cell: (part) => formatRupiah(part.unitPriceIdr, locale),
          },
          { key: "amount", header: t("amount"), align: "end", cell: (part) => formatRupiah(amountOf(part), locale) },
        ]}
      />
      <p className="font-semibold">{t("total", { total: formatRupiah(sumRupiah(awards.map(amountOf)), locale) })}</p>
      {parties.length > 1 ? (
        <div>
          <h3 className="font-bold">{t("members")}</h3>
          <ul>
            {parties.map(({ organizationId, name, shareBasisPoints }) => (
              <li key={organizationId}>
                {name}, {formatPercent(shareBasisPoints, locale)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}
