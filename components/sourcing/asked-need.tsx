import { useLocale, useTranslations } from "next-intl";
import { FileLinks } from "@/components/sourcing/file-links";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { hsCodeInWords } from "@/lib/catalog/hs-headings";
import type { AttachmentView } from "@/lib/platform/attachment";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import type { AskedNeed as AskedNeedData } from "@/lib/sourcing/asked-need";

interface AskedNeedProps {
  readonly need: AskedNeedData;
  readonly regionLabel: string | null;
  /** Those that the reader may open. */
  readonly files: readonly AttachmentView[];
}

/** The need as the buyer shows it to those it invites. */
export function AskedNeed({ need, regionLabel, files }: AskedNeedProps) {
  const t = useTranslations("sourcing.invitation");
  const locale = useLocale();
  const unit = unitName(need.unit, locale, 1) || t("unitFallback");
  const date = (day: string) => formatDate(day, locale);
  const delivery =
    need.deliverUntil === null
      ? null
      : need.deliverFrom === null
        ? t("windowUntil", { until: date(need.deliverUntil) })
        : t("windowValue", { from: date(need.deliverFrom), until: date(need.deliverUntil) });
  const facts = [
    {
      term: t("quantity"),
      value: need.quantity === null ? null : formatQuantity(need.quantity, need.unit ?? unit, locale),
    },
    { term: t("window"), value: delivery },
    { term: t("region"), value: regionLabel },
    {
      term: t("ceiling", { unit }),
      value: need.maxUnitPriceIdr === null ? null : formatRupiah(need.maxUnitPriceIdr, locale),
      isOptional: true,
    },
    {
      term: t("tkdn"),
      value:
        need.minTkdnPercent === null ? null : (
          <>
            {formatRate(need.minTkdnPercent, locale)}
            <span className="block text-arang-600 text-sm">{t("tkdnHint")}</span>
          </>
        ),
      isOptional: true,
    },
    { term: t("hs"), value: need.hsCode && hsCodeInWords(need.hsCode, locale), isOptional: true },
    { term: t("split"), value: need.splittable ? t("splitYes") : t("splitNo") },
  ];
  return (
    <Section title={t("need")}>
      {need.description ? <p className="max-w-prose whitespace-pre-line">{need.description}</p> : null}
      <FactList
        facts={facts
          .filter(({ value, isOptional }) => !isOptional || value !== null)
          .map(({ term, value }) => ({ term, value: value ?? t("none") }))}
      />
      <FileLinks files={files} label={t("files")} />
    </Section>
  );
}
