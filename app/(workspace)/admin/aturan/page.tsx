import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { RuleTable } from "@/components/catalog/rule-table";
import { Page } from "@/components/layout/page";
import { requireMember } from "@/lib/access/session";
import { listRules } from "@/lib/catalog/rule-queries";

export const generateMetadata = memberMetadata("rule:read", async () =>
  (await getTranslations("admin.rules"))("metaTitle"),
);

export default definePage(async function RulesPage() {
  const actor = await requireMember("rule:read");
  const [t, hub, rules] = await Promise.all([
    getTranslations("admin.rules"),
    getTranslations("admin.hub"),
    listRules(actor),
  ]);
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      <RuleTable rules={rules} />
    </Page>
  );
});
