import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import { overruleMakerRoleAction, restoreMakerRuleAction } from "@/lib/suppliers/actions";
import type { IdentityToDecide } from "@/lib/suppliers/verification-queries";

interface MakerRoleSectionProps {
  readonly identity: IdentityToDecide;
  readonly zone: Zone;
}

/** What the rule, or a person against it, says about maker or trader; and the way to overrule it or to go back. */
export async function MakerRoleSection({ identity, zone }: MakerRoleSectionProps) {
  const { maker, organizationId, mayDecide } = identity;
  if (!maker) return null;
  const [t, locale] = await Promise.all([getTranslations("verification"), getLocale()]);
  const role = t(`makerRole.${maker.role}`);
  const standing = maker.decidedAt
    ? t("makerByPerson", { role, when: formatDateTime(maker.decidedAt, zone, locale), reason: maker.reason ?? "" })
    : t("makerByRule", { role });
  return (
    <Section title={t("maker")} lead={<p>{t("makerLead")}</p>}>
      <p className="wrap-anywhere max-w-prose font-semibold">{standing}</p>
      {mayDecide && maker.decidedAt ? (
        <ActionForm action={restoreMakerRuleAction}>
          <HiddenField name="organizationId" value={organizationId} />
          <HiddenField name="version" value={maker.version} />
          <ConfirmSubmit
            label={t("makerRestore")}
            title={t("makerRestoreTitle")}
            confirmLabel={t("makerRestore")}
            variant="secondary"
          >
            <p>{t("makerRestoreText")}</p>
          </ConfirmSubmit>
        </ActionForm>
      ) : null}
      {mayDecide && !maker.decidedAt ? <OverruleForm organizationId={organizationId} version={maker.version} /> : null}
    </Section>
  );
}

function OverruleForm({ organizationId, version }: { organizationId: string; version: number }) {
  const t = useTranslations("verification");
  return (
    <div className="max-w-form">
      <ActionForm action={overruleMakerRoleAction} draftKey={`maker-${organizationId}`}>
        <HiddenField name="organizationId" value={organizationId} />
        <HiddenField name="version" value={version} />
        <RadioField
          name="makerRole"
          label={t("makerChoose")}
          inline
          options={[
            { value: "maker", label: t("makerRole.maker") },
            { value: "trader", label: t("makerRole.trader") },
          ]}
        />
        <TextareaField name="reason" label={t("makerReason")} hint={t("makerReasonHint")} rows={3} maxLength={1000} />
        <FileField name="files" label={t("makerFiles")} hint={t("makerFilesHint")} kind="photo_or_document" multiple />
        <SubmitButton variant="secondary">{t("makerSubmit")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
