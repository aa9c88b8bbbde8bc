import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import { grantClaimAction, recordVisitAction, refuseClaimAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { RequestableLevel } from "@/lib/suppliers/verification";

interface DecisionFormsProps {
  readonly claim: ClaimStanding;
  /** Levels whose proof is there. */
  readonly grantable: readonly RequestableLevel[];
  readonly today: string;
}

/** The ways to decide a claim that waits: grant what is proven, refuse with advice, or go and see. */
export function DecisionForms({ claim, grantable, today }: DecisionFormsProps) {
  const t = useTranslations("verification");
  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <Section title={t("grant")} lead={<p>{t(grantable.length > 0 ? "grantLead" : "grantNone")}</p>}>
        {grantable.length > 0 ? <GrantForm claim={claim} grantable={grantable} /> : null}
      </Section>
      <Section title={t("refuse")}>
        <RefuseForm claim={claim} />
      </Section>
      <Section title={t("visit")} lead={<p>{t("visitLead")}</p>}>
        <VisitForm claim={claim} today={today} />
      </Section>
    </div>
  );
}

function GrantForm({ claim, grantable }: Omit<DecisionFormsProps, "today">) {
  const t = useTranslations("verification");
  const level = useTranslations("suppliers.level");
  return (
    <ActionForm action={grantClaimAction} defaultValue={{ level: grantable.at(-1) }}>
      <HiddenField name="claimId" value={claim.id} />
      <HiddenField name="version" value={claim.version} />
      <RadioField
        name="level"
        label={t("grantLevel")}
        options={grantable.map((value) => ({ value, label: level(value) }))}
      />
      <SubmitButton>{t("grantSubmit")}</SubmitButton>
    </ActionForm>
  );
}

function RefuseForm({ claim }: Pick<DecisionFormsProps, "claim">) {
  const t = useTranslations("verification");
  return (
    <ActionForm action={refuseClaimAction} draftKey={`claim-refuse-${claim.id}`}>
      <HiddenField name="claimId" value={claim.id} />
      <HiddenField name="version" value={claim.version} />
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={1000} />
      <TextareaField name="mendAdvice" label={t("mendAdvice")} hint={t("mendHint")} rows={3} maxLength={1000} />
      <SubmitButton variant="danger">{t("refuseSubmit")}</SubmitButton>
    </ActionForm>
  );
}

function VisitForm({ claim, today }: Omit<DecisionFormsProps, "grantable">) {
  const t = useTranslations("verification");
  return (
    <ActionForm action={recordVisitAction} draftKey={`claim-visit-${claim.id}`}>
      <HiddenField name="claimId" value={claim.id} />
      <HiddenField name="version" value={claim.version} />
      <DateField name="observedOn" label={t("visitDate")} max={today} />
      <TextField name="observer" label={t("visitor")} hint={t("visitorHint")} maxLength={160} />
      <TextField name="place" label={t("visitPlace")} maxLength={300} />
      <TextareaField name="note" label={t("visitNote")} rows={3} maxLength={1000} />
      <FileField name="photos" label={t("visitPhotos")} hint={t("visitPhotosHint")} kind="photo" multiple />
      <SubmitButton variant="secondary">{t("visitSubmit")}</SubmitButton>
    </ActionForm>
  );
}
