import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { opportunityRegions, regionsJudged } from "@/components/sourcing/need-in-words";
import { OpportunityTags } from "@/components/sourcing/opportunity-list";
import { OpportunityView } from "@/components/sourcing/opportunity-view";
import { Notice } from "@/components/ui/notice";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { getOwnStanding } from "@/lib/matching/objection-queries";
import { getOwnPlace } from "@/lib/matching/place-queries";
import { getOpportunity } from "@/lib/sourcing/opportunity-queries";
import { listOpenQuestions } from "@/lib/sourcing/question-queries";

export const generateMetadata = memberMetadata("invitation:read", async () =>
  (await getTranslations("sourcing.opportunities"))("metaTitle"),
);

interface OpportunityPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ keberatan?: string | string[] }>;
}

/** One need as a supplier may see it: what is asked, how the firm stands requirement by requirement, and how to take part. */
export default definePage(async function OpportunityPage({ params, searchParams }: OpportunityPageProps) {
  const actor = await requireMember("invitation:read");
  const [{ needId }, { keberatan }] = await Promise.all([params, searchParams]);
  const [opportunity, standing, place, questions] = await Promise.all([
    getOpportunity(actor, needId),
    getOwnStanding(actor, needId),
    getOwnPlace(actor, needId),
    listOpenQuestions(actor, needId),
  ]);
  if (!opportunity) notFound();
  const [t, zone, regions] = await Promise.all([
    getTranslations("sourcing.opportunities"),
    currentZone(),
    regionLabels([
      ...opportunityRegions(opportunity),
      ...regionsJudged([...(standing?.explanation.criteria ?? []), ...(place?.costly ?? [])]),
    ]),
  ]);
  return (
    <Page
      title={opportunity.need.title}
      overline={t("from", { buyer: opportunity.need.buyerName })}
      lead={
        <div className="flex flex-wrap gap-2">
          <OpportunityTags opportunity={opportunity} />
        </div>
      }
      breadcrumbs={[{ href: "/peluang", label: t("metaTitle") }]}
    >
      {keberatan === "1" ? (
        <Notice tone="good" title={t("objected")}>
          <p>{t("objectedText")}</p>
        </Notice>
      ) : null}
      <OpportunityView {...{ opportunity, standing, place, questions, regions, zone }} />
    </Page>
  );
});
