import { BenchmarkBox } from "@/components/oversight/benchmark-box";
import { CeremonialSection, ContractSection } from "@/components/oversight/ceremonial-section";
import { DashboardGroups, DashboardSectors } from "@/components/oversight/dashboard-groups";
import type { FigureNames } from "@/components/oversight/figure-names";
import { LinkageHeadline } from "@/components/oversight/linkage-headline";
import { linkageHref } from "@/components/oversight/linkage-href";
import { PaymentSection } from "@/components/oversight/payment-section";
import { RatioTrend } from "@/components/oversight/ratio-trend";
import { SupplierFunnel } from "@/components/oversight/supplier-funnel";
import { stillOf } from "@/components/ui/still";
import type { LinkageDashboard } from "@/lib/oversight/dashboard-queries";
import { formatDate, formatDateTime } from "@/lib/shared/date-format";

interface DashboardViewProps {
  readonly names: FigureNames;
  readonly dashboard: LinkageDashboard;
  readonly buyerName: string | undefined;
}

/**
 * The number and its trend, where the firms are, how far they get, what needs attention. On paper one sheet. Drawn once in each
 * language for as long as these figures are shared.
 */
export function DashboardView(props: DashboardViewProps) {
  const { names, dashboard, buyerName = "" } = props;
  const variant = `${names.locale} ${buyerName}`;
  return <div className="contents" {...stillOf(dashboard, variant, () => <Figures {...props} />)} />;
}

function Figures({ names, dashboard, buyerName }: DashboardViewProps) {
  const { t, locale } = names;
  const { filter, figures, isDemo } = dashboard;
  const csv = (chart: string) => linkageHref(`/api/linkage/${chart}.csv`, filter);
  const source = t("chartSource", { date: formatDate(filter.asOf, locale), demo: isDemo ? "yes" : "no" });
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:grid-cols-2">
        <LinkageHeadline
          names={names}
          figures={figures}
          buyerName={buyerName}
          rowsHref={linkageHref("/keterhubungan/usaha", filter)}
        />
        <RatioTrend names={names} trend={figures.trend} csvHref={csv("trend")} source={source} />
      </div>
      <DashboardGroups names={names} dashboard={dashboard} csv={csv} />
      <SupplierFunnel names={names} funnel={dashboard.funnel} asOf={filter.asOf} csvHref={csv("funnel")} />
      <div className="flex flex-col gap-8 print:grid print:grid-cols-2 print:gap-x-12">
        <CeremonialSection names={names} ceremonial={dashboard.ceremonial} csvHref={csv("ceremonial")} />
        <PaymentSection
          names={names}
          payments={dashboard.payments}
          lateAcceptances={dashboard.overdueAcceptances}
          csvHref={csv("payments")}
        />
      </div>
      <div className="flex flex-col gap-8 print:hidden">
        <DashboardSectors names={names} dashboard={dashboard} csv={csv} />
        <ContractSection names={names} contracts={dashboard.contracts} csvHref={csv("contracts")} />
      </div>
      <div className="print:hidden">
        <BenchmarkBox names={names} />
      </div>
      <p className="max-w-prose text-arang-600 text-sm print:max-w-none">
        <strong className="font-semibold">{t("pastTitle")}.</strong> {t("pastText")}{" "}
        {t("countedAt", { time: formatDateTime(dashboard.countedAt, "WIB", locale) })}
      </p>
    </>
  );
}
