import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { PeopleTable } from "@/components/access/people-table";
import { Page } from "@/components/layout/page";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { Pagination } from "@/components/ui/pagination";
import { listPeople, PEOPLE_PER_PAGE } from "@/lib/access/person-queries";
import { PersonFilter } from "@/lib/access/schema";
import { requireMember } from "@/lib/access/session";

export const generateMetadata = memberMetadata("person:list", async () =>
  (await getTranslations("admin.people"))("metaTitle"),
);

interface PeoplePageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function PeoplePage({ searchParams }: PeoplePageProps) {
  const actor = await requireMember("person:list");
  const { cari, halaman } = await searchParams;
  const filter = PersonFilter.parse({ search: cari, page: halaman });
  const [t, hub, { rows, total }] = await Promise.all([
    getTranslations("admin.people"),
    getTranslations("admin.hub"),
    listPeople(actor, filter),
  ]);
  return (
    <Page
      title={t("title", { total })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      <FilterForm label={t("filter")} submit={t("show")}>
        <FilterField id="cari" label={t("search")}>
          <input
            id="cari"
            name="cari"
            type="search"
            defaultValue={filter.search}
            maxLength={100}
            className={filterBox}
          />
        </FilterField>
      </FilterForm>
      <PeopleTable people={rows} />
      <Pagination
        page={filter.page}
        pageSize={PEOPLE_PER_PAGE}
        total={total}
        hrefFor={(page) => `/admin/orang?${new URLSearchParams({ cari: filter.search ?? "", halaman: String(page) })}`}
      />
    </Page>
  );
});
