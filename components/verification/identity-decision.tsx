import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { refuseOrganizationAction, verifyOrganizationAction } from "@/lib/organizations/actions";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { IdentityToDecide } from "@/lib/suppliers/verification-queries";

interface IdentityDecisionProps {
  readonly identity: IdentityToDecide;
  readonly zone: Zone;
}

/** Verifies who an organization is, or says why not and what would mend it. */
export function IdentityDecision({ identity, zone }: IdentityDecisionProps) {
  const t = useTranslations("verification");
  const locale = useLocale();
  const { verifiedAt, refusedAt, refusal } = identity;
  if (verifiedAt) {
    return <Notice tone="good" title={t("verified", { when: formatDateTime(verifiedAt, zone, locale) })} />;
  }
  return (
    <>
      {refusedAt ? (
        <Notice tone="attention" title={t("refusedWhen", { when: formatDateTime(refusedAt, zone, locale) })}>
          <p className="wrap-anywhere whitespace-pre-line">{refusal}</p>
        </Notice>
      ) : null}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Section title={t("verify")} lead={<p>{t("verifyText")}</p>}>
          <VerifyForm identity={identity} />
        </Section>
        <Section title={t("refuse")}>
          <RefuseForm identity={identity} />
        </Section>
      </div>
    </>
  );
}

function VerifyForm({ identity }: Pick<IdentityDecisionProps, "identity">) {
  const t = useTranslations("verification");
  const { organizationId, version, name } = identity;
  return (
    <ActionForm action={verifyOrganizationAction}>
      <HiddenField name="organizationId" value={organizationId} />
      <HiddenField name="version" value={version} />
      <ConfirmSubmit
        label={t("verifySubmit")}
        title={t("verifyTitle", { name })}
        confirmLabel={t("verifySubmit")}
        variant="primary"
      >
        <p>{t("verifyText")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}

function RefuseForm({ identity }: Pick<IdentityDecisionProps, "identity">) {
  const t = useTranslations("verification");
  const { organizationId, version } = identity;
  return (
    <ActionForm action={refuseOrganizationAction} draftKey={`refuse-${organizationId}`}>
      <HiddenField name="organizationId" value={organizationId} />
      <HiddenField name="version" value={version} />
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={1000} />
      <TextareaField name="mendAdvice" label={t("mendAdvice")} hint={t("mendHint")} rows={3} maxLength={1000} />
      <SubmitButton variant="danger">{t("refuseSubmit")}</SubmitButton>
    </ActionForm>
  );
}
