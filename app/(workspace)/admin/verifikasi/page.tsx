import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { Pagination } from "@/components/ui/pagination";
import { QueueFilterBar } from "@/components/verification/queue-filter";
import { queueHref } from "@/components/verification/queue-href";
import { QueueTable } from "@/components/verification/queue-table";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { listVerificationQueue, QUEUE_ROWS_PER_PAGE } from "@/lib/suppliers/verification-queries";
import { QueueFilter } from "@/lib/suppliers/verification-schema";

export const generateMetadata = memberMetadata("claim:decide", async () =>
  (await getTranslations("verification"))("metaTitle"),
);

interface QueuePageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function VerificationQueuePage({ searchParams }: QueuePageProps) {
  const actor = await requireMember("claim:decide");
  const { jenis: kind, cari: search, halaman: page } = await searchParams;
  const filter = QueueFilter.parse({ kind, search, page });
  const [t, { rows, total, counts }, zone] = await Promise.all([
    getTranslations("verification"),
    listVerificationQueue(actor, filter),
    currentZone(),
  ]);
  return (
    <Page title={t("title", { total })} lead={<p>{t("lead")}</p>} width="wide">
      <QueueFilterBar filter={filter} counts={counts} />
      <QueueTable rows={rows} zone={zone} now={currentTime()} />
      <Pagination
        page={filter.page}
        pageSize={QUEUE_ROWS_PER_PAGE}
        total={total}
        hrefFor={(number) => queueHref({ ...filter, page: number })}
      />
    </Page>
  );
});
