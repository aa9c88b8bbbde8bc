import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { WeightsEffect } from "@/components/matching/weights-effect";
import { plainPoints, WeightsForm } from "@/components/matching/weights-form";
import { WeightsTable, WeightsVersions } from "@/components/matching/weights-tables";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/access/session";
import { previewWeights } from "@/lib/matching/weights-preview-queries";
import { listWeights, weightsDay } from "@/lib/matching/weights-queries";
import { readWeightsQuestion } from "@/lib/matching/weights-schema";
import { errorTexts } from "@/lib/platform/action";
import { formatDate } from "@/lib/shared/date-format";

export const generateMetadata = memberMetadata("weights:manage", async () =>
  (await getTranslations("admin.weights"))("metaTitle"),
);

export default definePage(async function WeightsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireMember("weights:manage");
  const today = weightsDay();
  const question = readWeightsQuestion(plainPoints(await searchParams), today);
  const [t, hub, locale, say, saved, versions, preview] = await Promise.all([
    getTranslations("admin.weights"),
    getTranslations("admin.hub"),
    getLocale(),
    errorTexts(),
    searchParam(searchParams, "hasil"),
    listWeights(actor),
    question.kind === "draft" ? previewWeights(actor, question.draft.weights) : null,
  ]);
  const present = versions.find(({ state }) => state === "present");
  const named = versions.find(({ version }) => version === saved);
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      {named ? (
        <Notice tone="good" title={t("savedTitle", { version: named.version })}>
          <p>{t("savedText")}</p>
        </Notice>
      ) : null}
      {present ? (
        <Section title={t("inForce", { version: present.version, date: formatDate(present.validFrom, locale) })}>
          <WeightsTable weights={present} />
        </Section>
      ) : null}
      <Section title={t("new")} lead={<p>{t("newLead")}</p>}>
        {present ? <WeightsForm question={question} present={present.basisPoints} today={today} say={say} /> : null}
      </Section>
      {question.kind === "draft" && preview ? <WeightsEffect draft={question.draft} preview={preview} /> : null}
      <Section title={t("versions")}>
        <WeightsVersions versions={versions} />
      </Section>
    </Page>
  );
});
