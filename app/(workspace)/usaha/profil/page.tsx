import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { SupplierProfileForm } from "@/components/suppliers/profile-form";
import { requireMember } from "@/lib/access/session";
import { sizeRulesInForce } from "@/lib/catalog/queries";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.profile"))("revise"),
);

export default definePage(async function ReviseProfilePage() {
  const actor = await requireMember("supplier:edit");
  const [t, supplier, sizeRules] = await Promise.all([
    getTranslations("suppliers.profile"),
    getOwnSupplier(actor),
    sizeRulesInForce(dateInZone(currentTime(), "WIB")),
  ]);
  if (!supplier) notFound();
  return (
    <Page
      title={t("revise")}
      lead={<p>{t("reviseLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("metaTitle") }]}
      width="form"
    >
      <SupplierProfileForm supplier={supplier} sizeRules={sizeRules} />
    </Page>
  );
});
