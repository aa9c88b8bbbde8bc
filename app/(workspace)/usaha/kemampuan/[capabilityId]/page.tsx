import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CapabilityForm } from "@/components/suppliers/capability-form";
import { requireMember } from "@/lib/access/session";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.capability"))("reviseTitle"),
);

interface CapabilityPageProps {
  readonly params: Promise<{ readonly capabilityId: string }>;
}

export default definePage(async function CapabilityPage({ params }: CapabilityPageProps) {
  const actor = await requireMember("supplier:edit");
  const { capabilityId } = await params;
  const [t, supplier, plants] = await Promise.all([
    getTranslations("suppliers"),
    getOwnSupplier(actor),
    listOwnPlants(actor),
  ]);
  const capability = supplier?.capabilities.find(({ id }) => id === capabilityId);
  if (!capability) notFound();
  return (
    <Page
      title={t("capability.reviseTitle")}
      overline={capability.process ?? capability.machine ?? capability.material}
      lead={<p>{t("capability.reviseLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CapabilityForm capability={capability} plants={plants} />
    </Page>
  );
});
