import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { withdrawInvitationAction } from "@/lib/organizations/actions";
import type { PendingInvitation } from "@/lib/organizations/queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface PendingInvitationsProps {
  readonly invitations: readonly PendingInvitation[];
  readonly zone: Zone;
}

/** Invitations that nobody has accepted yet, each with the way to take it back. */
export function PendingInvitations({ invitations, zone }: PendingInvitationsProps) {
  const t = useTranslations("organizations.colleagues");
  const roles = useTranslations("organizations.roles");
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-4">
      {invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id}>
          <Card
            title={roles(role)}
            actions={
              <ActionForm action={withdrawInvitationAction}>
                <HiddenField name="invitationId" value={id} />
                <SubmitButton variant="secondary">{t("withdraw")}</SubmitButton>
              </ActionForm>
            }
          >
            <p className="break-words">{t("invitedAt", { email, until: formatDateTime(expiresAt, zone, locale) })}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
