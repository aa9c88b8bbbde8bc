import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { StatusTag } from "@/components/ui/status-tag";
import type { Actor } from "@/lib/access/actor";
import type { OwnOrganization } from "@/lib/access/queries";
import { switchOrganizationAction } from "@/lib/organizations/actions";

interface OwnOrganizationsProps {
  readonly actor: Actor;
  readonly organizations: readonly OwnOrganization[];
}

/** The organizations a person works for, with the one they act in now and the way to the others. */
export function OwnOrganizations({ actor, organizations }: OwnOrganizationsProps) {
  const t = useTranslations("organizations.own");
  const roles = useTranslations("organizations.roles");
  if (organizations.length === 0) {
    return (
      <EmptyState title={t("noneTitle")} action={<LinkButton href="/usaha/daftar">{t("noneAction")}</LinkButton>}>
        <p>{t("noneText")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col gap-4">
      {organizations.map(({ id, name, roles: held }) => (
        <li key={id}>
          <Card
            title={name}
            tags={id === actor.organizationId ? <StatusTag tone="good">{t("current")}</StatusTag> : null}
            actions={
              id === actor.organizationId ? null : (
                <ActionForm action={switchOrganizationAction}>
                  <HiddenField name="organizationId" value={id} />
                  <SubmitButton variant="secondary">{t("switch", { name })}</SubmitButton>
                </ActionForm>
              )
            }
          >
            <p>{held.map((role) => roles(role)).join(", ")}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
