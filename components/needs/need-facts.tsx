import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { hsCodeInWords } from "@/lib/catalog/hs-headings";
import type { NeedDetail } from "@/lib/needs/queries";
import { formatDate, formatDeadline } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";

interface NeedFactsProps {
  readonly need: NeedDetail;
  readonly zone: Zone;
  readonly now: Date;
}

/** What a need says of itself, apart from requirements and lots. What is not known is said, not left out. */
export function NeedFacts({ need, zone, now }: NeedFactsProps) {
  const t = useTranslations("needs.facts");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const unknown = c("unknown");
  const day = (date: PlainDate | null) => (date === null ? unknown : formatDate(date, locale));
  const price = need.maxUnitPriceIdr === null ? null : formatRupiah(need.maxUnitPriceIdr, locale);
  const hidden = need.ceilingHidden ? ` · ${t("ceilingHidden")}` : "";
  return (
    <FactList
      facts={[
        {
          term: t("quantity"),
          value: need.quantity === null ? unknown : formatQuantity(need.quantity, need.unit, locale),
        },
        {
          term: t("window"),
          value:
            need.deliverFrom === null
              ? t("until", { until: day(need.deliverUntil) })
              : t("fromUntil", { from: day(need.deliverFrom), until: day(need.deliverUntil) }),
        },
        { term: t("region"), value: need.regionLabel ?? unknown },
        {
          term: t("ceiling"),
          value:
            price === null
              ? t("noCeiling")
              : `${c("pricePerUnit", { price, unit: unitName(need.unit, locale, 1) })}${hidden}`,
        },
        {
          term: t("minTkdn"),
          value: need.minTkdnPercent === null ? t("noMinTkdn") : formatRate(need.minTkdnPercent, locale),
        },
        {
          term: t("quotesDue"),
          value: need.quotesDueAt ? formatDeadline(need.quotesDueAt, now, zone, locale) : t("noQuotesDue"),
        },
        { term: t("consortium"), value: need.splittable ? t("splittable", { members: need.maxMembers }) : t("whole") },
        { term: t("visibility"), value: need.confidential ? t("confidential") : t("open") },
        ...(need.reference === null ? [] : [{ term: t("reference"), value: need.reference }]),
        { term: c("hsCode"), value: need.hsCode ? hsCodeInWords(need.hsCode, locale) : unknown },
        {
          term: c("kbli.legend"),
          value: need.kblis.length === 0 ? unknown : need.kblis.map((kbli) => c("kbli.value", { ...kbli })).join(", "),
        },
      ]}
    />
  );
}
