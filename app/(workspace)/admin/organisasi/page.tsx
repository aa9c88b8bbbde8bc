import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { OrganizationFilterForm } from "@/components/organizations/organization-filter-form";
import { OrganizationTable } from "@/components/organizations/organization-table";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { requireMember } from "@/lib/access/session";
import { listOrganizations, ORGANIZATIONS_PER_PAGE } from "@/lib/organizations/queries";
import { OrganizationFilter } from "@/lib/organizations/schema";

export const generateMetadata = memberMetadata("organization:list", async () =>
  (await getTranslations("organizations.admin"))("metaTitle"),
);

interface OrganizationsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function OrganizationsPage({ searchParams }: OrganizationsPageProps) {
  const actor = await requireMember("organization:list");
  const { jenis: kind, keadaan: state, cari: search, halaman } = await searchParams;
  const filter = OrganizationFilter.parse({ kind, state, search, page: halaman });
  const [t, { rows, total }] = await Promise.all([
    getTranslations("organizations.admin"),
    listOrganizations(actor, filter),
  ]);
  const hrefFor = (page: number) => {
    const query = Object.entries({ jenis: filter.kind, keadaan: filter.state, cari: filter.search, halaman: page });
    const given = query.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
    return `/admin/organisasi?${new URLSearchParams(given)}`;
  };
  return (
    <Page
      title={t("title", { total })}
      lead={<p>{t("lead")}</p>}
      actions={<LinkButton href="/admin/organisasi/baru">{t("create")}</LinkButton>}
      width="wide"
    >
      <OrganizationFilterForm filter={filter} />
      <OrganizationTable organizations={rows} />
      <Pagination page={filter.page} pageSize={ORGANIZATIONS_PER_PAGE} total={total} hrefFor={hrefFor} />
    </Page>
  );
});
