import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PlantList } from "@/components/suppliers/plant-list";
import { WorkshopTabs } from "@/components/suppliers/workshop-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { requireMember } from "@/lib/access/session";
import { ownClaims } from "@/lib/suppliers/claim-queries";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.plant"))("metaTitle"),
);

export default definePage(async function PlantsPage() {
  const actor = await requireMember("supplier:edit");
  const [t, plants, claims] = await Promise.all([
    getTranslations("suppliers.plant"),
    listOwnPlants(actor),
    ownClaims(actor),
  ]);
  return (
    <Page
      title={t("title", { count: plants.length })}
      lead={<p>{t("lead")}</p>}
      actions={<LinkButton href="/usaha/tempat-kerja/baru">{t("add")}</LinkButton>}
    >
      <WorkshopTabs current="plants" />
      <PlantList plants={plants} claims={claims} />
    </Page>
  );
});
