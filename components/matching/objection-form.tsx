import { useTranslations } from "next-intl";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { recordObjectionAction } from "@/lib/matching/actions";
import type { Criterion } from "@/lib/matching/engine/vocabulary";

interface ObjectionFormProps {
  readonly matchId: string;
  readonly contestable: readonly Criterion[];
  readonly texts: CriterionTexts;
}

/** What a firm does not agree with, and why. */
export function ObjectionForm({ matchId, contestable, texts }: ObjectionFormProps) {
  const t = useTranslations("matching.objection");
  return (
    <ActionForm action={recordObjectionAction} draftKey={`keberatan-${matchId}`}>
      <HiddenField name="matchId" value={matchId} />
      <SelectField
        name="criterion"
        label={t("criterion")}
        optional
        emptyLabel={t("whole")}
        options={contestable.map((criterion) => ({ value: criterion, label: texts.name({ criterion }) }))}
      />
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={2_000} />
      <SubmitButton variant="secondary">{t("send")}</SubmitButton>
    </ActionForm>
  );
}
