import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { RunMatchForm } from "@/components/matching/run-match-form";
import { trialAnswer, trialErrors, trialRegions } from "@/components/matching/trial-answer";
import { TrialView } from "@/components/matching/trial-view";
import { LinkButton } from "@/components/ui/link-button";
import { holds } from "@/lib/access/permissions";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies, regionLabels } from "@/lib/catalog/queries";
import { canRunMatch } from "@/lib/matching/policy";
import { tryRanking } from "@/lib/matching/trial-queries";
import { readTrial } from "@/lib/matching/trial-schema";
import { offeredVerbs } from "@/lib/needs/policy";
import { getNeed } from "@/lib/needs/queries";
import { errorTexts } from "@/lib/platform/action";
import { type AddressParams, asAddress } from "@/lib/shared/address-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ranking.trial"))("metaTitle") };
}

interface TrialPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<AddressParams>;
}

/** Other requirements, tried out: who would fit then, and what moves against the last stored ranking. Stores nothing. */
export default definePage(async function TrialPage({ params, searchParams }: TrialPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, address, locale] = await Promise.all([params, searchParams.then(asAddress), getLocale()]);
  const read = readTrial(address, locale);
  const [need, ranking, provinces, t, m] = await Promise.all([
    getNeed(actor, needId),
    tryRanking(actor, needId, read?.ok ? read.trial : null),
    listProvincesWithRegencies(),
    getTranslations("ranking.trial"),
    getTranslations("matching"),
  ]);
  if (!need || !ranking) notFound();
  const answer = await trialAnswer(ranking, await regionLabels(trialRegions(ranking)));
  const errors = read && !read.ok ? (await trialErrors(read, await errorTexts())).errors : [];
  const edit = offeredVerbs(actor, need).includes("revise") ? "ubah" : "salin";
  const actions = (
    <>
      {holds(actor.roles, "need:draft") ? (
        <LinkButton href={`/kebutuhan/${needId}/${edit}`} variant="secondary">
          {t(edit === "ubah" ? "toEdit" : "toCopy")}
        </LinkButton>
      ) : null}
      {canRunMatch(actor, need) ? <RunMatchForm needId={needId} label={t("toRun")} variant="secondary" /> : null}
    </>
  );
  return (
    <Page
      title={t("title")}
      overline={need.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[
        { href: `/kebutuhan/${needId}`, label: need.title },
        { href: `/kebutuhan/${needId}/kecocokan`, label: m("metaTitle") },
      ]}
      actions={actions}
      width="wide"
    >
      <TrialView {...{ need, address, provinces }} answer={{ ...answer, errors }} />
    </Page>
  );
});
