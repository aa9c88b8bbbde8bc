import Link from "next/link";
import { useTranslations } from "next-intl";
import { CodeField } from "@/components/access/code-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { PasswordField } from "@/components/ui/form/password-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { resetPasswordAction } from "@/lib/access/actions";
import { PASSWORD_MIN } from "@/lib/access/password-rules";

/** The code and the new password. */
export function ResetForm({ requestId }: { readonly requestId: string }) {
  const t = useTranslations("identity.reset");
  return (
    <ActionForm action={resetPasswordAction}>
      <HiddenField name="requestId" value={requestId} />
      <CodeField />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint", { minimum: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p>
        <Link href="/lupa-kata-sandi" className="link inline-flex min-h-11 items-center">
          {t("again")}
        </Link>
      </p>
    </ActionForm>
  );
}
