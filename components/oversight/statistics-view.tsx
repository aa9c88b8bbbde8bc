import { BenchmarkBox } from "@/components/oversight/benchmark-box";
import { publicTables } from "@/components/oversight/dashboard-tables";
import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { GroupBars } from "@/components/oversight/group-bars";
import { LinkageHeadline } from "@/components/oversight/linkage-headline";
import { ProvinceFigures } from "@/components/oversight/province-figures";
import { ProvinceMap } from "@/components/oversight/province-map";
import { RatioTrend } from "@/components/oversight/ratio-trend";
import { SupplierFunnel } from "@/components/oversight/supplier-funnel";
import { Details } from "@/components/ui/details";
import { FigureTable, WITHHELD } from "@/components/ui/figure-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { stillOf } from "@/components/ui/still";
import { CEREMONIAL_DAYS } from "@/lib/oversight/linkage";
import type { PublicStatistics } from "@/lib/oversight/public-queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";

interface StatisticsViewProps {
  readonly names: FigureNames;
  readonly statistics: PublicStatistics;
}

const csv = (chart: string) => `/api/linkage/public/${chart}.csv`;

/**
 * The public figures: the same as the ministry's, without rows behind them and with small counts withheld. Drawn once in each
 * language for as long as the figures are kept.
 */
export function StatisticsView(props: StatisticsViewProps) {
  const { names, statistics } = props;
  return <div className="contents" {...stillOf(statistics, names.locale, () => <Figures {...props} />)} />;
}

function Figures({ names, statistics }: StatisticsViewProps) {
  const { t, locale } = names;
  const { figures, asOf, isDemo } = statistics;
  const tables = publicTables(names, statistics);
  const source = t("chartSource", { date: formatDate(asOf, locale), demo: isDemo ? "yes" : "no" });
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <LinkageHeadline names={names} figures={figures} />
        <RatioTrend names={names} trend={figures.trend} csvHref={csv("trend")} source={source} />
      </div>
      <Notice tone="info" title={t("statistics.hiddenTitle")}>
        <p>{t("statistics.hiddenText")}</p>
      </Notice>
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-8 max-xl:contents">
          <Section title={t("provincesTitle")} lead={<p className="text-sm">{t("provincesDefinition")}</p>}>
            <ProvinceMap names={names} provinces={figures.provinces} />
          </Section>
          <div className="flex min-w-0 flex-col gap-8 max-xl:order-last">
            <GroupBars names={names} kind="sizes" groups={figures.sizes} csvHref={csv("sizes")} />
            <FigureSection table={tables.buyers} csvHref={csv("buyers")} isTableShown>
              {statistics.buyers.length === 0 ? (
                <p>{t("statistics.buyersNone")}</p>
              ) : (
                <Details summary={t("unfold.buyers")} isOpenWhenWide>
                  <FigureTable table={tables.buyers} isCaptionHidden isStacked />
                </Details>
              )}
            </FigureSection>
          </div>
        </div>
        <ProvinceFigures table={tables.provinces} csvHref={csv("provinces")} />
      </div>
      <GroupBars names={names} kind="sectors" groups={figures.sectors} csvHref={csv("sectors")} />
      <SupplierFunnel names={names} funnel={statistics.funnel} asOf={asOf} csvHref={csv("funnel")} />
      <PublicPayments names={names} statistics={statistics} />
      <BenchmarkBox names={names} />
    </>
  );
}

/** How long paying takes, over all buyers, and the contracts that brought nothing. */
function PublicPayments({ names, statistics }: StatisticsViewProps) {
  const { t, locale } = names;
  const { payments, ceremonial } = statistics;
  const count = (value: number | null) => (value === null ? WITHHELD : formatNumber(value, locale));
  const days = (value: number | null) => (value === null ? "–" : t("days", { count: value }));
  return (
    <FigureSection table={publicTables(names, statistics).payments} csvHref={csv("payments")} isTableShown>
      <StatRow>
        <Stat
          label={t("paymentsMedian")}
          value={days(payments.medianDays)}
          definition={`${t("settled")}: ${count(payments.settled)}`}
        />
        <Stat
          label={t("paymentsNinetieth")}
          value={days(payments.ninetiethDays)}
          definition={`${t("term")}: ${days(payments.medianTermDays)}`}
        />
        <Stat label={t("statistics.overdue")} value={count(payments.overdue)} definition="" />
        <Stat
          label={t("statistics.ceremonial")}
          value={count(ceremonial)}
          definition={t("ceremonialDefinition", { days: CEREMONIAL_DAYS })}
        />
      </StatRow>
    </FigureSection>
  );
}
