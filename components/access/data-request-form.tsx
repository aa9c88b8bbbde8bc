import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { openDataRequestAction } from "@/lib/access/actions";
import { DATA_REQUEST_KINDS } from "@/lib/access/data-request";

/** Asks about one's own data. */
export function DataRequestForm() {
  const t = useTranslations("identity.dataRights");
  return (
    <ActionForm action={openDataRequestAction} draftKey="data-request">
      <RadioField
        name="kind"
        label={t("kind")}
        options={DATA_REQUEST_KINDS.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          hint: t(`hints.${kind}`),
        }))}
      />
      <TextareaField
        name="explanation"
        label={t("explanation")}
        hint={t("explanationHint")}
        rows={5}
        maxLength={2000}
        optional
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
