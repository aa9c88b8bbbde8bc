import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { disputePaymentAction, resolveDisputeAction } from "@/lib/partnerships/actions";
import type { PaymentView } from "@/lib/partnerships/partnership-detail";
import { DISPUTE_RESOLUTIONS } from "@/lib/partnerships/settlement";

interface DisputeFormProps {
  readonly payment: PaymentView;
}

/** What is not right about a payment, in the supplier's words. */
export function DisputeForm({ payment: { id, version } }: DisputeFormProps) {
  const t = useTranslations("partnerships.dispute");
  return (
    <ActionForm action={disputePaymentAction} draftKey={`dispute-${id}`} className="flex max-w-form flex-col gap-6">
      <HiddenField name="paymentId" value={id} />
      <HiddenField name="version" value={String(version)} />
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={5} maxLength={2_000} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** The buyer's answer: the record was wrong, or it stands. */
export function ResolutionForm({ payment: { id, version } }: DisputeFormProps) {
  const t = useTranslations("partnerships.dispute");
  return (
    <ActionForm action={resolveDisputeAction} draftKey={`resolve-${id}`} className="flex max-w-form flex-col gap-6">
      <HiddenField name="paymentId" value={id} />
      <HiddenField name="version" value={String(version)} />
      <RadioField
        name="resolution"
        label={t("resolution")}
        options={DISPUTE_RESOLUTIONS.map((kind) => ({ value: kind, label: t(kind), hint: t(`${kind}Hint`) }))}
      />
      <TextareaField name="note" label={t("note")} hint={t("noteHint")} rows={4} maxLength={2_000} />
      <SubmitButton>{t("answerSubmit")}</SubmitButton>
    </ActionForm>
  );
}
