import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { BatchHistory } from "@/components/matching/batch-history";
import { BatchProgress, BatchStart } from "@/components/matching/batch-progress";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { BATCHES_PER_PAGE, listBatches } from "@/lib/matching/batch-queries";
import { BatchPage } from "@/lib/matching/batch-schema";
import { workerAlive } from "@/lib/platform/worker-heartbeat";

export const generateMetadata = memberMetadata("batch:read", async () =>
  (await getTranslations("admin.batches"))("metaTitle"),
);

export default definePage(async function BatchesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireMember("batch:read");
  const { page } = BatchPage.parse({ page: await searchParam(searchParams, "halaman") });
  const [t, hub, zone, result, isWorkerAlive, { batches, running, total, openNeeds }] = await Promise.all([
    getTranslations("admin.batches"),
    getTranslations("admin.hub"),
    currentZone(),
    searchParam(searchParams, "hasil"),
    workerAlive(),
    listBatches(actor, { page }),
  ]);
  return (
    <Page
      title={running ? t("titleRunning") : t("titleIdle", { count: openNeeds })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      {result === "dihentikan" && !running ? (
        <Notice tone="info" title={t("cancelledNotice")}>
          <p>{t("cancelledText")}</p>
        </Notice>
      ) : null}
      {isWorkerAlive ? null : (
        <Notice tone="attention" title={t("noWorkers")}>
          <p>{t("noWorkersText")}</p>
        </Notice>
      )}
      {running ? <BatchProgress batch={running} zone={zone} /> : null}
      {running || openNeeds === 0 ? null : <BatchStart />}
      <Section title={t("history")}>
        <BatchHistory batches={batches} zone={zone} />
        <Pagination
          page={page}
          pageSize={BATCHES_PER_PAGE}
          total={total}
          hrefFor={(number) => `/admin/pencocokan?halaman=${number}`}
        />
      </Section>
    </Page>
  );
});
