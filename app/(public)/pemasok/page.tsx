import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { DirectoryFilterForm } from "@/components/directory/directory-filter";
import { directoryHref } from "@/components/directory/directory-href";
import { DirectoryList } from "@/components/directory/directory-list";
import { Page } from "@/components/layout/page";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { listProvinces } from "@/lib/catalog/queries";
import { DIRECTORY_ENTRIES_PER_PAGE, recentDirectory } from "@/lib/suppliers/directory-queries";
import { DirectoryFilter } from "@/lib/suppliers/verification-schema";

interface DirectoryPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

async function filterOf({ searchParams }: DirectoryPageProps): Promise<DirectoryFilter> {
  const { cari, provinsi, sektor, kelas, bukti, pembuat, halaman } = await searchParams;
  const chosen = { search: cari, province: provinsi, sector: sektor, sizeClass: kelas, level: bukti };
  return DirectoryFilter.parse({ ...chosen, makersOnly: pembuat, page: halaman });
}

/** Search engines keep one address per view of the list; the views of a search are theirs to follow, not to keep. */
export async function generateMetadata(props: DirectoryPageProps): Promise<Metadata> {
  const [t, filter] = await Promise.all([getTranslations("directory"), filterOf(props)]);
  return {
    title: t("metaTitle"),
    description: t("metaDescription"),
    alternates: { canonical: directoryHref({ page: filter.page }) },
    ...(filter.search ? { robots: { index: false } } : {}),
  };
}

export default definePage(async function DirectoryPage(props: DirectoryPageProps) {
  const filter = await filterOf(props);
  const [t, provinces, { entries, total }] = await Promise.all([
    getTranslations("directory"),
    listProvinces(),
    recentDirectory(filter),
  ]);
  return (
    <div className="mx-auto max-w-wide">
      <Page
        title={t("title", { total })}
        lead={<p>{t("lead")}</p>}
        actions={
          <LinkButton href="/daftar" variant="secondary">
            {t("register")}
          </LinkButton>
        }
        width="wide"
      >
        <DirectoryFilterForm filter={filter} provinces={provinces} />
        <DirectoryList entries={entries} />
        <Pagination
          page={filter.page}
          pageSize={DIRECTORY_ENTRIES_PER_PAGE}
          total={total}
          hrefFor={(page) => directoryHref({ ...filter, page })}
        />
      </Page>
    </div>
  );
});
