import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ProductForm } from "@/components/suppliers/product-form";
import { requireMember } from "@/lib/access/session";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.product"))("newTitle"),
);

export default definePage(async function NewProductPage() {
  const actor = await requireMember("supplier:edit");
  const [t, plants] = await Promise.all([getTranslations("suppliers"), listOwnPlants(actor)]);
  return (
    <Page
      title={t("product.newTitle")}
      lead={<p>{t("product.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <ProductForm product={null} plants={plants} />
    </Page>
  );
});
