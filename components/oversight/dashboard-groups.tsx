import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { buyerTable, groupTable } from "@/components/oversight/figure-tables";
import { GroupBars } from "@/components/oversight/group-bars";
import { linkageHref } from "@/components/oversight/linkage-href";
import { ProvinceFigures } from "@/components/oversight/province-figures";
import { ProvinceMap } from "@/components/oversight/province-map";
import { Details } from "@/components/ui/details";
import { FigureTable } from "@/components/ui/figure-table";
import { Section } from "@/components/ui/section";
import type { LinkageDashboard } from "@/lib/oversight/dashboard-queries";
import { formatNumber } from "@/lib/shared/number-format";

interface DashboardGroupsProps {
  readonly names: FigureNames;
  readonly dashboard: LinkageDashboard;
  readonly csv: (chart: string) => string;
}

/** The ratio by province, size class and buyer; each row narrows the whole page to itself. */
export function DashboardGroups({ names, dashboard, csv }: DashboardGroupsProps) {
  const { t, locale } = names;
  const { filter, figures, buyers } = dashboard;
  const narrow = (change: object) => linkageHref("/keterhubungan", { ...filter, ...change });
  const provinces = groupTable(names, "provinces", figures.provinces, (provinceCode) => narrow({ provinceCode }));
  const linked = formatNumber(figures.total.linked ?? 0, locale);
  const byBuyer = buyerTable(names, buyers, { linked, hrefFor: (buyerId) => narrow({ buyerId }) });
  return (
    <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-8 max-xl:contents print:contents">
        <Section title={t("provincesTitle")} lead={<p className="text-sm">{t("provincesDefinition")}</p>}>
          <ProvinceMap names={names} provinces={figures.provinces} />
        </Section>
        <div className="min-w-0 max-xl:order-last">
          <GroupBars
            names={names}
            kind="sizes"
            groups={figures.sizes}
            csvHref={csv("sizes")}
            hrefFor={(sizeClass) => narrow({ sizeClass })}
          />
        </div>
        <div className="min-w-0 max-xl:order-last print:hidden">
          <FigureSection table={byBuyer} csvHref={csv("buyers")} isTableShown>
            {buyers.length === 0 ? (
              <p>{t("buyersNone")}</p>
            ) : (
              <Details summary={t("unfold.buyers")} isOpenWhenWide>
                <FigureTable table={byBuyer} isCaptionHidden isStacked />
              </Details>
            )}
          </FigureSection>
        </div>
      </div>
      <div className="min-w-0 print:hidden">
        <ProvinceFigures table={provinces} csvHref={csv("provinces")} />
      </div>
    </div>
  );
}

/** The ratio by sector; each narrows the whole page to itself. */
export function DashboardSectors({ names, dashboard, csv }: DashboardGroupsProps) {
  return (
    <GroupBars
      names={names}
      kind="sectors"
      groups={dashboard.figures.sectors}
      csvHref={csv("sectors")}
      hrefFor={(sector) => linkageHref("/keterhubungan", { ...dashboard.filter, sector })}
    />
  );
}
