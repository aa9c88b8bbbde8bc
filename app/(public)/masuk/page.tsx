import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/access/sign-in-form";
import { Page } from "@/components/layout/page";
import { safeReturnPath } from "@/lib/access/return-path";
import { currentActor } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.signIn");
  return { title: t("metaTitle") };
}

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly kembali?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { kembali } = await searchParams;
  const returnTo = safeReturnPath(typeof kembali === "string" ? kembali : null);
  if (await currentActor()) redirect(returnTo);
  const t = await getTranslations("identity.signIn");
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <SignInForm returnTo={returnTo} />
    </Page>
  );
}
