import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PlantForm } from "@/components/suppliers/plant-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.plant"))("newTitle"),
);

export default definePage(async function NewPlantPage() {
  await requireMember("supplier:edit");
  const [t, provinces] = await Promise.all([getTranslations("suppliers.plant"), listProvincesWithRegencies()]);
  return (
    <Page
      title={t("newTitle")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/usaha/tempat-kerja", label: t("metaTitle") }]}
      width="form"
    >
      <PlantForm plant={null} provinces={provinces} />
    </Page>
  );
});
