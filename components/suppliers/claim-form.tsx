import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { submitClaimAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import { levelsAbove } from "@/lib/suppliers/verification";

/** Hands in evidence for one fact and asks for a level above its present one. */
export function ClaimForm({ claim }: { readonly claim: ClaimStanding }) {
  const t = useTranslations("suppliers.claim");
  const level = useTranslations("suppliers.level");
  const levels = levelsAbove(claim.level);
  return (
    <ActionForm
      action={submitClaimAction}
      draftKey={`claim-${claim.id}-${claim.version}`}
      defaultValue={{ level: levels[0] }}
    >
      <HiddenField name="claimId" value={claim.id} />
      <HiddenField name="version" value={claim.version} />
      <RadioField
        name="level"
        label={t("level")}
        options={levels.map((value) => ({ value, label: level(value), hint: t(`levelHint.${value}`) }))}
      />
      <FileField name="files" label={t("files")} hint={t("filesHint")} kind="photo_or_document" multiple optional />
      {levels.includes("third_party") ? (
        <TextField name="observer" label={t("observer")} hint={t("observerHint")} maxLength={160} optional />
      ) : null}
      <TextareaField name="note" label={t("note")} hint={t("noteHint")} rows={3} maxLength={1000} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
