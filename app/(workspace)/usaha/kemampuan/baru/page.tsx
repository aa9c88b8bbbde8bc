import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CapabilityForm } from "@/components/suppliers/capability-form";
import { requireMember } from "@/lib/access/session";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.capability"))("newTitle"),
);

export default definePage(async function NewCapabilityPage() {
  const actor = await requireMember("supplier:edit");
  const [t, plants] = await Promise.all([getTranslations("suppliers"), listOwnPlants(actor)]);
  return (
    <Page
      title={t("capability.newTitle")}
      lead={<p>{t("capability.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CapabilityForm capability={null} plants={plants} />
    </Page>
  );
});
