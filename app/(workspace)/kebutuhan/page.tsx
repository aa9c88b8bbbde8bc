import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { NeedFilterBar } from "@/components/needs/need-filter";
import { NeedListEmpty } from "@/components/needs/need-list-empty";
import { NeedTable } from "@/components/needs/need-table";
import { needsHref } from "@/components/needs/needs-href";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { holds } from "@/lib/access/permissions";
import { requireMember } from "@/lib/access/session";
import { countNeeds, listNeeds } from "@/lib/needs/list-queries";
import { NeedFilter } from "@/lib/needs/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("needs.list"))("metaTitle") };
}

interface NeedsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default async function NeedsPage({ searchParams }: NeedsPageProps) {
  const actor = await requireMember("need:read");
  const { cari: search, keadaan: state, halaman: page } = await searchParams;
  const filter = NeedFilter.parse({ search, state, page });
  const [t, { needs, total, pageSize }, counts] = await Promise.all([
    getTranslations("needs.list"),
    listNeeds(actor, filter),
    countNeeds(actor),
  ]);
  const mayDraft = holds(actor.roles, "need:draft");
  const waiting = holds(actor.roles, "need:approve") ? (counts.submitted ?? 0) : 0;
  const isEmpty = Object.keys(counts).length === 0;
  return (
    <Page
      title={t("title", { count: counts.published ?? 0 })}
      lead={<p>{t("lead")}</p>}
      width="wide"
      actions={
        <>
          {mayDraft ? <LinkButton href="/kebutuhan/baru">{t("new")}</LinkButton> : null}
          {waiting > 0 ? <LinkButton href="/persetujuan">{t("toApprove", { count: waiting })}</LinkButton> : null}
        </>
      }
    >
      {isEmpty ? null : <NeedFilterBar filter={filter} counts={counts} />}
      {needs.length > 0 ? <NeedTable needs={needs} /> : <NeedListEmpty isFirst={isEmpty} mayDraft={mayDraft} />}
      <Pagination
        page={filter.page}
        pageSize={pageSize}
        total={total}
        hrefFor={(number) => needsHref({ ...filter, page: number })}
      />
    </Page>
  );
}
