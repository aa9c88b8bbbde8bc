import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { ResetRequestForm } from "@/components/access/reset-request-form";
import { Page } from "@/components/layout/page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.resetRequest");
  return { title: t("title") };
}

export default definePage(async function ForgottenPasswordPage() {
  const t = await getTranslations("identity.resetRequest");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <ResetRequestForm />
    </Page>
  );
});
