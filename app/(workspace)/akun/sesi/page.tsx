import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { SessionList } from "@/components/access/session-list";
import { Page } from "@/components/layout/page";
import { listOwnSessions } from "@/lib/access/queries";
import { currentZone, requirePerson } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.sessions");
  return { title: t("metaTitle") };
}

export default definePage(async function SessionsPage() {
  const actor = await requirePerson();
  const [t, account, sessions, zone] = await Promise.all([
    getTranslations("identity.sessions"),
    getTranslations("identity.account"),
    listOwnSessions(actor),
    currentZone(),
  ]);
  return (
    <Page
      title={t("title", { count: sessions.length })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
      width="prose"
    >
      <SessionList sessions={sessions} zone={zone} />
    </Page>
  );
});
