import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { RunMatchForm } from "@/components/matching/run-match-form";
import { regionsOf } from "@/components/matching/shortlist";
import { ShortlistNotRun } from "@/components/matching/shortlist-not-run";
import { ShortlistView } from "@/components/matching/shortlist-view";
import { NeedTabs } from "@/components/needs/need-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { countOpenObjections } from "@/lib/matching/objection-queries";
import { canRunMatch, isMatchable } from "@/lib/matching/policy";
import { getLatestRun } from "@/lib/matching/queries";
import { getNeed } from "@/lib/needs/queries";
import { getInvitingDesk } from "@/lib/sourcing/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matching");
  return { title: t("metaTitle") };
}

interface ShortlistPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ terkirim?: string | string[]; semua?: string | string[] }>;
}

/** The explained shortlist of a need: who can meet it, why in this order, and whom to invite. */
export default async function ShortlistPage({ params, searchParams }: ShortlistPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { terkirim, semua }] = await Promise.all([params, searchParams]);
  const [need, run, desk, objections] = await Promise.all([
    getNeed(actor, needId),
    getLatestRun(actor, needId),
    getInvitingDesk(actor, needId),
    countOpenObjections(actor, needId),
  ]);
  if (!need || !desk) notFound();
  const [t, zone] = await Promise.all([getTranslations("matching"), currentZone()]);
  const mayRun = canRunMatch(actor, need);
  const frame = {
    overline: need.title,
    breadcrumbs: [
      { href: "/kebutuhan", label: t("needs") },
      { href: `/kebutuhan/${needId}`, label: need.title },
    ],
  };
  if (!run) {
    return (
      <Page {...frame} title={t("titleNotRun")} lead={<p>{t("leadNotRun")}</p>}>
        <NeedTabs needId={needId} current="matches" />
        <ShortlistNotRun needId={needId} isMatchable={isMatchable(need)} mayRun={mayRun} />
      </Page>
    );
  }
  const regions = await regionLabels(regionsOf(run));
  const justSent = typeof terkirim === "string" && /^\d{1,3}$/.test(terkirim) ? Number(terkirim) : null;
  const actions = (
    <>
      {need.splittable ? (
        <LinkButton href={`/kebutuhan/${needId}/kecocokan/konsorsium`} variant="secondary">
          {(await getTranslations("consortium"))("open")}
        </LinkButton>
      ) : null}
      {desk.invited.size > 0 ? <LinkButton href={`/kebutuhan/${needId}/penawaran`}>{t("toQuotes")}</LinkButton> : null}
      {mayRun ? <RunMatchForm needId={needId} label={t("runAgain")} variant="secondary" /> : null}
    </>
  );
  const title = t("title", { count: run.eligible.length });
  return (
    <Page {...frame} title={title} lead={<p>{t("lead")}</p>} actions={actions} width="wide">
      <NeedTabs needId={needId} current="matches" />
      <ShortlistView {...{ actor, zone, run, desk, regions, justSent, objections }} isWhole={semua === "1"} />
    </Page>
  );
}
