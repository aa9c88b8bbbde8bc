import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SupplierRegistrationForm } from "@/components/suppliers/registration-form";
import { requirePerson } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.register"))("title") };
}

export default async function RegisterSupplierPage() {
  await requirePerson();
  const t = await getTranslations("suppliers.register");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <SupplierRegistrationForm />
    </Page>
  );
}
