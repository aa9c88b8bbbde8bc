import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { opportunityRegions } from "@/components/sourcing/need-in-words";
import { OpportunityFilterBar } from "@/components/sourcing/opportunity-filter";
import { OpportunityList } from "@/components/sourcing/opportunity-list";
import { OpportunityListEmpty } from "@/components/sourcing/opportunity-list-empty";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { listOpportunities, OPPORTUNITY_PAGE_SIZE } from "@/lib/sourcing/opportunity-queries";
import { OpportunityFilter } from "@/lib/sourcing/schema";

export const generateMetadata = memberMetadata("invitation:read", async () =>
  (await getTranslations("sourcing.opportunities"))("metaTitle"),
);

interface OpportunitiesPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Needs that fit the supplier: how it stands for each, and what would change most. */
export default definePage(async function OpportunitiesPage({ searchParams }: OpportunitiesPageProps) {
  const actor = await requireMember("invitation:read");
  const { cari, tampil, halaman } = await searchParams;
  const filter = OpportunityFilter.parse({ search: cari, show: tampil, page: halaman });
  const found = await listOpportunities(actor, filter);
  const [t, zone, regions] = await Promise.all([
    getTranslations("sourcing.opportunities"),
    currentZone(),
    regionLabels(found.opportunities.flatMap(opportunityRegions)),
  ]);
  return (
    <Page
      title={
        filter.search === ""
          ? t("title", { count: found.counts.fitting })
          : t("titleFound", { count: found.total, search: filter.search })
      }
      lead={<p>{t("lead")}</p>}
      actions={
        <LinkButton href="/usaha/peningkatan" variant="secondary">
          {(await getTranslations("ranking.improvements"))("title")}
        </LinkButton>
      }
    >
      <OpportunityFilterBar filter={filter} counts={found.counts} />
      {found.total === 0 ? (
        <OpportunityListEmpty {...filter} />
      ) : (
        <OpportunityList opportunities={found.opportunities} regions={regions} zone={zone} now={found.readAt} />
      )}
      <Pagination
        page={filter.page}
        pageSize={OPPORTUNITY_PAGE_SIZE}
        total={found.total}
        hrefFor={(page) =>
          `/peluang?${new URLSearchParams({ cari: filter.search, tampil: filter.show, halaman: String(page) })}`
        }
      />
    </Page>
  );
});
