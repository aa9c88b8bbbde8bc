import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import {
  MembershipRequestFilterForm,
  MembershipRequestTable,
} from "@/components/organizations/membership-request-table";
import { Pagination } from "@/components/ui/pagination";
import { requireMember } from "@/lib/access/session";
import { listMembershipRequests, MEMBERSHIP_REQUESTS_PER_PAGE } from "@/lib/organizations/membership-request-queries";
import { MembershipRequestFilter } from "@/lib/organizations/schema";

export const generateMetadata = memberMetadata("membership-request:decide", async () =>
  (await getTranslations("registration.claims"))("metaTitle"),
);

interface MembershipRequestsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function MembershipRequestsPage({ searchParams }: MembershipRequestsPageProps) {
  const actor = await requireMember("membership-request:decide");
  const { keadaan: state, jenis: kind, halaman: page } = await searchParams;
  const filter = MembershipRequestFilter.parse({ state, kind, page });
  const [t, { rows, total }] = await Promise.all([
    getTranslations("registration.claims"),
    listMembershipRequests(actor, filter),
  ]);
  const hrefFor = (number: number) => {
    const query = { keadaan: filter.state, ...(filter.kind && { jenis: filter.kind }), halaman: String(number) };
    return `/admin/klaim?${new URLSearchParams(query)}`;
  };
  return (
    <Page title={t("title", { total, state: filter.state })} lead={<p>{t("lead")}</p>} width="wide">
      <MembershipRequestFilterForm filter={filter} />
      <MembershipRequestTable requests={rows} />
      <Pagination page={filter.page} pageSize={MEMBERSHIP_REQUESTS_PER_PAGE} total={total} hrefFor={hrefFor} />
    </Page>
  );
});
