import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CertificateForm } from "@/components/suppliers/certificate-form";
import { requireMember } from "@/lib/access/session";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.certificate"))("newTitle"),
);

interface NewCertificatePageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function NewCertificatePage({ searchParams }: NewCertificatePageProps) {
  const actor = await requireMember("supplier:edit");
  const { perpanjang, produk } = await searchParams;
  const [t, supplier] = await Promise.all([getTranslations("suppliers"), getOwnSupplier(actor)]);
  if (!supplier) notFound();
  const renews = supplier.certificates.find(({ id }) => id === perpanjang);
  const product = supplier.products.find(({ id }) => id === produk);
  return (
    <Page
      title={t(renews ? "certificate.renewTitle" : "certificate.newTitle")}
      overline={renews?.scheme ?? product?.name}
      lead={<p>{t(renews ? "certificate.renewLead" : "certificate.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CertificateForm products={supplier.products} renews={renews} productId={product?.id} />
    </Page>
  );
});
