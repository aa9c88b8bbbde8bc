import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { ProductForm } from "@/components/suppliers/product-form";
import { requireMember } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.product"))("newTitle") };
}

export default async function NewProductPage() {
  await requireMember("supplier:edit");
  const t = await getTranslations("suppliers");
  return (
    <Page
      title={t("product.newTitle")}
      lead={<p>{t("product.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <ProductForm product={null} />
    </Page>
  );
}
