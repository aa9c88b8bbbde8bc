import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ReferenceForm, ReferenceTable } from "@/components/suppliers/reference-section";
import { WorkshopTabs } from "@/components/suppliers/workshop-tabs";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/access/session";
import { listOwnReferences } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.reference"))("metaTitle"),
);

export default definePage(async function ReferencesPage() {
  const actor = await requireMember("supplier:edit");
  const [t, references] = await Promise.all([getTranslations("suppliers.reference"), listOwnReferences(actor)]);
  return (
    <Page title={t("title", { count: references.length })} lead={<p>{t("lead")}</p>}>
      <WorkshopTabs current="references" />
      <ReferenceTable references={references} />
      <Section title={t("addTitle")}>
        <div className="max-w-form">
          <ReferenceForm />
        </div>
      </Section>
    </Page>
  );
});
