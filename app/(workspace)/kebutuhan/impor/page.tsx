import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { FormatHelp } from "@/components/interchange/format-help";
import { ImportTable } from "@/components/interchange/import-table";
import { UploadForm } from "@/components/interchange/upload-form";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { listNeedImports } from "@/lib/interchange/queries";

export const generateMetadata = memberMetadata("need:import", async () =>
  (await getTranslations("import.upload"))("title"),
);

export default definePage(async function ImportPage() {
  const actor = await requireMember("need:import");
  const [t, needs, imports, zone] = await Promise.all([
    getTranslations("import"),
    getTranslations("needs.list"),
    listNeedImports(actor),
    currentZone(),
  ]);
  return (
    <Page
      title={t("upload.title")}
      lead={<p>{t("upload.lead")}</p>}
      breadcrumbs={[{ href: "/kebutuhan", label: needs("metaTitle") }]}
    >
      <div className="max-w-form">
        <UploadForm />
      </div>
      <Section title={t("format.title")} lead={<p>{t("format.lead")}</p>}>
        <FormatHelp />
      </Section>
      {imports.length > 0 ? (
        <Section title={t("list.title")}>
          <ImportTable imports={imports} zone={zone} />
        </Section>
      ) : null}
    </Page>
  );
});
