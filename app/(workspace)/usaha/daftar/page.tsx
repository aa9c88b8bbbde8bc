import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SupplierRegistrationForm } from "@/components/suppliers/registration-form";
import { requirePerson } from "@/lib/access/session";
import { listProvincesWithRegencies, sizeRulesInForce } from "@/lib/catalog/queries";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.register"))("title") };
}

export default async function RegisterSupplierPage() {
  await requirePerson();
  const today = dateInZone(currentTime(), "WIB");
  const [t, provinces, sizeRules] = await Promise.all([
    getTranslations("suppliers.register"),
    listProvincesWithRegencies(),
    sizeRulesInForce(today),
  ]);
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <SupplierRegistrationForm provinces={provinces} sizeRules={sizeRules} />
    </Page>
  );
}
