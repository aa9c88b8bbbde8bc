import Link from "next/link";
import { useTranslations } from "next-intl";
import { CodeField } from "@/components/access/code-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { completeRegistrationAction } from "@/lib/access/actions";
import { withReturnPath } from "@/lib/access/return-path";

interface RegistrationCodeFormProps {
  readonly registrationId: string;
  readonly returnTo: string;
}

/** The code that proves the contact. */
export function RegistrationCodeForm({ registrationId, returnTo }: RegistrationCodeFormProps) {
  const t = useTranslations("identity.registerCode");
  return (
    <ActionForm action={completeRegistrationAction}>
      <HiddenField name="registrationId" value={registrationId} />
      <HiddenField name="returnTo" value={returnTo} />
      <CodeField />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p>
        <Link href={withReturnPath("/daftar", returnTo)} className="link inline-flex min-h-11 items-center">
          {t("again")}
        </Link>
      </p>
    </ActionForm>
  );
}
