import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";

export const generateMetadata = memberMetadata("organization:create", async () =>
  (await getTranslations("organizations.create"))("title"),
);

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
