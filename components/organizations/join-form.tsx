import Link from "next/link";
import { useTranslations } from "next-intl";
import { ConsentField } from "@/components/access/consent-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { PasswordField } from "@/components/ui/form/password-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { PASSWORD_MIN } from "@/lib/access/password-rules";
import { withReturnPath } from "@/lib/access/return-path";
import { joinByInvitationAction } from "@/lib/organizations/actions";

interface JoinFormProps {
  readonly token: string;
  /** Whom the invitation was sent to; null for the first administrator, who names an address. */
  readonly email: string | null;
}

/** For somebody without an account: name and password are all that is missing. */
export function JoinForm({ token, email }: JoinFormProps) {
  const t = useTranslations("organizations.invitation");
  return (
    <ActionForm action={joinByInvitationAction}>
      <p>
        <Link
          href={withReturnPath("/masuk", `/undangan-rekan/${token}`)}
          className="link inline-flex min-h-11 items-center"
        >
          {t("haveAccount")}
        </Link>
      </p>
      <HiddenField name="token" value={token} />
      <TextField name="name" label={t("name")} autoComplete="name" maxLength={120} />
      {email === null ? (
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="username"
          maxLength={254}
        />
      ) : (
        <p>{t("sentTo", { email })}</p>
      )}
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint", { minimum: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <ConsentField />
      <SubmitButton>{t("join")}</SubmitButton>
    </ActionForm>
  );
}
