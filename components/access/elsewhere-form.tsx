import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { signInElsewhereAction } from "@/lib/access/actions";

interface ElsewhereFormProps {
  /** Name of the service. */
  readonly provider: string;
  readonly returnTo: string;
}

/** Signing in through an identity provider. */
export function ElsewhereForm({ provider, returnTo }: ElsewhereFormProps) {
  const t = useTranslations("identity.signIn");
  return (
    <>
      <p className="text-arang-600">{t("or")}</p>
      <ActionForm action={signInElsewhereAction}>
        <HiddenField name="returnTo" value={returnTo} />
        <SubmitButton variant="secondary">{t("elsewhere", { provider })}</SubmitButton>
      </ActionForm>
    </>
  );
}
