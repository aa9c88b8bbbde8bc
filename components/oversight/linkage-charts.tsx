import { getLocale, getTranslations } from "next-intl/server";
import { BarChart } from "@/components/ui/bar-chart";
import { LineChart } from "@/components/ui/line-chart";
import type { FunnelRow, TrendPoint } from "@/lib/oversight/chain-queries";
import { formatDate, formatMonth } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";

interface LinkageChartsProps {
  readonly asOf: PlainDate;
  readonly trend: readonly TrendPoint[];
  readonly funnel: readonly FunnelRow[];
}

/** How the number came about: month by month, and step by step through the chain. */
export async function LinkageCharts({ asOf, trend, funnel }: LinkageChartsProps) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const source = t("source", { date: formatDate(asOf, locale) });
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <LineChart
        title={t("trendTitle")}
        source={source}
        headers={[t("month"), t("suppliers")]}
        points={trend.map((point) => ({
          key: point.asOf,
          label: formatMonth(point.asOf.slice(0, 7), locale),
          value: point.linked,
          text: formatNumber(point.linked, locale),
        }))}
      />
      <BarChart
        title={t("funnelTitle")}
        definition={t("funnelDefinition")}
        source={source}
        headers={[t("step"), t("contracts")]}
        highlight="accepted"
        points={funnel.map(({ step, count, medianDays }) => ({
          key: step,
          label: t(`funnelStep.${step}`),
          value: count,
          text: medianDays === null ? t("funnelText", { count }) : t("funnelTextDays", { count, days: medianDays }),
        }))}
      />
    </div>
  );
}
