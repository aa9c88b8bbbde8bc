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
  const { locale } = names;
  const { figures, filter } = dashboard;
  return {
    trend: trendTable(names, figures.trend),
    provinces: groupTable(names, "provinces", figures.provinces),
    sectors: groupTable(names, "sectors", figures.sectors),
    sizes: groupTable(names, "sizes", figures.sizes),
    buyers: buyerTable(names, dashboard.buyers, { linked: formatNumber(figures.total.linked ?? 0, locale) }),
    funnel: funnelTable(names, dashboard.funnel, formatDate(filter.asOf, locale)),
    contracts: contractTable(names, dashboard.contracts),
    ceremonial: ceremonialTable(names, dashboard.ceremonial),
    payments: paymentTable(names, dashboard.payments),
  };
}

type PublicChart = "trend" | "provinces" | "sectors" | "sizes" | "buyers" | "funnel" | "payments";

/** Every table of the public page by the name of its file. */
export function publicTables(
  names: FigureNames,
  statistics: PublicStatistics,
): Readonly<Record<PublicChart, FigureTableData>> {
  const { locale } = names;
  const { figures, asOf } = statistics;
  return {
    trend: trendTable(names, figures.trend),
    provinces: groupTable(names, "provinces", figures.provinces),
    sectors: groupTable(names, "sectors", figures.sectors),
    sizes: groupTable(names, "sizes", figures.sizes),
    buyers: publicBuyerTable(names, statistics.buyers),
    funnel: funnelTable(names, statistics.funnel, formatDate(asOf, locale)),
    payments: paymentTable(names, { total: statistics.payments, buyers: [] }),
  };
}
