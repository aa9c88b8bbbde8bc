import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { DashboardView } from "@/components/oversight/dashboard-view";
import { figureNames, filterInWords } from "@/components/oversight/figure-names";
import { LinkageFilter } from "@/components/oversight/linkage-filter";
import { requireMember } from "@/lib/access/session";
import { dashboardChoices, linkageDashboard } from "@/lib/oversight/dashboard-queries";
import { readLinkageFilter } from "@/lib/oversight/schema";
import { currentTime } from "@/lib/platform/clock";
import { formatNumber } from "@/lib/shared/number-format";
import { dateInZone } from "@/lib/shared/zones";

export const generateMetadata = memberMetadata("linkage:read", async () =>
  (await getTranslations("oversight"))("metaTitle"),
);

interface LinkagePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The ministry's number with its definition, how it came about, and what needs attention. */
export default definePage(async function LinkagePage({ searchParams }: LinkagePageProps) {
  const actor = await requireMember("linkage:read");
  const today = dateInZone(currentTime(), "WIB");
  const filter = readLinkageFilter(await searchParams, today);
  const [dashboard, choices] = await Promise.all([linkageDashboard(actor, filter), dashboardChoices(actor)]);
  const names = await figureNames(choices.provinces);
  const { t, locale } = names;
  const { active, linked } = dashboard.figures.total;
  const buyerName = choices.buyers.find(({ id }) => id === filter.buyerId)?.name;
  const narrowed = filterInWords(names, filter, buyerName);
  const counts = { linked: formatNumber(linked ?? 0, locale), active: formatNumber(active ?? 0, locale) };
  // On paper the figures fit one A4 page; the firms behind them stay on the screen.
  return (
    <div className="print:[zoom:0.5]">
      <Page
        title={active === 0 ? t("titleNone") : t("title", counts)}
        lead={<p>{narrowed ? t("narrowed", { what: narrowed }) : t("lead")}</p>}
        width="wide"
      >
        <LinkageFilter names={names} filter={filter} today={today} options={choices} />
        <DashboardView names={names} dashboard={dashboard} buyerName={buyerName} />
      </Page>
    </div>
  );
});
