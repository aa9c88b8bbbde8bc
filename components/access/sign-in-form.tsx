import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { PasswordField } from "@/components/ui/form/password-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { signInAction } from "@/lib/access/actions";
import { withReturnPath } from "@/lib/access/return-path";

/** E-mail address or mobile number, password, and the two ways on for who has neither. */
export function SignInForm({ returnTo }: { readonly returnTo: string }) {
  const t = useTranslations("identity.signIn");

  const link = "link inline-flex min-h-11 items-center";
  return (
    <ActionForm action={signInAction}>
      <HiddenField name="returnTo" value={returnTo} />
      <TextField
        name="contact"
        label={t("contact")}
        hint={t("contactHint")}
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordField name="password" label={t("password")} autoComplete="current-password" />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p className="flex flex-col sm:flex-row sm:gap-6">
        <Link href="/lupa-kata-sandi" className={link}>
          {t("forgot")}
        </Link>
        <Link href={withReturnPath("/daftar", returnTo)} className={link}>
          {t("register")}
        </Link>
      </p>
    </ActionForm>
  );
}
