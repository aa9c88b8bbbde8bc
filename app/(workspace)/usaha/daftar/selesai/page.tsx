import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { RegistrationDone } from "@/components/suppliers/registration-done";
import { requireMember } from "@/lib/access/session";
import { certificatesAskedFor } from "@/lib/matching/certificate-demand-queries";
import { listAttachments } from "@/lib/platform/attachments";
import type { FirmFacts } from "@/lib/suppliers/next-step";
import { getOwnSupplier, type OwnSupplier } from "@/lib/suppliers/queries";
import { REGISTRATION_START } from "@/lib/suppliers/registration";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("registration.done"))("metaTitle"),
);

export default definePage(async function RegisteredPage() {
  const actor = await requireMember("supplier:edit");
  const [t, supplier] = await Promise.all([getTranslations("registration.done"), getOwnSupplier(actor)]);
  if (!supplier) redirect(REGISTRATION_START);
  return (
    <Page title={t("title", { name: supplier.name })} lead={<p>{t("lead")}</p>} width="form">
      <RegistrationDone facts={await factsOf(supplier)} productId={supplier.products[0]?.id ?? null} />
    </Page>
  );
});

const MOST_SCHEMES = 2;

async function factsOf(supplier: OwnSupplier): Promise<FirmFacts> {
  const { products, kblis, certificates } = supplier;
  const schemes = certificates.map(({ scheme }) => scheme);
  const ids = products.map(({ id }) => id);
  const [photos, askedCertificates] = await Promise.all([
    listAttachments("product_photo", ids),
    certificatesAskedFor(kblis, schemes, MOST_SCHEMES),
  ]);
  return {
    hasNib: supplier.nib !== null,
    isVerified: supplier.verifiedAt !== null,
    hasKbli: kblis.length > 0,
    hasProductPhoto: photos.length > 0,
    hasCapability: supplier.capabilities.length > 0,
    hasFreeCapacity: products.some(({ freeCapacityPerMonth }) => freeCapacityPerMonth !== null),
    hasPrice: products.some(({ unitPriceIdr }) => unitPriceIdr !== null),
    hasStatedCertificates: supplier.certificatesStatedAt !== null,
    askedCertificates,
  };
}
