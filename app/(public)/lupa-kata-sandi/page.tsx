import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ResetRequestForm } from "@/components/access/reset-request-form";
import { Page } from "@/components/layout/page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.resetRequest");
  return { title: t("title") };
}

export default async function ForgottenPasswordPage() {
  const t = await getTranslations("identity.resetRequest");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <ResetRequestForm />
    </Page>
  );
}
