import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedTabs } from "@/components/needs/need-tabs";
import { AnswerQuestionForm } from "@/components/sourcing/answer-question-form";
import { QuestionList } from "@/components/sourcing/question-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { currentZone, requireMember } from "@/lib/access/session";
import { listReceivedQuestions } from "@/lib/sourcing/question-queries";

export const generateMetadata = memberMetadata("quote:read", async () =>
  (await getTranslations("sourcing.questions"))("metaTitle"),
);

interface QuestionsPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ dijawab?: string | string[] }>;
}

/** What suppliers ask about a need, without who asked; the answers go to all who may quote. */
export default definePage(async function QuestionsPage({ params, searchParams }: QuestionsPageProps) {
  const actor = await requireMember("quote:read");
  const [{ needId }, { dijawab }] = await Promise.all([params, searchParams]);
  const received = await listReceivedQuestions(actor, needId);
  if (!received) notFound();
  const [t, zone] = await Promise.all([getTranslations("sourcing.questions"), currentZone()]);
  const { questions, canAnswer } = received;
  const waiting = questions.filter(({ answer }) => answer === null).length;
  return (
    <Page
      title={t("titleBuyer", { count: waiting })}
      overline={received.needTitle}
      lead={<p>{t("leadBuyer")}</p>}
      breadcrumbs={[{ href: `/kebutuhan/${needId}`, label: received.needTitle }]}
    >
      <NeedTabs needId={needId} current="questions" counts={{ questions: questions.length }} />
      {dijawab === "1" ? <Notice tone="good" title={t("answered")} /> : null}
      {questions.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <QuestionList
          questions={questions}
          zone={zone}
          {...(canAnswer && { answerForm: (question) => <AnswerQuestionForm question={question} /> })}
        />
      )}
    </Page>
  );
});
