import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { CertificateForm } from "@/components/suppliers/certificate-form";
import { requireMember } from "@/lib/access/session";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.certificate"))("newTitle") };
}

export default async function NewCertificatePage() {
  const actor = await requireMember("supplier:edit");
  const [t, supplier] = await Promise.all([getTranslations("suppliers"), getOwnSupplier(actor)]);
  if (!supplier) notFound();
  return (
    <Page
      title={t("certificate.newTitle")}
      lead={<p>{t("certificate.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CertificateForm products={supplier.products} />
    </Page>
  );
}
