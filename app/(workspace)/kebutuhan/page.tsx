import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { BulkResult } from "@/components/needs/bulk-result";
import { NeedExport } from "@/components/needs/need-export";
import { NeedFilterBar } from "@/components/needs/need-filter";
import { NeedListActions } from "@/components/needs/need-list-actions";
import { NeedListEmpty } from "@/components/needs/need-list-empty";
import { NeedTable } from "@/components/needs/need-table";
import { filterFrom, needsHref } from "@/components/needs/needs-href";
import { SubmitBar } from "@/components/needs/submit-bar";
import { Pagination } from "@/components/ui/pagination";
import { holds } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import { listProvinces } from "@/lib/catalog/queries";
import { bulkResultFrom } from "@/lib/needs/bulk";
import { countNeeds, listNeeds, nameNeeds } from "@/lib/needs/list-queries";
import { NeedFilter } from "@/lib/needs/schema";

export const generateMetadata = memberMetadata("need:read", async () =>
  (await getTranslations("needs.list"))("metaTitle"),
);

interface NeedsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

const SUBMIT_FORM = "ajukan";

export default definePage(async function NeedsPage({ searchParams }: NeedsPageProps) {
  const actor = await requireMember("need:read");
  const said = await searchParams;
  const filter = NeedFilter.parse(filterFrom(said));
  const result = bulkResultFrom(said.berhasil, said.gagal);
  const [t, { needs, total, pageSize }, counts, provinces, zone, failed] = await Promise.all([
    getTranslations("needs.list"),
    listNeeds(actor, filter),
    countNeeds(actor),
    listProvinces(),
    currentZone(),
    nameNeeds(actor, result?.failed ?? []),
  ]);
  const mayDraft = holds(actor.roles, "need:draft");
  const waiting = holds(actor.roles, "need:approve") ? (counts.submitted ?? 0) : 0;
  const isEmpty = Object.keys(counts).length === 0;
  const maySubmit = filter.state === "draft" && needs.length > 0 && holds(actor.roles, "need:submit");
  const isTicked = said.pilih === "semua";
  const ticking = maySubmit ? { form: SUBMIT_FORM, isTicked } : undefined;
  return (
    <Page
      title={t("title", { count: counts.published ?? 0 })}
      lead={<p>{t("lead")}</p>}
      width="wide"
      actions={<NeedListActions mayDraft={mayDraft} waiting={waiting} />}
    >
      {result ? <BulkResult kind="submitted" moved={result.moved} failed={failed} /> : null}
      {isEmpty ? null : <NeedFilterBar filter={filter} counts={counts} provinces={provinces} />}
      {maySubmit ? <SubmitBar id={SUBMIT_FORM} filter={filter} isTicked={isTicked} /> : null}
      {needs.length > 0 ? (
        <NeedTable needs={needs} zone={zone} ticking={ticking} />
      ) : (
        <NeedListEmpty isFirst={isEmpty} mayDraft={mayDraft} />
      )}
      <Pagination
        page={filter.page}
        pageSize={pageSize}
        total={total}
        hrefFor={(number) => needsHref({ ...filter, page: number })}
      />
      {needs.length > 0 ? <NeedExport filter={filter} total={total} /> : null}
    </Page>
  );
});
