import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { regionsOf } from "@/components/matching/criterion-texts";
import { RunMatchForm } from "@/components/matching/run-match-form";
import { addressFrom, type ShortlistSearchParams } from "@/components/matching/shortlist-href";
import { ShortlistNotRun } from "@/components/matching/shortlist-not-run";
import { ShortlistStats } from "@/components/matching/shortlist-stats";
import { ShortlistView } from "@/components/matching/shortlist-view";
import { NeedTabs } from "@/components/needs/need-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { canRunMatch, isMatchable } from "@/lib/matching/policy";
import { getShortlist } from "@/lib/matching/shortlist-queries";
import { getInvitingDesk } from "@/lib/sourcing/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matching");
  return { title: t("metaTitle") };
}

interface ShortlistPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<ShortlistSearchParams & { terkirim?: string | string[] }>;
}

/** The explained shortlist of a need: who can meet it, why in this order, and whom to invite. */
export default definePage(async function ShortlistPage({ params, searchParams }: ShortlistPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { terkirim, ...shown }] = await Promise.all([params, searchParams]);
  const address = addressFrom(shown);
  const [run, desk] = await Promise.all([getShortlist(actor, needId, address), getInvitingDesk(actor, needId)]);
  if (!desk) notFound();
  const [t, zone] = await Promise.all([getTranslations("matching"), currentZone()]);
  const need = { state: desk.needState };
  const mayRun = canRunMatch(actor, need);
  const frame = {
    overline: desk.title,
    breadcrumbs: [
      { href: "/kebutuhan", label: t("needs") },
      { href: `/kebutuhan/${needId}`, label: desk.title },
    ],
    hasStillHead: true,
  };
  if (!run) {
    return (
      <Page {...frame} title={t("titleNotRun")} lead={<p>{t("leadNotRun")}</p>}>
        <NeedTabs needId={needId} current="matches" />
        <ShortlistNotRun needId={needId} isMatchable={isMatchable(need)} mayRun={mayRun} />
      </Page>
    );
  }
  const justSent = typeof terkirim === "string" && /^\d{1,3}$/.test(terkirim) ? Number(terkirim) : null;
  const actions = (
    <>
      {desk.invited.size > 0 ? <LinkButton href={`/kebutuhan/${needId}/penawaran`}>{t("toQuotes")}</LinkButton> : null}
      {desk.splittable ? (
        <LinkButton href={`/kebutuhan/${needId}/kecocokan/konsorsium`} variant="secondary">
          {(await getTranslations("consortium"))("open")}
        </LinkButton>
      ) : null}
      {mayRun ? <RunMatchForm needId={needId} label={t("runAgain")} variant="secondary" /> : null}
    </>
  );
  const title = t("title", { count: run.count.eligible });
  const regions = await regionLabels(regionsOf(run.need, [...run.eligible, ...run.ineligible]));
  return (
    <Page {...frame} title={title} lead={<ShortlistStats count={run.count} />} actions={actions} width="wide">
      <NeedTabs needId={needId} current="matches" />
      <ShortlistView {...{ actor, zone, run, address, regions, desk, justSent }} />
    </Page>
  );
});
