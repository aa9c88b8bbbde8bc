import { useLocale, useTranslations } from "next-intl";
import { CriteriaList } from "@/components/matching/criteria-list";
import { type CriterionTexts, getCriterionTexts } from "@/components/matching/criterion-texts";
import { GapList } from "@/components/matching/gap-list";
import { OwnPlace } from "@/components/matching/own-place";
import { OwnStanding } from "@/components/matching/own-standing";
import { countVerdicts } from "@/components/matching/score-groups";
import { AskedNeed } from "@/components/sourcing/asked-need";
import { requirementFacts } from "@/components/sourcing/need-in-words";
import { QuestionSection } from "@/components/sourcing/question-section";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import type { OwnStanding as OwnStandingData } from "@/lib/matching/objection-queries";
import type { OwnPlace as OwnPlaceData } from "@/lib/matching/place-queries";
import { formatDeadline } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import { joinNeedAction } from "@/lib/sourcing/actions";
import type { OpportunityDetail } from "@/lib/sourcing/opportunity-queries";
import type { OpenQuestions } from "@/lib/sourcing/question-queries";

interface OpportunityViewProps {
  readonly opportunity: OpportunityDetail;
  readonly standing: OwnStandingData | null;
  /** Its place in that ranking, where it may be told. */
  readonly place: OwnPlaceData | null;
  readonly questions: OpenQuestions | null;
  /** Names of the regions that it names by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
}

/** What is asked, how the firm stands today, where it stood in the buyer's ranking, and how to take part. */
export async function OpportunityView({
  opportunity,
  standing,
  place,
  questions,
  regions,
  zone,
}: OpportunityViewProps) {
  const { need } = opportunity;
  const texts = await getCriterionTexts({ need: requirementFacts(need), regions });
  return (
    <>
      <TakePart opportunity={opportunity} texts={texts} zone={zone} />
      <AskedNeed need={need} regionLabel={regions.get(need.regionCode ?? "") ?? null} files={opportunity.files} />
      <FitToday opportunity={opportunity} texts={texts} />
      {standing ? <OwnStanding standing={standing} texts={texts} zone={zone} isOpen={false} /> : null}
      {place ? <OwnPlace place={place} texts={texts} /> : null}
      {questions ? <QuestionSection needId={need.id} open={questions} zone={zone} /> : null}
    </>
  );
}

interface PartProps {
  readonly opportunity: OpportunityDetail;
  readonly texts: CriterionTexts;
}

/** The one thing to do: answer the invitation, come by oneself, or what stands in the way. */
function TakePart({ opportunity, texts, zone }: PartProps & { readonly zone: Zone }) {
  const t = useTranslations("sourcing.opportunities");
  const locale = useLocale();
  const { need, invitationId, canJoin, openToEligible, eligible, quotingOpen, readAt } = opportunity;
  const due = need.quotesDueAt && formatDeadline(need.quotesDueAt, readAt, zone, locale);
  const until = due ? <p className="nums">{t("due", { deadline: due })}</p> : null;
  if (invitationId !== null) {
    const open = <LinkButton href={`/undangan/${invitationId}`}>{t("toInvitation")}</LinkButton>;
    return (
      <Notice tone="good" title={t("invitedTitle")} actions={open}>
        {until}
      </Notice>
    );
  }
  if (!quotingOpen) return <Notice tone="info" title={t("closedTitle")} />;
  if (canJoin) {
    const join = (
      <ActionForm action={joinNeedAction}>
        <HiddenField name="needId" value={need.id} />
        <SubmitButton>{t("join")}</SubmitButton>
      </ActionForm>
    );
    return (
      <Notice tone="good" title={t("joinTitle")} actions={join}>
        <p>{t("joinText")}</p>
        {until}
      </Notice>
    );
  }
  if (!eligible) {
    return (
      <Notice tone="attention" title={t("notEligibleTitle")}>
        <p>{opportunity.ineligibleReasons.map(texts.ineligible).join(" ")}</p>
        <p>{t("notEligibleText")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={openToEligible ? t("staffTitle") : t("byInvitationTitle")}>
      <p>{t("byInvitationText")}</p>
    </Notice>
  );
}

function FitToday({ opportunity, texts }: PartProps) {
  const t = useTranslations("sourcing.opportunities");
  const { criteria, gaps } = opportunity.explanation;
  return (
    <Section title={t("fitTitle")} lead={<p>{t("fitLead")}</p>}>
      <VerdictCounts {...countVerdicts(criteria)} />
      <CriteriaList criteria={criteria} texts={texts} />
      <h3 className="font-bold">{t("gapsTitle")}</h3>
      <GapList gaps={gaps} texts={texts} />
      <div>
        <LinkButton href="/usaha" variant="secondary">
          {t("toProfile")}
        </LinkButton>
      </div>
    </Section>
  );
}
