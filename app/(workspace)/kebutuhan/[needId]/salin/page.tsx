import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CopyForm } from "@/components/needs/copy-form";
import { requireMember } from "@/lib/access/session";
import { copyShift } from "@/lib/needs/need-copy";
import { getNeed } from "@/lib/needs/queries";
import { listAttachments } from "@/lib/platform/attachments";
import { currentTime } from "@/lib/platform/clock";

export const generateMetadata = memberMetadata("need:draft", async () =>
  (await getTranslations("needs.copy"))("title"),
);

interface CopyNeedPageProps {
  readonly params: Promise<{ readonly needId: string }>;
}

export default definePage(async function CopyNeedPage({ params }: CopyNeedPageProps) {
  const actor = await requireMember("need:draft");
  const [t, need] = await Promise.all([getTranslations("needs"), getNeed(actor, (await params).needId)]);
  if (!need) notFound();
  const files = await listAttachments("need_attachment", [need.id]);
  return (
    <Page
      title={t("copy.title")}
      lead={<p>{t("copy.lead")}</p>}
      breadcrumbs={[
        { href: "/kebutuhan", label: t("list.metaTitle") },
        { href: `/kebutuhan/${need.id}`, label: need.title },
      ]}
      width="form"
    >
      <CopyForm source={need} shift={copyShift(need, currentTime())} fileCount={files.length} />
    </Page>
  );
});
