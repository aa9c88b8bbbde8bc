import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ApproveBar } from "@/components/needs/approve-bar";
import { BulkResult } from "@/components/needs/bulk-result";
import { SubmissionTable } from "@/components/needs/submission-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { bulkResultFrom } from "@/lib/needs/bulk";
import { countNeeds, listSubmissions, nameNeeds } from "@/lib/needs/list-queries";
import { currentTime } from "@/lib/platform/clock";

export const generateMetadata = memberMetadata("need:approve", async () =>
  (await getTranslations("needs.queue"))("metaTitle"),
);

interface ApprovalQueuePageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

const APPROVE_FORM = "setujui";

export default definePage(async function ApprovalQueuePage({ searchParams }: ApprovalQueuePageProps) {
  const actor = await requireMember("need:approve");
  const said = await searchParams;
  const result = bulkResultFrom(said.berhasil, said.gagal);
  const [t, needs, counts, zone, failed] = await Promise.all([
    getTranslations("needs.queue"),
    listSubmissions(actor),
    countNeeds(actor),
    currentZone(),
    nameNeeds(actor, result?.failed ?? []),
  ]);
  const total = counts.submitted ?? 0;
  const isTicked = said.pilih === "semua";
  const others = needs.filter(({ submittedById }) => submittedById !== actor.userId);
  const toNeeds = (
    <LinkButton href="/kebutuhan" variant="secondary">
      {t("toNeeds")}
    </LinkButton>
  );
  return (
    <Page title={t("title", { count: total })} lead={<p>{t("lead")}</p>} width="wide">
      {result ? <BulkResult kind="approved" moved={result.moved} failed={failed} /> : null}
      {others.length > 1 ? <ApproveBar id={APPROVE_FORM} isTicked={isTicked} /> : null}
      {total > needs.length ? <p>{t("longest", { count: needs.length })}</p> : null}
      {needs.length > 0 ? (
        <SubmissionTable
          needs={needs}
          actor={actor}
          zone={zone}
          now={currentTime()}
          ticking={others.length > 1 ? { form: APPROVE_FORM, isTicked } : undefined}
        />
      ) : (
        <EmptyState title={t("none")} action={toNeeds}>
          {t("noneText")}
        </EmptyState>
      )}
    </Page>
  );
});
