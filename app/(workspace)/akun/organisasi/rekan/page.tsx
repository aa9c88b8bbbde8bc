import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ColleagueList } from "@/components/organizations/colleague-list";
import { InviteForm } from "@/components/organizations/invite-form";
import { PendingInvitations } from "@/components/organizations/pending-invitations";
import { Section } from "@/components/ui/section";
import { holds } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import { rolesToOffer } from "@/lib/organizations/organization";
import { listColleagues, listPendingInvitations } from "@/lib/organizations/queries";

export const generateMetadata = memberMetadata("colleague:invite", async () =>
  (await getTranslations("organizations.colleagues"))("metaTitle"),
);

export default definePage(async function ColleaguesPage() {
  const actor = await requireMember("colleague:invite");
  const [t, account, colleagues, pending, zone] = await Promise.all([
    getTranslations("organizations.colleagues"),
    getTranslations("identity.account"),
    listColleagues(actor),
    listPendingInvitations(actor),
    currentZone(),
  ]);
  return (
    <Page
      title={t("title", { organization: actor.organizationName })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
    >
      <ColleagueList colleagues={colleagues} mayRemove={holds(actor.roles, "colleague:remove")} />
      {pending.length > 0 ? (
        <Section title={t("pending")}>
          <PendingInvitations invitations={pending} zone={zone} />
        </Section>
      ) : null}
      <Section title={t("invite")} lead={<p>{t("inviteLead")}</p>}>
        <InviteForm roles={rolesToOffer(actor.organizationKind, actor.roles)} />
      </Section>
    </Page>
  );
});
