import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { verifyOrganizationAction } from "@/lib/organizations/actions";
import type { OrganizationDetail } from "@/lib/organizations/queries";

/** Confirms what the page shows; a change made meanwhile is noticed by the version. */
export function VerifyForm({ organization }: { readonly organization: OrganizationDetail }) {
  const t = useTranslations("organizations.verify");
  const { id, version, name } = organization;
  return (
    <ActionForm action={verifyOrganizationAction}>
      <HiddenField name="organizationId" value={id} />
      <HiddenField name="version" value={version} />
      <ConfirmSubmit label={t("submit")} title={t("title", { name })} confirmLabel={t("confirm")} variant="primary">
        <p>{t("text")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
