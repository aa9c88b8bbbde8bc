import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { PasswordForm } from "@/components/access/password-form";
import { ProfileForm } from "@/components/access/profile-form";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { SignOutForm } from "@/components/access/sign-out-form";
import { Page } from "@/components/layout/page";
import { OrganizationLinks } from "@/components/organizations/organization-links";
import { OwnOrganizations } from "@/components/organizations/own-organizations";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { getOwnProfile, listOwnOrganizations } from "@/lib/access/queries";
import { requirePerson } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.account");
  return { title: t("title") };
}

export default definePage(async function AccountPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requirePerson();
  const result = await searchParam(searchParams, "hasil");
  const [t, profile, organizations] = await Promise.all([
    getTranslations("identity.account"),
    getOwnProfile(actor),
    listOwnOrganizations(actor),
  ]);
  return (
    <Page title={t("title")} lead={<p>{t("lead", { contact: profile.email ?? profile.phone ?? "" })}</p>} width="form">
      {result === "profil" ? <Notice tone="good" title={t("profileSaved")} /> : null}
      {result === "kontak" ? <Notice tone="good" title={t("contactDone")} /> : null}
      <Section title={t("organizations")} id="organisasi" lead={<p>{t("organizationsLead")}</p>}>
        <OwnOrganizations actor={actor} organizations={organizations} />
        <OrganizationLinks actor={actor} />
      </Section>
      <Section title={t("profile")}>
        <ProfileForm profile={profile} />
        <LinkButton href="/akun/kontak" variant="secondary">
          {t("contact")}
        </LinkButton>
      </Section>
      <Section title={t("password")} lead={<p>{t("passwordLead")}</p>}>
        {profile.hasPassword ? (
          <PasswordForm />
        ) : (
          <LinkButton href="/lupa-kata-sandi" variant="secondary">
            {t("setPassword")}
          </LinkButton>
        )}
      </Section>
      <Section title={t("devices")} lead={<p>{t("devicesLead")}</p>}>
        <LinkButton href="/akun/sesi" variant="secondary">
          {t("showDevices")}
        </LinkButton>
      </Section>
      <Section title={t("notifications")} lead={<p>{t("notificationsLead")}</p>}>
        <LinkButton href="/akun/notifikasi" variant="secondary">
          {t("showNotifications")}
        </LinkButton>
      </Section>
      <Section title={t("data")} lead={<p>{t("dataLead")}</p>}>
        <LinkButton href="/akun/data" variant="secondary">
          {t("showData")}
        </LinkButton>
      </Section>
      <Section title={t("signOut")}>
        <SignOutForm />
      </Section>
    </Page>
  );
});
