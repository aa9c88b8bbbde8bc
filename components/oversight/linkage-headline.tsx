import { getLocale, getTranslations } from "next-intl/server";
import { Stat, StatRow } from "@/components/ui/stat";
import type { LinkageRatio } from "@/lib/oversight/queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

/** The one number with what it is made of, each with its definition. */
export async function LinkageHeadline({ linkage }: { readonly linkage: LinkageRatio }) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const { active, linked, ratioBasisPoints, window } = linkage;
  return (
    <StatRow>
      <Stat
        label={t("ratio")}
        value={ratioBasisPoints === null ? t("noRatio") : formatPercent(ratioBasisPoints, locale)}
        definition={t("ratioDefinition", {
          from: formatDate(window.firstDay, locale),
          until: formatDate(window.lastDay, locale),
        })}
        isMain
      />
      <Stat label={t("linked")} value={formatNumber(linked, locale)} definition={t("linkedDefinition")} />
      <Stat label={t("active")} value={formatNumber(active, locale)} definition={t("activeDefinition")} />
    </StatRow>
  );
}
