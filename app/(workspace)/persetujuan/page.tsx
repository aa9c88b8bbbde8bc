import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SubmissionTable } from "@/components/needs/submission-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { listSubmissions } from "@/lib/needs/list-queries";
import { currentTime } from "@/lib/platform/clock";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("needs.queue"))("metaTitle") };
}

export default async function ApprovalQueuePage() {
  const actor = await requireMember("need:approve");
  const [t, needs, zone] = await Promise.all([getTranslations("needs.queue"), listSubmissions(actor), currentZone()]);
  const toNeeds = (
    <LinkButton href="/kebutuhan" variant="secondary">
      {t("toNeeds")}
    </LinkButton>
  );
  return (
    <Page title={t("title", { count: needs.length })} lead={<p>{t("lead")}</p>} width="wide">
      {needs.length > 0 ? (
        <SubmissionTable needs={needs} actor={actor} zone={zone} now={currentTime()} />
      ) : (
        <EmptyState title={t("none")} action={toNeeds}>
          {t("noneText")}
        </EmptyState>
      )}
    </Page>
  );
}
