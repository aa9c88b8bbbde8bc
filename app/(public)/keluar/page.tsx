import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { SignOutForm } from "@/components/access/sign-out-form";
import { Page } from "@/components/layout/page";
import { currentActor } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.signOut");
  return { title: t("title") };
}

/** Asks, because a link alone must not sign anybody out: pages of others could load it. */
export default definePage(async function SignOutPage() {
  const actor = await currentActor();
  if (!actor) redirect("/");
  const t = await getTranslations("identity.signOut");
  return (
    <Page title={t("title")} lead={<p>{t("lead", { name: actor.name })}</p>} width="form">
      <SignOutForm isOwnPage />
    </Page>
  );
});
