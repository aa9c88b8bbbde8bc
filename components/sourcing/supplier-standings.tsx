import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatPercent, formatRate } from "@/lib/shared/number-format";
import { shareInBasisPoints } from "@/lib/shared/score";
import type { ComparedQuote } from "@/lib/sourcing/comparison-queries";

/** What is on record of those who quoted: how far it is proven, local content, and the past by quantity, quality, continuity. */
export function SupplierStandings({ quotes }: { readonly quotes: readonly ComparedQuote[] }) {
  const t = useTranslations("sourcing.standings");
  const level = useTranslations("matching.verification");
  const locale = useLocale();
  if (quotes.length === 0) return null;
  const share = (part: number, whole: number) => formatPercent(shareInBasisPoints(part, whole), locale);
  return (
    <Section title={t("title")} lead={<p>{t("lead")}</p>}>
      <DataTable
        caption={t("title")}
        isCaptionHidden
        isCompact
        columns={[
          { key: "supplier", header: t("supplier"), isName: true, cell: ({ supplier }) => supplier.name },
          {
            key: "verification",
            header: t("verification"),
            cell: ({ standing }) => (standing ? level(standing.verification) : t("inactive")),
          },
          {
            key: "tkdn",
            header: t("tkdn"),
            align: "end",
            cell: ({ standing }) =>
              standing?.tkdnPercent == null ? t("unknown") : formatRate(standing.tkdnPercent, locale),
          },
          {
            key: "quantity",
            header: t("quantity"),
            align: "end",
            cell: ({ standing }) =>
              standing && standing.trackRecord.deliveries > 0
                ? t("onTime", {
                    share: share(standing.trackRecord.deliveriesOnTime, standing.trackRecord.deliveries),
                    count: standing.trackRecord.deliveries,
                  })
                : t("noRecord"),
          },
          {
            key: "quality",
            header: t("quality"),
            align: "end",
            cell: ({ standing }) =>
              standing && standing.trackRecord.quantityInspected > 0
                ? share(standing.trackRecord.quantityAccepted, standing.trackRecord.quantityInspected)
                : t("noRecord"),
          },
          {
            key: "continuity",
            header: t("continuity"),
            align: "end",
            cell: ({ standing }) =>
              standing && standing.trackRecord.deliveries > 0
                ? t("months", { months: standing.trackRecord.activeMonths })
                : t("noRecord"),
          },
        ]}
        rows={quotes}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
