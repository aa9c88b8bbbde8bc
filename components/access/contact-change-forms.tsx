import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { confirmContactChangeAction, requestContactChangeAction } from "@/lib/access/actions";

/** Asks for the new address or number. */
export function NewContactForm() {
  const t = useTranslations("identity.contactChange");
  return (
    <ActionForm action={requestContactChangeAction}>
      <TextField name="contact" label={t("contact")} maxLength={254} autoComplete="off" />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** Asks for the code that was sent there. */
export function ContactCodeForm({ requestId }: { readonly requestId: string }) {
  const t = useTranslations("identity.contactChange");
  return (
    <ActionForm action={confirmContactChangeAction}>
      <HiddenField name="requestId" value={requestId} />
      <TextField name="code" label={t("code")} inputMode="numeric" autoComplete="one-time-code" width="code" />
      <SubmitButton>{t("confirm")}</SubmitButton>
    </ActionForm>
  );
}
