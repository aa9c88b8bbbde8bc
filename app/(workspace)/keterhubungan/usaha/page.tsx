import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { figureNames, filterInWords } from "@/components/oversight/figure-names";
import { linkageHref } from "@/components/oversight/linkage-href";
import { SupplierSearch } from "@/components/oversight/supplier-search";
import { SupplierTable } from "@/components/oversight/supplier-table";
import { requireMember } from "@/lib/access/session";
import { dashboardChoices } from "@/lib/oversight/dashboard-queries";
import { readLinkageFilter, readSupplierList } from "@/lib/oversight/schema";
import { linkageRows } from "@/lib/oversight/supplier-queries";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";

export const generateMetadata = memberMetadata("linkage:read", async () =>
  (await getTranslations("oversight"))("rowsMeta"),
);

interface SuppliersPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The firms behind the ratio, under the same filter, each leading to what links it. */
export default definePage(async function LinkageSuppliersPage({ searchParams }: SuppliersPageProps) {
  const actor = await requireMember("linkage:read");
  const address = await searchParams;
  const filter = readLinkageFilter(address, dateInZone(currentTime(), "WIB"));
  const asked = readSupplierList(address);
  const [list, choices] = await Promise.all([linkageRows(actor, { ...filter, ...asked }), dashboardChoices(actor)]);
  const names = await figureNames(choices.provinces);
  const { t } = names;
  const buyerName = choices.buyers.find(({ id }) => id === filter.buyerId)?.name;
  const narrowed = filterInWords(names, filter, buyerName);
  const titles = { all: "rowsTitle", linked: "rowsTitleLinked", unlinked: "rowsTitleUnlinked" } as const;
  const state = asked.linked === undefined ? "all" : asked.linked ? "linked" : "unlinked";
  return (
    <Page
      title={t(titles[state], { count: list.total })}
      lead={<p>{narrowed ? t("narrowed", { what: narrowed }) : t("rowsLead")}</p>}
      breadcrumbs={[{ href: linkageHref("/keterhubungan", filter), label: t("back") }]}
      width="wide"
    >
      <SupplierSearch names={names} filter={filter} asked={asked} />
      <SupplierTable names={names} filter={filter} asked={asked} {...list} />
    </Page>
  );
});
