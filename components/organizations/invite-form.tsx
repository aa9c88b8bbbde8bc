import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import type { GrantableRole } from "@/lib/access/roles";
import { inviteColleagueAction, inviteFirstMemberAction } from "@/lib/organizations/actions";
import { INVITATION_DAYS } from "@/lib/organizations/organization";

interface InviteFormProps {
  readonly roles: readonly GrantableRole[];
  /** For an administrator who brings people into an organization that is not theirs. */
  readonly organizationId?: string;
}

/** An address and a role; the link goes there by mail. */
export function InviteForm({ roles, organizationId }: InviteFormProps) {
  const t = useTranslations("organizations.invite");
  const names = useTranslations("organizations.roles");
  return (
    <ActionForm
      action={organizationId === undefined ? inviteColleagueAction : inviteFirstMemberAction}
      draftKey={`undang-rekan-${organizationId ?? "sendiri"}`}
      successText={t("sent", { days: INVITATION_DAYS })}
    >
      {organizationId === undefined ? null : <HiddenField name="organizationId" value={organizationId} />}
      <TextField name="email" type="email" label={t("email")} autoComplete="off" maxLength={254} spellCheck={false} />
      <RadioField
        name="role"
        label={t("role")}
        options={roles.map((role) => ({ value: role, label: names(role), hint: t(`may.${role}`) }))}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
