import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { figureNames } from "@/components/oversight/figure-names";
import { StatisticsView } from "@/components/oversight/statistics-view";
import { Notice } from "@/components/ui/notice";
import { listProvinces } from "@/lib/catalog/queries";
import { recentStatistics } from "@/lib/oversight/public-queries";
import { formatDate } from "@/lib/shared/date-format";

// Counted when somebody asks, not when the app is built.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("oversight"))("statistics.metaTitle") };
}

/** The ministry's figures as anybody may read them. */
export default definePage(async function StatisticsPage() {
  const [statistics, provinces] = await Promise.all([recentStatistics(), listProvinces()]);
  const names = await figureNames(provinces);
  const { t, locale } = names;
  return (
    <div className="mx-auto w-full max-w-wide">
      <Page
        title={t("statistics.title")}
        lead={<p>{t("statistics.lead", { date: formatDate(statistics.asOf, locale) })}</p>}
        width="wide"
      >
        {statistics.isDemo ? (
          <Notice tone="attention" title={t("statistics.demoTitle")}>
            <p>{t("statistics.demoText")}</p>
          </Notice>
        ) : null}
        <StatisticsView names={names} statistics={statistics} />
      </Page>
    </div>
  );
});
