import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { regionsOf } from "@/components/matching/criterion-texts";
import { MatchComparison } from "@/components/matching/match-comparison";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { getLatestRun } from "@/lib/matching/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("matching.compare"))("metaTitle") };
}

interface ComparePageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ s?: string | string[] }>;
}

/** More than four do not fit beside one another. */
const MOST = 4;

/** Up to four suppliers of a shortlist side by side, criterion by criterion. */
export default definePage(async function ComparePage({ params, searchParams }: ComparePageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { s }] = await Promise.all([params, searchParams]);
  const run = await getLatestRun(actor, needId, [s ?? []].flat());
  if (!run) notFound();
  const chosen = [...run.eligible, ...run.ineligible];
  const [t, regions] = await Promise.all([getTranslations("matching"), regionLabels(regionsOf(run.need, chosen))]);
  const back = <LinkButton href={`/kebutuhan/${needId}/kecocokan`}>{t("compare.back")}</LinkButton>;
  return (
    <Page
      title={t("compare.title", { count: Math.min(chosen.length, MOST) })}
      overline={run.need.title}
      lead={<p>{t("compare.lead")}</p>}
      breadcrumbs={[
        { href: `/kebutuhan/${needId}`, label: run.need.title },
        { href: `/kebutuhan/${needId}/kecocokan`, label: t("metaTitle") },
      ]}
      width="wide"
    >
      {chosen.length > MOST ? <Notice tone="info" title={t("compare.tooMany", { most: MOST })} /> : null}
      {chosen.length === 0 ? (
        <EmptyState title={t("compare.emptyTitle")} action={back}>
          <p>{t("compare.emptyText")}</p>
        </EmptyState>
      ) : (
        <MatchComparison run={run} matches={chosen.slice(0, MOST)} regions={regions} />
      )}
    </Page>
  );
});
