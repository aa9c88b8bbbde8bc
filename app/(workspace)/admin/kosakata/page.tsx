import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ConceptList } from "@/components/matching/concept-list";
import { SynonymHistory } from "@/components/matching/synonym-history";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { Section } from "@/components/ui/section";
import { SubmitWhileTyping } from "@/components/ui/submit-while-typing";
import { currentZone, requireMember } from "@/lib/access/session";
import { CONCEPT_KINDS } from "@/lib/matching/synonym";
import { CONCEPTS_PER_PAGE, listSynonymHistory, searchVocabulary } from "@/lib/matching/synonym-queries";
import { VocabularyFilter } from "@/lib/matching/synonym-schema";

export const generateMetadata = memberMetadata("vocabulary:manage", async () =>
  (await getTranslations("admin.vocabulary"))("metaTitle"),
);

interface VocabularyPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function VocabularyPage({ searchParams }: VocabularyPageProps) {
  const actor = await requireMember("vocabulary:manage");
  const { cari, jenis, halaman } = await searchParams;
  const filter = VocabularyFilter.parse({ search: cari, kind: jenis, page: halaman });
  const [t, hub, zone, { concepts, total }, history] = await Promise.all([
    getTranslations("admin.vocabulary"),
    getTranslations("admin.hub"),
    currentZone(),
    searchVocabulary(actor, filter),
    listSynonymHistory(actor),
  ]);
  const hrefFor = (page: number) =>
    `/admin/kosakata?${new URLSearchParams({ cari: filter.search ?? "", jenis: filter.kind ?? "", halaman: String(page) })}`;
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      <FilterForm label={t("filter")} submit={t("show")}>
        <SearchField label={t("search")} defaultValue={filter.search} />
        <FilterField id="jenis" label={t("kind")}>
          <select id="jenis" name="jenis" defaultValue={filter.kind ?? ""} className={filterBox}>
            <option value="">{t("anyKind")}</option>
            {CONCEPT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        </FilterField>
      </FilterForm>
      <SubmitWhileTyping fieldId="cari" />
      <p className="nums text-arang-600" role="status">
        {t("found", { total })}
      </p>
      <ConceptList concepts={concepts} />
      <Pagination page={filter.page} pageSize={CONCEPTS_PER_PAGE} total={total} hrefFor={hrefFor} />
      <Section title={t("historyTitle")}>
        <SynonymHistory entries={history} zone={zone} withConcept />
      </Section>
    </Page>
  );
});
