import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PartnershipFilterBar } from "@/components/partnerships/partnership-filter";
import { PartnershipListEmpty } from "@/components/partnerships/partnership-list-empty";
import { PartnershipTable } from "@/components/partnerships/partnership-table";
import { partnershipsHref, waitingOf } from "@/components/partnerships/partnerships-href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { currentZone, requireMember } from "@/lib/access/session";
import { listPartnerships } from "@/lib/partnerships/partnership-list-queries";
import { PartnershipFilter } from "@/lib/partnerships/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships"))("metaTitle") };
}

interface PartnershipsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function PartnershipsPage({ searchParams }: PartnershipsPageProps) {
  const actor = await requireMember("partnership:read");
  const { cari: search, keadaan: state, tunggu, halaman: page } = await searchParams;
  const filter = PartnershipFilter.parse({ search, state, waiting: waitingOf(tunggu), page });
  const [t, locale, zone, found] = await Promise.all([
    getTranslations("partnerships.list"),
    getLocale(),
    currentZone(),
    listPartnerships(actor, filter),
  ]);
  const { partnerships, counts, readAt: now } = found;
  const isFirst = counts.all === 0;
  return (
    <Page
      title={t("title", { count: counts.own })}
      lead={<p>{t("lead")}</p>}
      width="wide"
      actions={
        isFirst ? undefined : (
          <LinkButton href="/api/partnerships/payments" variant="secondary">
            {t("payments")}
          </LinkButton>
        )
      }
    >
      {isFirst ? null : <PartnershipFilterBar filter={filter} counts={counts} />}
      {partnerships.length > 0 ? (
        <PartnershipTable partnerships={partnerships} reader={{ locale, zone, now }} />
      ) : (
        <PartnershipListEmpty isFirst={isFirst} isBuyer={actor.organizationKind === "buyer"} />
      )}
      <Pagination
        page={filter.page}
        pageSize={found.pageSize}
        total={found.total}
        hrefFor={(number) => partnershipsHref({ ...filter, page: number })}
      />
    </Page>
  );
});
