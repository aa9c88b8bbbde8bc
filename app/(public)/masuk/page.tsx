import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { ElsewhereForm } from "@/components/access/elsewhere-form";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { SignInForm } from "@/components/access/sign-in-form";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { oidcName } from "@/lib/access/oidc";
import { safeReturnPath } from "@/lib/access/return-path";
import { currentActor } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.signIn");
  return { title: t("metaTitle") };
}

export default definePage(async function SignInPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const returnTo = safeReturnPath(await searchParam(searchParams, "kembali"));
  if (await currentActor()) redirect(returnTo);
  // next-auth comes back here with `error` when signing in elsewhere was refused or broken off.
  const refused = await searchParam(searchParams, "error");
  const provider = oidcName();
  const t = await getTranslations("identity.signIn");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      {refused === null ? null : (
        <Notice tone="attention" title={t("elsewhereFailed")}>
          <p>{t(refused === "AccessDenied" ? "elsewhereUnknown" : "elsewhereTryAgain")}</p>
        </Notice>
      )}
      <SignInForm returnTo={returnTo} />
      {provider === null ? null : <ElsewhereForm provider={provider} returnTo={returnTo} />}
    </Page>
  );
});
