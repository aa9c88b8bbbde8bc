import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { buyerTable, groupTable, withoutCode } from "@/components/oversight/figure-tables";
import { GroupBars } from "@/components/oversight/group-bars";
import { linkageHref } from "@/components/oversight/linkage-href";
import { ProvinceMap } from "@/components/oversight/province-map";
import { FigureTable } from "@/components/ui/figure-table";
import type { LinkageDashboard } from "@/lib/oversight/dashboard-queries";
import { formatNumber } from "@/lib/shared/number-format";

interface DashboardGroupsProps {
  readonly names: FigureNames;
  readonly dashboard: LinkageDashboard;
  readonly csv: (chart: string) => string;
}

/** The ratio by province, sector, size class and buyer; each row narrows the whole page to itself. */
export function DashboardGroups({ names, dashboard, csv }: DashboardGroupsProps) {
  const { t, locale } = names;
  const { filter, figures, buyers } = dashboard;
  const narrow = (change: object) => linkageHref("/keterhubungan", { ...filter, ...change });
  const provinces = groupTable(names, "provinces", figures.provinces, {
    none: "–",
    hrefFor: (provinceCode) => narrow({ provinceCode }),
  });
  const linked = formatNumber(figures.total.linked ?? 0, locale);
  const byBuyer = buyerTable(names, buyers, { linked, hrefFor: (buyerId) => narrow({ buyerId }) });
  return (
    <>
      <FigureSection table={provinces} csvHref={csv("provinces")} isTableShown>
        <div className="grid items-start gap-x-12 gap-y-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex flex-col gap-8 xl:sticky xl:top-6">
            <ProvinceMap names={names} provinces={figures.provinces} />
          </div>
          <div className="print:hidden">
            <FigureTable table={withoutCode(provinces)} isCaptionHidden />
          </div>
        </div>
      </FigureSection>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2 print:hidden">
        <GroupBars
          names={names}
          kind="sectors"
          groups={figures.sectors}
          csvHref={csv("sectors")}
          none="–"
          hrefFor={(sector) => narrow({ sector })}
        />
        <div className="flex flex-col gap-8">
          <GroupBars
            names={names}
            kind="sizes"
            groups={figures.sizes}
            csvHref={csv("sizes")}
            none="–"
            hrefFor={(sizeClass) => narrow({ sizeClass })}
          />
          <FigureSection table={byBuyer} csvHref={csv("buyers")} isTableShown>
            {buyers.length === 0 ? <p>{t("buyersNone")}</p> : <FigureTable table={byBuyer} isCaptionHidden />}
          </FigureSection>
        </div>
      </div>
    </>
  );
}
