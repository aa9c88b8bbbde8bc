import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { RunComparison, regionsCompared } from "@/components/matching/run-comparison";
import { RunList } from "@/components/matching/run-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { compareRuns, listRuns, RUNS_PER_PAGE } from "@/lib/matching/run-queries";
import { RunChoice } from "@/lib/matching/schema";
import { getNeed } from "@/lib/needs/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ranking.runs"))("metaTitle") };
}

interface RunsPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Every ranking of a need that was stored, and what changed between two of them. */
export default definePage(async function RunsPage({ params, searchParams }: RunsPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { a, b, semua, halaman }] = await Promise.all([params, searchParams]);
  const { first, second, page } = RunChoice.parse({ first: a, second: b, page: halaman });
  const isAsked = first !== undefined && second !== undefined;
  const matches = `/kebutuhan/${needId}/kecocokan`;
  const [need, { runs, total }, comparison] = await Promise.all([
    getNeed(actor, needId),
    listRuns(actor, needId, page),
    isAsked ? compareRuns(actor, needId, [first, second]) : null,
  ]);
  if (!need) notFound();
  const [t, m, zone, regions] = await Promise.all([
    getTranslations("ranking.runs"),
    getTranslations("matching"),
    currentZone(),
    regionLabels(regionsCompared(comparison)),
  ]);
  return (
    <Page
      title={t("title", { count: total })}
      overline={need.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[
        { href: `/kebutuhan/${needId}`, label: need.title },
        { href: matches, label: m("metaTitle") },
      ]}
      width="wide"
    >
      {comparison ? (
        <RunComparison
          {...{ comparison, regions, zone }}
          wholeHref={semua === "1" ? null : `?a=${comparison.before.id}&b=${comparison.after.id}&semua=1`}
        />
      ) : null}
      {isAsked && !comparison ? (
        <Notice tone="attention" title={t("notComparable")}>
          <p>{t("notComparableText")}</p>
        </Notice>
      ) : null}
      {runs.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={<LinkButton href={matches}>{t("toMatches")}</LinkButton>}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <RunList runs={runs} chosen={[first ?? runs[1]?.id, second ?? runs[0]?.id]} zone={zone} />
      )}
      <Pagination {...{ page, total }} pageSize={RUNS_PER_PAGE} hrefFor={(to) => `${matches}/riwayat?halaman=${to}`} />
    </Page>
  );
});
