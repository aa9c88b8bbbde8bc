import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PreferencesForm } from "@/components/notifications/preferences-form";
import { requirePerson } from "@/lib/access/session";
import { kindsFor } from "@/lib/notifications/notification";
import { getPreferences } from "@/lib/notifications/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications.settings"))("metaTitle") };
}

export default definePage(async function NotificationPreferencesPage() {
  const actor = await requirePerson();
  const [t, account, preferences] = await Promise.all([
    getTranslations("notifications.settings"),
    getTranslations("identity.account"),
    getPreferences(actor),
  ]);
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
      width="form"
    >
      <PreferencesForm preferences={preferences} kinds={kindsFor(actor.roles)} />
    </Page>
  );
});
