import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { answerQuestionAction } from "@/lib/sourcing/actions";
import type { QuestionView } from "@/lib/sourcing/question-queries";

/** The one answer to a question, read by everybody who may quote. */
export function AnswerQuestionForm({ question }: { readonly question: QuestionView }) {
  const t = useTranslations("sourcing.questions");
  return (
    <ActionForm action={answerQuestionAction} draftKey={`jawab-${question.id}`}>
      <HiddenField name="questionId" value={question.id} />
      <HiddenField name="version" value={question.version} />
      <TextareaField name="answer" label={t("answer")} hint={t("answerHint")} rows={3} maxLength={4_000} />
      <div>
        <ConfirmSubmit
          label={t("sendAnswer")}
          title={t("confirmTitle")}
          confirmLabel={t("sendAnswer")}
          variant="primary"
        >
          <p>{t("confirmText")}</p>
        </ConfirmSubmit>
      </div>
    </ActionForm>
  );
}
