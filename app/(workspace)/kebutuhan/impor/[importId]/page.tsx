import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { FileProblems } from "@/components/interchange/file-problems";
import { ImportStateTag } from "@/components/interchange/import-state-tag";
import { ImportStep } from "@/components/interchange/import-step";
import { NeedPreview } from "@/components/interchange/need-preview";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { getNeedImport } from "@/lib/interchange/queries";
import { formatDateTime } from "@/lib/shared/date-format";

export const generateMetadata = memberMetadata("need:import", async () =>
  (await getTranslations("import.file"))("metaTitle"),
);

interface ImportedFilePageProps {
  readonly params: Promise<{ readonly importId: string }>;
  readonly searchParams: Promise<{ readonly halaman?: string | string[] }>;
}

export default definePage(async function ImportedFilePage({ params, searchParams }: ImportedFilePageProps) {
  const actor = await requireMember("need:import");
  const [{ importId }, { halaman }] = await Promise.all([params, searchParams]);
  const file = await getNeedImport(actor, importId);
  if (!file) notFound();
  const { needs, problems } = file;
  const [t, list, zone, locale, regions] = await Promise.all([
    getTranslations("import"),
    getTranslations("needs.list"),
    currentZone(),
    getLocale(),
    regionLabels(needs.map(({ regionCode }) => regionCode ?? null)),
  ]);
  const page = typeof halaman === "string" && /^[1-9]\d{0,2}$/.test(halaman) ? Number(halaman) : 1;
  const at = formatDateTime(file.uploadedAt, zone, locale);
  return (
    <Page
      title={t("file.title", { count: file.needCount, problems: problems.length })}
      overline={<ImportStateTag state={file.state} problemCount={problems.length} />}
      lead={<p className="wrap-anywhere">{t("file.lead", { file: file.fileName, name: file.uploadedByName, at })}</p>}
      breadcrumbs={[
        { href: "/kebutuhan", label: list("metaTitle") },
        { href: "/kebutuhan/impor", label: t("upload.title") },
      ]}
      width="wide"
    >
      <ImportStep file={file} />
      {problems.length > 0 ? (
        <Section title={t("problems.title")}>
          <FileProblems problems={problems} isLines={file.format === "jsonl"} />
        </Section>
      ) : null}
      {needs.length > 0 ? (
        <Section title={t("preview.heading", { count: needs.length })} lead={<p>{t("preview.lead")}</p>}>
          <NeedPreview needs={needs} page={page} regions={regions} hrefFor={(number) => `?halaman=${number}`} />
        </Section>
      ) : null}
    </Page>
  );
});
