import { getLocale, getTranslations } from "next-intl/server";
import { LineChart } from "@/components/ui/line-chart";
import type { TrendPoint } from "@/lib/oversight/chain-queries";
import { formatDate, formatMonth } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";

interface LinkedTrendProps {
  readonly asOf: PlainDate;
  readonly trend: readonly TrendPoint[];
}

/** How many suppliers were linked at the end of each month. */
export async function LinkedTrend({ asOf, trend }: LinkedTrendProps) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  return (
    <div className="min-w-0 print:[&_details]:hidden">
      <LineChart
        title={t("trendTitle")}
        source={t("source", { date: formatDate(asOf, locale) })}
        headers={[t("month"), t("suppliers")]}
        points={trend.map((point) => ({
          key: point.asOf,
          label: formatMonth(point.asOf.slice(0, 7), locale),
          value: point.linked,
          text: formatNumber(point.linked, locale),
        }))}
      />
    </div>
  );
}
