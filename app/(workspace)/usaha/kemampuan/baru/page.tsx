import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { CapabilityForm } from "@/components/suppliers/capability-form";
import { requireMember } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.capability"))("newTitle") };
}

export default async function NewCapabilityPage() {
  await requireMember("supplier:edit");
  const t = await getTranslations("suppliers");
  return (
    <Page
      title={t("capability.newTitle")}
      lead={<p>{t("capability.newLead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: t("profile.metaTitle") }]}
      width="form"
    >
      <CapabilityForm />
    </Page>
  );
}
