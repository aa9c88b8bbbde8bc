import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PlantForm } from "@/components/suppliers/plant-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.plant"))("reviseTitle"),
);

interface PlantPageProps {
  readonly params: Promise<{ readonly plantId: string }>;
}

export default definePage(async function PlantPage({ params }: PlantPageProps) {
  const actor = await requireMember("supplier:edit");
  const { plantId } = await params;
  const [t, plants, provinces] = await Promise.all([
    getTranslations("suppliers.plant"),
    listOwnPlants(actor),
    listProvincesWithRegencies(),
  ]);
  const plant = plants.find(({ id }) => id === plantId);
  if (!plant) notFound();
  return (
    <Page
      title={t("reviseTitle")}
      overline={plant.name}
      lead={<p>{t("reviseLead")}</p>}
      breadcrumbs={[{ href: "/usaha/tempat-kerja", label: t("metaTitle") }]}
      width="form"
    >
      <PlantForm plant={plant} provinces={provinces} />
    </Page>
  );
});
