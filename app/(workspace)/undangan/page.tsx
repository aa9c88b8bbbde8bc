import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { InvitationFilterForm } from "@/components/sourcing/invitation-filter";
import { InvitationList } from "@/components/sourcing/invitation-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { currentZone, requireMember } from "@/lib/access/session";
import { INVITATION_PAGE_SIZE, listInvitations } from "@/lib/sourcing/invitation-list-queries";
import { InvitationFilter } from "@/lib/sourcing/schema";

export const generateMetadata = memberMetadata("invitation:read", async () =>
  (await getTranslations("sourcing.invitations"))("metaTitle"),
);

interface InvitationsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Invitations to the supplier, searched and filtered in the address. */
export default definePage(async function InvitationsPage({ searchParams }: InvitationsPageProps) {
  const actor = await requireMember("invitation:read");
  const { cari, jawaban, halaman } = await searchParams;
  const filter = InvitationFilter.parse({ search: cari, standing: jawaban, page: halaman });
  const [t, found, zone] = await Promise.all([
    getTranslations("sourcing.invitations"),
    listInvitations(actor, filter),
    currentZone(),
  ]);
  return (
    <Page
      title={t("title", { count: found.waiting })}
      lead={<p>{t("lead")}</p>}
      actions={<LinkButton href="/peluang">{t("toOpportunities")}</LinkButton>}
    >
      {found.all === 0 ? (
        <EmptyState title={t("emptyTitle")} action={<LinkButton href="/usaha">{t("emptyAction")}</LinkButton>}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <InvitationFilterForm filter={filter} />
          {found.total === 0 ? (
            <EmptyState
              title={t("nothingTitle")}
              action={<LinkButton href="/undangan">{t("nothingAction")}</LinkButton>}
            >
              <p>{t("nothingText")}</p>
            </EmptyState>
          ) : (
            <InvitationList invitations={found.invitations} now={found.readAt} zone={zone} />
          )}
          <Pagination
            page={filter.page}
            pageSize={INVITATION_PAGE_SIZE}
            total={found.total}
            hrefFor={(page) =>
              `/undangan?${new URLSearchParams({ cari: filter.search, jawaban: filter.standing ?? "", halaman: String(page) })}`
            }
          />
        </>
      )}
    </Page>
  );
});
