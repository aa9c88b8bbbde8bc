import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ImprovementList } from "@/components/sourcing/improvement-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireMember } from "@/lib/access/session";
import { getImprovements } from "@/lib/sourcing/improvement-queries";

export const generateMetadata = memberMetadata("invitation:read", async () =>
  (await getTranslations("ranking.improvements"))("metaTitle"),
);

/** Which single improvement helps the firm in most open needs. */
export default definePage(async function ImprovementsPage() {
  const actor = await requireMember("invitation:read");
  const [t, { improvements, open, fitting }] = await Promise.all([
    getTranslations("ranking.improvements"),
    getImprovements(actor),
  ]);
  const toProfile = <LinkButton href="/usaha">{t("toProfile")}</LinkButton>;
  return (
    <Page
      title={t("title")}
      lead={<p className="nums">{t("lead", { open, fitting })}</p>}
      breadcrumbs={[{ href: "/peluang", label: t("toOpportunities") }]}
      actions={improvements.length > 0 ? toProfile : null}
    >
      {improvements.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={toProfile}>
          <p>{t("emptyText", { fitting })}</p>
        </EmptyState>
      ) : (
        <>
          <ImprovementList improvements={improvements} />
          <p className="max-w-prose text-arang-600">{t("how")}</p>
        </>
      )}
    </Page>
  );
});
