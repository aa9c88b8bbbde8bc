import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { MEMBERSHIP_REQUEST_KINDS, MEMBERSHIP_REQUEST_STATES } from "@/lib/organizations/membership-request";
import type { MembershipRequestSummary } from "@/lib/organizations/membership-request-queries";
import type { MembershipRequestFilter } from "@/lib/organizations/schema";
import { formatDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";

/** Which requests the list shows; an ordinary GET form. */
export function MembershipRequestFilterForm({ filter }: { readonly filter: MembershipRequestFilter }) {
  const t = useTranslations("registration");
  return (
    <FilterForm label={t("claims.filter")} submit={t("claims.show")}>
      <FilterField id="keadaan" label={t("claims.state")}>
        <select id="keadaan" name="keadaan" defaultValue={filter.state} className={filterBox}>
          {MEMBERSHIP_REQUEST_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`request.state.${state}`)}
            </option>
          ))}
        </select>
      </FilterField>
      <FilterField id="jenis" label={t("claims.kind")}>
        <select id="jenis" name="jenis" defaultValue={filter.kind ?? ""} className={filterBox}>
          <option value="">{t("claims.all")}</option>
          {MEMBERSHIP_REQUEST_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`request.of.${kind}`)}
            </option>
          ))}
        </select>
      </FilterField>
    </FilterForm>
  );
}

/** Requests for an administrator; who has waited longest stands first. */
export function MembershipRequestTable({ requests }: { readonly requests: readonly MembershipRequestSummary[] }) {
  const t = useTranslations("registration");
  const locale = useLocale();
  if (requests.length === 0) {
    return (
      <EmptyState title={t("claims.empty")}>
        <p>{t("claims.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("claims.caption")}
      isCaptionHidden
      rows={requests}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          header: t("claims.person"),
          isName: true,
          cell: ({ id, personName }) => (
            <Link href={`/admin/klaim/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
              {personName}
            </Link>
          ),
        },
        { key: "kind", header: t("claims.kind"), cell: ({ kind }) => t(`request.of.${kind}`) },
        { key: "organization", header: t("claims.organization"), cell: ({ organizationName }) => organizationName },
        { key: "matchedBy", header: t("claims.matchedBy"), cell: ({ matchedBy }) => t(`claims.mark.${matchedBy}`) },
        {
          key: "requestedAt",
          header: t("claims.requestedAt"),
          cell: ({ requestedAt }) => formatDate(dateInZone(requestedAt, "WIB"), locale),
        },
      ]}
    />
  );
}
