import { getLocale, getTranslations } from "next-intl/server";
import { Stat, StatRow } from "@/components/ui/stat";
import type { Shortlist } from "@/lib/matching/queries";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";
import { shareInBasisPoints } from "@/lib/shared/score";

/** How broad the search was and how many of those found are new to this buyer. */
export async function ShortlistStats({ run }: { readonly run: Shortlist }) {
  const [t, locale] = await Promise.all([getTranslations("matching.stats"), getLocale()]);
  const total = run.eligible.length;
  const newcomers = run.eligible.filter(({ newToBuyer }) => newToBuyer).length;
  const share = formatPercent(shareInBasisPoints(newcomers, total), locale);
  return (
    <StatRow>
      <Stat label={t("eligible")} value={formatNumber(total, locale)} definition={t("eligibleText")} isMain />
      <Stat
        label={t("found")}
        value={formatNumber(total + run.ineligible.length, locale)}
        definition={t("foundText")}
      />
      <Stat
        label={t("newcomers")}
        value={total === 0 ? "–" : share}
        definition={`${t("newcomersValue", { count: newcomers, total })} ${t("newcomersText")}`}
      />
    </StatRow>
  );
}
