import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { PasswordField } from "@/components/ui/form/password-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { changePasswordAction } from "@/lib/access/actions";
import { PASSWORD_MIN } from "@/lib/access/password-rules";

/** The present password and the new one. */
export function PasswordForm() {
  const t = useTranslations("identity.password");
  return (
    <ActionForm action={changePasswordAction} successText={t("changed")}>
      <PasswordField name="currentPassword" label={t("current")} autoComplete="current-password" />
      <PasswordField
        name="password"
        label={t("new")}
        hint={t("newHint", { minimum: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
