import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { RegistrationForm } from "@/components/access/registration-form";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { StepProgress } from "@/components/ui/progress";
import { safeReturnPath } from "@/lib/access/return-path";
import { currentActor } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.register");
  return { title: t("metaTitle") };
}

export default definePage(async function RegisterPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const returnTo = safeReturnPath(await searchParam(searchParams, "kembali"));
  if (await currentActor()) redirect(returnTo);
  const isBuyer = (await searchParam(searchParams, "sebagai")) === "pembeli";
  const t = await getTranslations("identity.register");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      {isBuyer ? (
        <Notice tone="info" title={t("buyerTitle")}>
          <p>{t("buyerText")}</p>
        </Notice>
      ) : null}
      <StepProgress current={1} total={2} title={t("stepAccount")} />
      <RegistrationForm returnTo={returnTo} />
    </Page>
  );
});
