import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { DataRequestTable } from "@/components/access/data-request-table";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { DATA_REQUEST_STATES } from "@/lib/access/data-request";
import { DATA_REQUESTS_PER_PAGE, listDataRequests } from "@/lib/access/data-request-queries";
import { DataRequestFilter } from "@/lib/access/data-request-schema";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";

export const generateMetadata = memberMetadata("data-request:list", async () =>
  (await getTranslations("admin.dataRequests"))("metaTitle"),
);

interface DataRequestsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function DataRequestsPage({ searchParams }: DataRequestsPageProps) {
  const actor = await requireMember("data-request:list");
  const { keadaan, halaman, hasil } = await searchParams;
  const filter = DataRequestFilter.parse({ state: keadaan, page: halaman });
  const [t, hub, { rows, total }, zone] = await Promise.all([
    getTranslations("admin.dataRequests"),
    getTranslations("admin.hub"),
    listDataRequests(actor, filter),
    currentZone(),
  ]);
  const open = filter.state === "open" ? total : (await listDataRequests(actor, { state: "open", page: 1 })).total;
  return (
    <Page
      title={t("title", { count: open })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      {hasil === "dijawab" ? (
        <Notice tone="good" title={t("answered")}>
          <p>{t("answeredText")}</p>
        </Notice>
      ) : null}
      <TabLinks
        label={t("tabs")}
        tabs={DATA_REQUEST_STATES.map((state) => ({
          href: `/admin/data-pribadi?keadaan=${state}`,
          label: t(`states.${state}`),
          isCurrent: state === filter.state,
          ...(state === "open" ? { count: open } : {}),
        }))}
      />
      <DataRequestTable requests={rows} zone={zone} now={currentTime()} />
      <Pagination
        page={filter.page}
        pageSize={DATA_REQUESTS_PER_PAGE}
        total={total}
        hrefFor={(page) => `/admin/data-pribadi?keadaan=${filter.state}&halaman=${page}`}
      />
    </Page>
  );
});
