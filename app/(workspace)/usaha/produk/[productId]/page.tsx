import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ProductForm } from "@/components/suppliers/product-form";
import { requireMember } from "@/lib/access/session";
import { getOwnProduct } from "@/lib/suppliers/queries";
import { filesOf, listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.product"))("reviseTitle"),
);

interface ReviseProductPageProps {
  readonly params: Promise<{ readonly productId: string }>;
}

export default definePage(async function ReviseProductPage({ params }: ReviseProductPageProps) {
  const actor = await requireMember("supplier:edit");
  const [t, product, plants] = await Promise.all([
    getTranslations("suppliers"),
    getOwnProduct(actor, (await params).productId),
    listOwnPlants(actor),
  ]);
  if (!product) notFound();
  const { photos, specSheets } = await filesOf([product.id]);
  return (
    <Page
      title={t("product.reviseTitle")}
      overline={product.name}
      lead={<p>{t("product.reviseLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <ProductForm
        product={product}
        plants={plants}
        photos={photos.get(product.id) ?? []}
        specSheets={specSheets.get(product.id) ?? []}
      />
    </Page>
  );
});
