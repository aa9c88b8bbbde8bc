import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { BuyerProfileFacts } from "@/components/organizations/buyer-profile-facts";
import { BuyerProfileForm } from "@/components/organizations/buyer-profile-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/access/session";
import { getBuyerProfile } from "@/lib/organizations/buyer-profile-queries";

export const generateMetadata = memberMetadata("buyer-profile:edit", async () =>
  (await getTranslations("organizations.buyer"))("metaTitle"),
);

export default definePage(async function BuyerProfilePage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireMember("buyer-profile:edit");
  const [t, account, profile, result] = await Promise.all([
    getTranslations("organizations.buyer"),
    getTranslations("identity.account"),
    getBuyerProfile(actor.organizationId),
    searchParam(searchParams, "hasil"),
  ]);
  if (!profile) notFound();
  return (
    <Page
      title={t("title", { organization: profile.name })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
      width="form"
    >
      {result === "tersimpan" ? <Notice tone="good" title={t("saved")} /> : null}
      <BuyerProfileForm profile={profile} />
      <Section title={t("preview")} lead={<p>{t("previewLead")}</p>}>
        <BuyerProfileFacts profile={profile} />
      </Section>
    </Page>
  );
});
