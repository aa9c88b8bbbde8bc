import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { AuditFilterForm } from "@/components/organizations/audit-filter-form";
import { AuditTable } from "@/components/organizations/audit-table";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { searchAudit } from "@/lib/organizations/audit-queries";
import { AuditFilter } from "@/lib/organizations/schema";

export const generateMetadata = memberMetadata("audit:read", async () =>
  (await getTranslations("organizations.audit"))("title"),
);

interface AuditPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireMember("audit:read");
  const { cari: search, oleh, dari: from, sampai: until, halaman } = await searchParams;
  const filter = AuditFilter.parse({ search, actor: oleh, from, until, page: halaman });
  const [t, { lines, more }] = await Promise.all([getTranslations("organizations.audit"), searchAudit(actor, filter)]);
  const { search: words = "", actor: by = "", from: since = "", until: last = "" } = filter;
  const hrefFor = (page: number) =>
    `/admin/audit?${new URLSearchParams({ cari: words, oleh: by, dari: since, sampai: last, halaman: String(page) })}`;
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="wide">
      <AuditFilterForm filter={filter} />
      <AuditTable lines={lines} zone={await currentZone()} />
      <div className="flex flex-wrap gap-3">
        {filter.page > 1 ? (
          <LinkButton href={hrefFor(filter.page - 1)} variant="secondary">
            {t("newer")}
          </LinkButton>
        ) : null}
        {more ? (
          <LinkButton href={hrefFor(filter.page + 1)} variant="secondary">
            {t("older")}
          </LinkButton>
        ) : null}
      </div>
    </Page>
  );
});
