import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedForm } from "@/components/needs/need-form";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";
import { listUsedHsCodes } from "@/lib/needs/list-queries";
import { offeredVerbs } from "@/lib/needs/policy";
import { getNeed } from "@/lib/needs/queries";

export const generateMetadata = memberMetadata("need:draft", async () =>
  (await getTranslations("needs.form"))("reviseTitle"),
);

interface ReviseNeedPageProps {
  readonly params: Promise<{ readonly needId: string }>;
}

export default definePage(async function ReviseNeedPage({ params }: ReviseNeedPageProps) {
  const actor = await requireMember("need:draft");
  const [t, need, provinces, hsCodes] = await Promise.all([
    getTranslations("needs"),
    getNeed(actor, (await params).needId),
    listProvincesWithRegencies(),
    listUsedHsCodes(actor),
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
      {need.copiedFrom ? (
        <Notice tone="info" title={t("copy.copied", { title: need.copiedFrom.title })}>
          <p>{t("copy.copiedText")}</p>
        </Notice>
      ) : null}
      <NeedForm need={need} provinces={provinces} hsCodes={hsCodes} />
    </Page>
  );
});
