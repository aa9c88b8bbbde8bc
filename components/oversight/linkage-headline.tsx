import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Stat } from "@/components/ui/stat";
import type { LinkageRatio } from "@/lib/oversight/queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

interface LinkageHeadlineProps {
  readonly linkage: LinkageRatio;
  /** The day of counting has passed: not all of its facts are kept. */
  readonly isPast: boolean;
}

/** The one number with what it is made of, each with its definition. */
export async function LinkageHeadline({ linkage, isPast }: LinkageHeadlineProps) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const { active, linked, ratioBasisPoints, window } = linkage;
  return (
    <div className="flex flex-col gap-6">
      <Stat
        label={t("ratio")}
        value={ratioBasisPoints === null ? t("noRatio") : formatPercent(ratioBasisPoints, locale)}
        definition={t("ratioDefinition", {
          from: formatDate(window.firstDay, locale),
          until: formatDate(window.lastDay, locale),
        })}
        isMain
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Stat label={t("linked")} value={formatNumber(linked, locale)} definition={t("linkedDefinition")} />
        <Stat label={t("active")} value={formatNumber(active, locale)} definition={t("activeDefinition")} />
      </div>
      {isPast ? (
        <Notice tone="attention" title={t("pastTitle")}>
          <p>{t("pastText")}</p>
        </Notice>
      ) : null}
    </div>
  );
}
