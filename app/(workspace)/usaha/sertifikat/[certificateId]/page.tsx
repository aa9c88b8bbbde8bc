import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CertificateForm } from "@/components/suppliers/certificate-form";
import { requireMember } from "@/lib/access/session";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { filesOf } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.certificate"))("reviseTitle"),
);

interface CertificatePageProps {
  readonly params: Promise<{ readonly certificateId: string }>;
}

export default definePage(async function CertificatePage({ params }: CertificatePageProps) {
  const actor = await requireMember("supplier:edit");
  const { certificateId } = await params;
  const [t, supplier] = await Promise.all([getTranslations("suppliers"), getOwnSupplier(actor)]);
  const certificate = supplier?.certificates.find(({ id }) => id === certificateId);
  if (!supplier || !certificate) notFound();
  const { certificates: files } = await filesOf([], [certificate.id]);
  return (
    <Page
      title={t("certificate.reviseTitle")}
      overline={certificate.scheme}
      lead={<p>{t("certificate.reviseLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CertificateForm products={supplier.products} certificate={certificate} files={files.get(certificate.id) ?? []} />
    </Page>
  );
});
