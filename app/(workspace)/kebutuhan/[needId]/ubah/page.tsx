import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { NeedForm } from "@/components/needs/need-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";
import { offeredVerbs } from "@/lib/needs/policy";
import { getNeed } from "@/lib/needs/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("needs.form"))("reviseTitle") };
}

interface ReviseNeedPageProps {
  readonly params: Promise<{ readonly needId: string }>;
}

export default async function ReviseNeedPage({ params }: ReviseNeedPageProps) {
  const actor = await requireMember("need:draft");
  const [t, need, provinces] = await Promise.all([
    getTranslations("needs"),
    getNeed(actor, (await params).needId),
    listProvincesWithRegencies(),
  ]);
  if (!need || !offeredVerbs(actor, need).includes("revise")) notFound();
  return (
    <Page
      title={t("form.reviseTitle")}
      lead={<p>{t("form.reviseLead")}</p>}
      breadcrumbs={[
        { href: "/kebutuhan", label: t("list.metaTitle") },
        { href: `/kebutuhan/${need.id}`, label: need.title },
      ]}
      width="form"
    >
      <NeedForm need={need} provinces={provinces} />
    </Page>
  );
}
