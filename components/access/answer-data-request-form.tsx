import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { answerDataRequestAction } from "@/lib/access/actions";

/** Fulfils or refuses a request, in words to the person who made it. */
export function AnswerDataRequestForm({ id, version }: { readonly id: string; readonly version: number }) {
  const t = useTranslations("admin.dataRequests");
  return (
    <ActionForm action={answerDataRequestAction} draftKey={`data-request-${id}`}>
      <HiddenField name="requestId" value={id} />
      <HiddenField name="version" value={version} />
      <RadioField
        name="decision"
        label={t("decision")}
        options={[
          { value: "fulfil", label: t("fulfil") },
          { value: "refuse", label: t("refuse") },
        ]}
      />
      <TextareaField name="answer" label={t("answer")} hint={t("answerHint")} rows={6} maxLength={4000} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
