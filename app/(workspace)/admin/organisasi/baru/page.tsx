import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organizations.create");
  return { title: t("title") };
}

export default definePage(async function NewOrganizationPage() {
  await requireMember("organization:create");
  const [t, admin, provinces] = await Promise.all([
    getTranslations("organizations.create"),
    getTranslations("organizations.admin"),
    listProvincesWithRegencies(),
  ]);
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin/organisasi", label: admin("metaTitle") }]}
      width="form"
    >
      <OrganizationForm provinces={provinces} />
    </Page>
  );
});
