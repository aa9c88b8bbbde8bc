import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedForm } from "@/components/needs/need-form";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";
import { listUsedHsCodes } from "@/lib/needs/list-queries";

export const generateMetadata = memberMetadata("need:draft", async () =>
  (await getTranslations("needs.form"))("newTitle"),
);

export default definePage(async function NewNeedPage() {
  const actor = await requireMember("need:draft");
  const [t, provinces, hsCodes] = await Promise.all([
    getTranslations("needs"),
    listProvincesWithRegencies(),
    listUsedHsCodes(actor),
  ]);
  return (
    <Page
      title={t("form.newTitle")}
      lead={<p>{t("form.newLead")}</p>}
      breadcrumbs={[{ href: "/kebutuhan", label: t("list.metaTitle") }]}
      width="form"
    >
      <NeedForm need={null} provinces={provinces} hsCodes={hsCodes} />
    </Page>
  );
});
