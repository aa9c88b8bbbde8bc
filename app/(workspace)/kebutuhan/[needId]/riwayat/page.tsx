import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedTabs } from "@/components/needs/need-tabs";
import { HistoryList } from "@/components/sourcing/history-list";
import { currentZone, requireMember } from "@/lib/access/session";
import { getNeedHistory } from "@/lib/sourcing/history-queries";

export const generateMetadata = memberMetadata("need:read", async () =>
  (await getTranslations("sourcing.history"))("metaTitle"),
);

interface HistoryPageProps {
  readonly params: Promise<{ needId: string }>;
}

/** Everything that happened around a need, the newest first, with date, person and paper. */
export default definePage(async function HistoryPage({ params }: HistoryPageProps) {
  const actor = await requireMember("need:read");
  const { needId } = await params;
  const history = await getNeedHistory(actor, needId);
  if (!history) notFound();
  const [t, zone] = await Promise.all([getTranslations("sourcing.history"), currentZone()]);
  return (
    <Page
      title={t("title", { count: history.entries.length })}
      overline={history.needTitle}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: `/kebutuhan/${needId}`, label: history.needTitle }]}
    >
      <NeedTabs needId={needId} current="history" />
      <HistoryList history={history} zone={zone} />
    </Page>
  );
});
