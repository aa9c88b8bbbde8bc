import Link from "next/link";
import { useTranslations } from "next-intl";
import { ConsentField } from "@/components/access/consent-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { PasswordField } from "@/components/ui/form/password-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { requestRegistrationAction } from "@/lib/access/actions";
import { PASSWORD_MIN } from "@/lib/access/password-rules";
import { withReturnPath } from "@/lib/access/return-path";

/** Name, contact, password, consent; the code comes next. */
export function RegistrationForm({ returnTo }: { readonly returnTo: string }) {
  const t = useTranslations("identity.register");
  return (
    <ActionForm action={requestRegistrationAction} draftKey="daftar">
      <HiddenField name="returnTo" value={returnTo} />
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" maxLength={120} />
      <TextField
        name="contact"
        label={t("contact")}
        hint={t("contactHint")}
        autoComplete="username"
        spellCheck={false}
        maxLength={254}
      />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint", { minimum: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <ConsentField />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p>
        <Link href={withReturnPath("/masuk", returnTo)} className="link inline-flex min-h-11 items-center">
          {t("signIn")}
        </Link>
      </p>
    </ActionForm>
  );
}
