import { useLocale, useTranslations } from "next-intl";
import type { ShortlistPage } from "@/lib/matching/shortlist-queries";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";
import { shareInBasisPoints } from "@/lib/shared/score";

/** How broad the search was and how many of those found are new to this buyer: one sentence, so that the list begins high. */
export function ShortlistStats({ count }: Pick<ShortlistPage, "count">) {
  const t = useTranslations("matching.stats");
  const locale = useLocale();
  const { eligible, ineligible, newcomers } = count;
  if (eligible === 0) return null;
  return (
    <p className="nums">
      {t.rich("summary", {
        found: formatNumber(eligible + ineligible, locale),
        eligible: formatNumber(eligible, locale),
        newcomers: formatNumber(newcomers, locale),
        share: formatPercent(shareInBasisPoints(newcomers, eligible), locale),
        strong: (figure) => <strong className="font-bold">{figure}</strong>,
      })}
    </p>
  );
}
