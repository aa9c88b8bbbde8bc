import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { ContactCodeForm, NewContactForm } from "@/components/access/contact-change-forms";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { LinkButton } from "@/components/ui/link-button";
import { requirePerson } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("identity.contactChange"))("metaTitle") };
}

export default definePage(async function ContactPage({ searchParams }: { readonly searchParams: SearchParams }) {
  await requirePerson();
  const [t, account, requestId] = await Promise.all([
    getTranslations("identity.contactChange"),
    getTranslations("identity.account"),
    searchParam(searchParams, "permintaan"),
  ]);
  return (
    <Page
      title={t(requestId ? "codeTitle" : "title")}
      lead={<p>{t(requestId ? "codeLead" : "lead")}</p>}
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
      width="form"
    >
      {requestId ? (
        <>
          <ContactCodeForm requestId={requestId} />
          <LinkButton href="/akun/kontak" variant="quiet">
            {t("again")}
          </LinkButton>
        </>
      ) : (
        <NewContactForm />
      )}
    </Page>
  );
});
