import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ProblemPage } from "@/components/layout/problem-page";
import { AcceptInvitationForm } from "@/components/organizations/accept-invitation-form";
import { JoinForm } from "@/components/organizations/join-form";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor, currentZone } from "@/lib/access/session";
import { getInvitation } from "@/lib/organizations/queries";
import { formatDateTime } from "@/lib/shared/date-format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organizations.invitation");
  // The address is a key: search engines and the pages people go on to must not learn it.
  return { title: t("metaTitle"), robots: { index: false }, referrer: "no-referrer" };
}

export default definePage(async function InvitationPage({
  params,
}: {
  readonly params: Promise<{ readonly token: string }>;
}) {
  const { token } = await params;
  const [t, roles, locale, zone] = await Promise.all([
    getTranslations("organizations.invitation"),
    getTranslations("organizations.roles"),
    getLocale(),
    currentZone(),
  ]);
  const invitation = await getInvitation(token);
  if (!invitation) {
    return (
      <ProblemPage title={t("goneTitle")} text={<p>{t("goneText")}</p>}>
        <LinkButton href="/masuk">{t("goneAction")}</LinkButton>
      </ProblemPage>
    );
  }
  const actor = await currentActor();
  const { organizationName, role, expiresAt } = invitation;
  const until = formatDateTime(expiresAt, zone, locale);
  return (
    <Page
      title={t("title", { organization: organizationName })}
      lead={<p>{t("lead", { role: roles(role), until })}</p>}
      width="form"
    >
      {actor ? (
        <AcceptInvitationForm token={token} actorName={actor.name} />
      ) : (
        <JoinForm token={token} email={invitation.email} />
      )}
    </Page>
  );
});
