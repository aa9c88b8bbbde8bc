import { getLocale, getTranslations } from "next-intl/server";
import { Details } from "@/components/ui/details";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import type { QuoteComparison } from "@/lib/sourcing/comparison-queries";

/** What HEA is, where it is shown: by which rule, and that it only ranks. */
export async function PreferenceNote({ comparison }: { readonly comparison: QuoteComparison }) {
  const { preference, quotes } = comparison;
  if (preference === null || quotes.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("sourcing.comparison"), getLocale()]);
  const { terms, packageIdr, source } = preference;
  return (
    <Details summary={t("heaTitle")}>
      <p className="nums max-w-prose">
        {t("heaText", {
          package: formatRupiah(packageIdr, locale),
          least: formatRupiah(terms.minPackageIdr, locale),
          tkdn: formatRate(terms.minTkdnPercent, locale),
          share: formatRate(terms.shareOfTkdnPercent, locale),
          source,
        })}
      </p>
    </Details>
  );
}
