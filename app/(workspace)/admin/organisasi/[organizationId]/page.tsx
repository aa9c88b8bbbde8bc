import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { InviteForm } from "@/components/organizations/invite-form";
import { OrganizationFacts } from "@/components/organizations/organization-facts";
import { OrganizationState } from "@/components/organizations/organization-state";
import { SuspendForm } from "@/components/organizations/suspend-form";
import { VerifyForm } from "@/components/organizations/verify-form";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { rolesToBringIn } from "@/lib/organizations/organization";
import { getOrganization } from "@/lib/organizations/queries";

interface OrganizationPageProps {
  readonly params: Promise<{ readonly organizationId: string }>;
}

export const generateMetadata = memberMetadata("organization:list", async () =>
  (await getTranslations("organizations.admin"))("detailTitle"),
);

export default definePage(async function OrganizationPage({ params }: OrganizationPageProps) {
  const actor = await requireMember("organization:list");
  const organization = await getOrganization(actor, (await params).organizationId);
  if (!organization) notFound();
  const t = await getTranslations("organizations.admin");
  const roles = rolesToBringIn(organization.kind);
  return (
    <Page
      title={organization.name}
      overline={<OrganizationState organization={organization} />}
      breadcrumbs={[{ href: "/admin/organisasi", label: t("metaTitle") }]}
    >
      <OrganizationFacts organization={organization} zone={await currentZone()} />
      {organization.verifiedAt === null && organization.status === "active" ? (
        <Section title={t("verify")} lead={<p>{t("verifyLead")}</p>}>
          <VerifyForm organization={organization} />
        </Section>
      ) : null}
      {organization.id === actor.organizationId ? null : <SuspendForm organization={organization} />}
      {roles.length > 0 ? (
        <Section title={t("bringIn")} lead={<p>{t("bringInLead")}</p>}>
          <InviteForm roles={roles} organizationId={organization.id} />
        </Section>
      ) : null}
    </Page>
  );
});
