import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import { reactivateOrganizationAction, suspendOrganizationAction } from "@/lib/organizations/actions";
import type { OrganizationDetail } from "@/lib/organizations/queries";

/** Takes an organization out for a time, or lets it back in, each with a reason. */
export function SuspendForm({ organization }: { readonly organization: OrganizationDetail }) {
  const t = useTranslations("admin.suspend");
  const { id, version, name, status, statusReason } = organization;
  if (status !== "active" && status !== "suspended") return null;
  const isActive = status === "active";
  return (
    <Section
      title={t(isActive ? "title" : "reactivateTitle")}
      lead={<p>{isActive ? t("lead") : t("reactivateLead", { reason: statusReason ?? "" })}</p>}
    >
      <ActionForm
        key={version}
        action={isActive ? suspendOrganizationAction : reactivateOrganizationAction}
        draftKey={`suspend-${id}`}
      >
        <HiddenField name="organizationId" value={id} />
        <HiddenField name="version" value={version} />
        <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={1000} />
        {isActive ? (
          <ConfirmSubmit label={t("submit")} title={t("confirmTitle", { name })} confirmLabel={t("submit")}>
            <p>{t("confirmText")}</p>
          </ConfirmSubmit>
        ) : (
          <SubmitButton>{t("reactivate")}</SubmitButton>
        )}
      </ActionForm>
    </Section>
  );
}
