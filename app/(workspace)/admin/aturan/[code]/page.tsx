import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { RuleHistory } from "@/components/catalog/rule-history";
import { RulePreviewForm } from "@/components/catalog/rule-preview-form";
import { RuleSchedule } from "@/components/catalog/rule-schedule";
import { ruleWords } from "@/components/catalog/rule-words";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/access/session";
import { getRuleHistory, ruleDay } from "@/lib/catalog/rule-queries";
import { readRuleQuestion } from "@/lib/catalog/rule-schema";
import { errorTexts } from "@/lib/platform/action";
import { addDays } from "@/lib/shared/dates";
import { previewSizeChange } from "@/lib/suppliers/size-change-queries";

interface RulePageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: SearchParams;
}

export const generateMetadata = memberMetadata("rule:read", async () =>
  (await getTranslations("admin.rules"))("metaTitle"),
);

export default definePage(async function RulePage({ params, searchParams }: RulePageProps) {
  const actor = await requireMember("rule:read");
  const code = decodeURIComponent((await params).code);
  const rules = await getRuleHistory(actor, code);
  const last = rules.at(-1);
  if (!last) notFound();
  const today = ruleDay();
  const [nilai, mulai, locale] = await Promise.all([
    searchParam(searchParams, "nilai"),
    searchParam(searchParams, "mulai"),
    getLocale(),
  ]);
  const question = readRuleQuestion({ value: nilai, validFrom: mulai }, { after: today, unit: last.unit, locale });
  const preview = question.kind === "draft" ? question.preview : null;
  const changes = preview && (await previewSizeChange(actor, { code, value: preview.value, on: preview.validFrom }));
  const [t, words, say, result] = await Promise.all([
    getTranslations("admin.rules"),
    ruleWords(),
    errorTexts(),
    searchParam(searchParams, "hasil"),
  ]);
  return (
    <Page title={words.nameOf(code)} breadcrumbs={[{ href: "/admin/aturan", label: t("metaTitle") }]}>
      {result === "dijadwalkan" ? (
        <Notice tone="good" title={t("scheduledTitle")}>
          <p>{t("scheduledText")}</p>
        </Notice>
      ) : null}
      {result === "dibatalkan" ? <Notice tone="good" title={t("withdrawnTitle")} /> : null}
      <RuleHistory rules={rules} today={today} />
      {last.validFrom > today ? (
        <p className="max-w-prose text-arang-600">{t("waits")}</p>
      ) : (
        <Section title={t("preview")} lead={<p>{t("previewLead")}</p>}>
          <RulePreviewForm question={question} min={addDays(today, 1)} say={say} />
          {preview ? <RuleSchedule code={code} unit={last.unit} preview={preview} changes={changes} /> : null}
        </Section>
      )}
    </Page>
  );
});
