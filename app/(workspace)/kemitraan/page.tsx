import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { PartnershipTable } from "@/components/partnerships/partnership-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { listPartnerships } from "@/lib/partnerships/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships"))("metaTitle") };
}

export default async function PartnershipsPage() {
  const actor = await requireMember("partnership:read");
  const [t, locale, zone, partnerships] = await Promise.all([
    getTranslations("partnerships.list"),
    getLocale(),
    currentZone(),
    listPartnerships(actor),
  ]);
  const waiting = partnerships.filter(({ pending }) => pending.some(({ own }) => own)).length;
  const now = partnerships[0]?.readAt;
  const isBuyer = actor.organizationKind === "buyer";
  return (
    <Page title={t("title", { count: waiting })} lead={<p>{t("lead")}</p>} width="wide">
      {now ? (
        <PartnershipTable partnerships={partnerships} reader={{ locale, zone, now }} />
      ) : (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <LinkButton href={isBuyer ? "/kebutuhan" : "/undangan"}>
              {isBuyer ? t("toNeeds") : t("toInvitations")}
            </LinkButton>
          }
        >
          <p>{isBuyer ? t("emptyBuyer") : t("emptySupplier")}</p>
        </EmptyState>
      )}
    </Page>
  );
}
