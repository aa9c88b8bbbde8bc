import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { DataRequestForm } from "@/components/access/data-request-form";
import { OwnDataRequests } from "@/components/access/own-data-requests";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { listOwnDataRequests } from "@/lib/access/data-request-queries";
import { currentZone, requirePerson } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("identity.dataRights"))("metaTitle") };
}

export default definePage(async function OwnDataPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requirePerson();
  const [t, account, requests, zone, result] = await Promise.all([
    getTranslations("identity.dataRights"),
    getTranslations("identity.account"),
    listOwnDataRequests(actor),
    currentZone(),
    searchParam(searchParams, "hasil"),
  ]);
  return (
    <Page
      title={t("title")}
      lead={
        <p>
          {t("lead")}{" "}
          <Link href="/privasi" className="link">
            {t("privacy")}
          </Link>
        </p>
      }
      breadcrumbs={[{ href: "/akun", label: account("title") }]}
      width="form"
    >
      {result === "dikirim" ? (
        <Notice tone="good" title={t("sentTitle")}>
          <p>{t("sentText")}</p>
        </Notice>
      ) : null}
      <Section title={t("download")} lead={<p>{t("downloadLead")}</p>}>
        <a href="/api/me/data" download className={buttonClass("secondary")}>
          {t("download")}
        </a>
      </Section>
      <Section title={t("own")}>
        <OwnDataRequests requests={requests} zone={zone} />
      </Section>
      <Section title={t("ask")} lead={<p>{t("askLead")}</p>}>
        <DataRequestForm />
      </Section>
    </Page>
  );
});
