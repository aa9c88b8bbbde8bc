import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { ConceptFacts, ConceptNames } from "@/components/matching/concept-names";
import { SynonymHistory } from "@/components/matching/synonym-history";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { conceptName, findConcept } from "@/lib/matching/synonym";
import { getConcept } from "@/lib/matching/synonym-queries";

interface ConceptPageProps {
  readonly params: Promise<{ readonly conceptId: string }>;
  readonly searchParams: SearchParams;
}

export const generateMetadata = memberMetadata("vocabulary:manage", async () =>
  (await getTranslations("admin.vocabulary"))("metaTitle"),
);

export default definePage(async function ConceptPage({ params, searchParams }: ConceptPageProps) {
  const actor = await requireMember("vocabulary:manage");
  const concept = await getConcept(actor, (await params).conceptId);
  if (!concept) notFound();
  const [t, zone, result, other] = await Promise.all([
    getTranslations("admin.vocabulary"),
    currentZone(),
    searchParam(searchParams, "hasil"),
    searchParam(searchParams, "juga"),
  ]);
  return (
    <Page
      title={concept.name}
      overline={t(`kinds.${concept.kind}`)}
      breadcrumbs={[{ href: "/admin/kosakata", label: t("metaTitle") }]}
    >
      {result === "ditambahkan" ? (
        <Notice tone="good" title={t("addedNotice")}>
          <p>{t("addedNoticeText")}</p>
        </Notice>
      ) : null}
      {result === "ditambahkan" && other && findConcept(other) ? (
        <Notice tone="attention" title={t("sharedNotice", { other: conceptName(other) })}>
          <p>{t("sharedNoticeText")}</p>
        </Notice>
      ) : null}
      {result === "ditarik" ? <Notice tone="good" title={t("withdrawnNotice")} /> : null}
      <ConceptFacts concept={concept} />
      <ConceptNames concept={concept} />
      <Section title={t("historyTitle")}>
        <SynonymHistory entries={concept.history} zone={zone} />
      </Section>
    </Page>
  );
});
