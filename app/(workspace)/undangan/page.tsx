import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { InvitationList } from "@/components/sourcing/invitation-list";
import { standingOf } from "@/components/sourcing/invitation-state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { deadlineTime } from "@/lib/platform/clock";
import { listInvitations } from "@/lib/sourcing/invitation-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sourcing.invitations"))("metaTitle") };
}

/** Invitations to the supplier: what waits for an answer first. */
export default async function InvitationsPage() {
  const actor = await requireMember("invitation:read");
  const [t, invitations, now, zone] = await Promise.all([
    getTranslations("sourcing.invitations"),
    listInvitations(actor),
    deadlineTime(),
    currentZone(),
  ]);
  const isOpen = (invitation: (typeof invitations)[number]) => ["new", "waiting"].includes(standingOf(invitation, now));
  const open = invitations.filter(isOpen);
  const answered = invitations.filter((invitation) => !isOpen(invitation));
  return (
    <Page title={t("title", { count: open.length })} lead={<p>{t("lead")}</p>}>
      {invitations.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={<LinkButton href="/usaha">{t("emptyAction")}</LinkButton>}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <Section title={t("open")}>
          <InvitationList invitations={open} now={now} zone={zone} />
        </Section>
      ) : null}
      {answered.length > 0 ? (
        <Section title={t("answered")}>
          <InvitationList invitations={answered} now={now} zone={zone} />
        </Section>
      ) : null}
    </Page>
  );
}
