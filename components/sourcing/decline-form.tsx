import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { declineInvitationAction } from "@/lib/sourcing/actions";
import { DECLINE_CODES } from "@/lib/sourcing/invitation";

/** A reasoned no, out of the way of those who want to quote. */
export function DeclineForm({ invitation }: { readonly invitation: { id: string; version: number } }) {
  const t = useTranslations("sourcing.decline");
  return (
    <Details summary={t("summary")}>
      <p className="max-w-prose text-arang-600">{t("lead")}</p>
      <ActionForm action={declineInvitationAction} draftKey={`tolak-${invitation.id}`}>
        <HiddenField name="invitationId" value={invitation.id} />
        <HiddenField name="version" value={invitation.version} />
        <RadioField
          name="code"
          label={t("code")}
          options={DECLINE_CODES.map((code) => ({ value: code, label: t(`codes.${code}`) }))}
        />
        <TextareaField name="reason" label={t("reason")} hint={t("hint")} optional maxLength={1_000} />
        <ConfirmSubmit label={t("send")} title={t("title")} confirmLabel={t("send")}>
          <p>{t("text")}</p>
        </ConfirmSubmit>
      </ActionForm>
    </Details>
  );
}
