import type { FigureNames } from "@/components/oversight/figure-names";
import {
  buyerTable,
  ceremonialTable,
  contractTable,
  funnelTable,
  groupTable,
  paymentTable,
  publicBuyerTable,
  trendTable,
} from "@/components/oversight/figure-tables";
import type { FigureTableData } from "@/components/ui/figure-table";
import type { LinkageDashboard } from "@/lib/oversight/dashboard-queries";
import type { PublicStatistics } from "@/lib/oversight/public-queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";

type DashboardChart =
  | "trend"
  | "provinces"
  | "sectors"
  | "sizes"
  | "buyers"
  | "funnel"
  | "contracts"
  | "ceremonial"
  | "payments";

/** Every table of the ministry's page by the name of its file. */
export function dashboardTables(
  names: FigureNames,
  dashboard: LinkageDashboard,
): Readonly<Record<DashboardChart, FigureTableData>> {
  const { t, locale } = names;
  const { figures, filter } = dashboard;
  const none = "–";
  return {
    trend: trendTable(names, figures.trend, none),
    provinces: groupTable(names, "provinces", figures.provinces, { none }),
    sectors: groupTable(names, "sectors", figures.sectors, { none }),
    sizes: groupTable(names, "sizes", figures.sizes, { none }),
    buyers: buyerTable(names, dashboard.buyers, { linked: formatNumber(figures.total.linked ?? 0, locale) }),
    funnel: funnelTable(names, dashboard.funnel, { date: formatDate(filter.asOf, locale), none: t("funnelNobody") }),
    contracts: contractTable(names, dashboard.contracts),
    ceremonial: ceremonialTable(names, dashboard.ceremonial),
    payments: paymentTable(names, dashboard.payments, none),
  };
}

type PublicChart = "trend" | "provinces" | "sectors" | "sizes" | "buyers" | "funnel" | "payments";

/** Every table of the public page by the name of its file. */
export function publicTables(
  names: FigureNames,
  statistics: PublicStatistics,
): Readonly<Record<PublicChart, FigureTableData>> {
  const { t, locale } = names;
  const { figures, asOf } = statistics;
  const none = t("hidden");
  return {
    trend: trendTable(names, figures.trend, none),
    provinces: groupTable(names, "provinces", figures.provinces, { none }),
    sectors: groupTable(names, "sectors", figures.sectors, { none }),
    sizes: groupTable(names, "sizes", figures.sizes, { none }),
    buyers: publicBuyerTable(names, statistics.buyers),
    funnel: funnelTable(names, statistics.funnel, { date: formatDate(asOf, locale), none }),
    payments: paymentTable(names, { total: statistics.payments, buyers: [] }, none),
  };
}
