import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { AskedNeed } from "@/components/sourcing/asked-need";
import { InvitationAnswer } from "@/components/sourcing/invitation-answer";
import { InvitationMatch } from "@/components/sourcing/invitation-match";
import { MarkOpened } from "@/components/sourcing/mark-opened";
import { regionsIn, regionsJudged } from "@/components/sourcing/need-in-words";
import { QuestionSection } from "@/components/sourcing/question-section";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { getOwnStanding } from "@/lib/matching/objection-queries";
import { formatDeadline } from "@/lib/shared/date-format";
import { isQuotingOpen } from "@/lib/sourcing/invitation";
import { getInvitation } from "@/lib/sourcing/invitation-queries";
import { listOpenQuestions } from "@/lib/sourcing/question-queries";

export const generateMetadata = memberMetadata("invitation:read", async () =>
  (await getTranslations("sourcing.invitations"))("metaTitle"),
);

interface InvitationPageProps {
  readonly params: Promise<{ invitationId: string }>;
}

/** One invitation: what is needed, how this firm fits, and its answer. */
export default definePage(async function InvitationPage({ params }: InvitationPageProps) {
  const actor = await requireMember("invitation:read");
  const { invitationId } = await params;
  const invitation = await getInvitation(actor, invitationId);
  if (!invitation) notFound();
  const { need } = invitation;
  const standing = await getOwnStanding(actor, need.id);
  const [t, locale, zone, regions, questions] = await Promise.all([
    getTranslations("sourcing.invitation"),
    getLocale(),
    currentZone(),
    regionLabels([...regionsIn(invitation), ...regionsJudged(standing?.explanation.criteria ?? [])]),
    listOpenQuestions(actor, need.id),
  ]);
  const lead = !isQuotingOpen(need, invitation.readAt)
    ? t("leadClosed")
    : need.quotesDueAt === null
      ? t("leadNoDeadline")
      : t("leadOpen", { deadline: formatDeadline(need.quotesDueAt, invitation.readAt, zone, locale) });
  const answer = <InvitationAnswer invitation={invitation} zone={zone} />;
  const isAnswered = invitation.state !== "sent";
  return (
    <Page
      title={need.title}
      overline={t(invitation.origin === "buyer" ? "overline" : "overlineOpen", { buyer: need.buyerName })}
      lead={<p className="nums font-semibold text-arang-900">{lead}</p>}
      breadcrumbs={[{ href: "/undangan", label: t("back") }]}
      actions={invitation.options.canQuote ? <LinkButton href="#penawaran">{t("toForm")}</LinkButton> : null}
    >
      {invitation.isNew ? <MarkOpened invitationId={invitation.id} /> : null}
      {need.confidential ? <Notice tone="attention" title={t("confidential")} /> : null}
      {isAnswered ? answer : null}
      {invitation.message ? (
        <Notice tone="info" title={t("message")}>
          <p className="whitespace-pre-line">{invitation.message}</p>
        </Notice>
      ) : null}
      <AskedNeed need={need} regionLabel={regions.get(need.regionCode ?? "") ?? null} files={invitation.files} />
      <InvitationMatch {...{ invitation, standing, regions, zone }} />
      {questions ? <QuestionSection needId={need.id} open={questions} zone={zone} /> : null}
      {isAnswered ? null : answer}
    </Page>
  );
});
