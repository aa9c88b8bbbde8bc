import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { QuoteCheck } from "@/components/sourcing/quote-check";
import { requireMember } from "@/lib/access/session";
import { getInvitation } from "@/lib/sourcing/invitation-queries";

export const generateMetadata = memberMetadata("quote:send", async () =>
  (await getTranslations("sourcing.check"))("metaTitle"),
);

interface CheckPageProps {
  readonly params: Promise<{ invitationId: string }>;
}

/** The last look at an offer before it is sent. */
export default definePage(async function CheckQuotePage({ params }: CheckPageProps) {
  const actor = await requireMember("quote:send");
  const { invitationId } = await params;
  const invitation = await getInvitation(actor, invitationId);
  if (!invitation) notFound();
  const { draft, options } = invitation;
  // Nothing to look at: it was sent, or quoting is over.
  if (!draft || !options.canQuote) redirect(`/undangan/${invitationId}`);
  const t = await getTranslations("sourcing.check");
  return (
    <Page
      title={t("title")}
      overline={invitation.need.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[
        { href: "/undangan", label: t("invitations") },
        { href: `/undangan/${invitationId}`, label: invitation.need.title },
      ]}
    >
      <QuoteCheck invitation={invitation} draft={draft} />
    </Page>
  );
});
