import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedTabs } from "@/components/needs/need-tabs";
import { InvitedSuppliers } from "@/components/sourcing/invited-suppliers";
import { OpeningSection } from "@/components/sourcing/opening-section";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { currentZone, requireMember } from "@/lib/access/session";
import { listQuotes } from "@/lib/sourcing/comparison-queries";
import { getInvitingDesk } from "@/lib/sourcing/queries";

export const generateMetadata = memberMetadata("match:read", async () =>
  (await getTranslations("sourcing.opening"))("metaTitle"),
);

interface InvitingPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ dibuka?: string | string[] }>;
}

/** Who was invited for a need and what they answered; the way to more: the shortlist, or opening it to all eligible. */
export default definePage(async function InvitingPage({ params, searchParams }: InvitingPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { dibuka }] = await Promise.all([params, searchParams]);
  const [comparison, desk] = await Promise.all([listQuotes(actor, needId), getInvitingDesk(actor, needId)]);
  if (!comparison || !desk) notFound();
  const [t, zone] = await Promise.all([getTranslations("sourcing.opening"), currentZone()]);
  const toShortlist = <LinkButton href={`/kebutuhan/${needId}/kecocokan`}>{t("toShortlist")}</LinkButton>;
  const nobody = comparison.invitations.length === 0;
  return (
    <Page
      title={t("title", { count: comparison.invitations.length })}
      overline={comparison.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: `/kebutuhan/${needId}`, label: comparison.title }]}
      actions={nobody || !desk.canInvite ? null : toShortlist}
      width="wide"
    >
      <NeedTabs needId={needId} current="invitations" counts={{ invitations: comparison.invitations.length }} />
      {dibuka === "1" && desk.openedToEligibleAt !== null ? (
        <Notice tone="good" title={t("opened")}>
          <p>{t("openedText")}</p>
        </Notice>
      ) : null}
      {nobody ? (
        <EmptyState title={t("emptyTitle")} action={toShortlist}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <InvitedSuppliers comparison={comparison} zone={zone} />
      )}
      <OpeningSection needId={needId} desk={desk} zone={zone} />
    </Page>
  );
});
