import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { requestPasswordResetAction } from "@/lib/access/actions";

/** Where the code for a new password shall go. */
export function ResetRequestForm() {
  const t = useTranslations("identity.resetRequest");
  return (
    <ActionForm action={requestPasswordResetAction}>
      <TextField
        name="contact"
        label={t("contact")}
        hint={t("contactHint")}
        autoComplete="username"
        spellCheck={false}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
