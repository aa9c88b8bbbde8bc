import { useTranslations } from "next-intl";
import { QuestionList } from "@/components/sourcing/question-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/shared/zones";
import { askQuestionAction } from "@/lib/sourcing/actions";
import type { OpenQuestions } from "@/lib/sourcing/question-queries";

interface QuestionSectionProps {
  readonly needId: string;
  readonly open: OpenQuestions;
  readonly zone: Zone;
}

/** Questions and answers as every supplier who may quote reads them, and a form for another one. */
export function QuestionSection({ needId, open, zone }: QuestionSectionProps) {
  const t = useTranslations("sourcing.questions");
  if (open.questions.length === 0 && !open.canAsk) return null;
  return (
    <Section id="pertanyaan" title={t("title")} lead={<p>{t("leadSupplier")}</p>}>
      {open.questions.length > 0 ? (
        <QuestionList questions={open.questions} zone={zone} />
      ) : (
        <p className="text-arang-600">{t("noneYet")}</p>
      )}
      {open.canAsk ? (
        <ActionForm action={askQuestionAction} draftKey={`tanya-${needId}`} idempotencyKey successText={t("asked")}>
          <HiddenField name="needId" value={needId} />
          <TextareaField name="text" label={t("ask")} hint={t("askHint")} rows={3} maxLength={2_000} />
          <SubmitButton variant="secondary">{t("send")}</SubmitButton>
        </ActionForm>
      ) : null}
    </Section>
  );
}
