import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { OrganizationState } from "@/components/organizations/organization-state";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { OrganizationSummary } from "@/lib/organizations/queries";
import { formatDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";

/** Organizations for an administrator; those that wait for verification stand first. */
export function OrganizationTable({ organizations }: { readonly organizations: readonly OrganizationSummary[] }) {
  const t = useTranslations("organizations.admin");
  const kinds = useTranslations("organizations.kinds");
  const locale = useLocale();
  if (organizations.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      rows={organizations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("name"),
          isName: true,
          cell: ({ id, name }) => (
            <Link href={`/admin/organisasi/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
              {name}
            </Link>
          ),
        },
        { key: "kind", header: t("kind"), cell: ({ kind }) => kinds(kind) },
        { key: "region", header: t("region"), cell: ({ regionName }) => regionName ?? t("unknown") },
        {
          key: "since",
          header: t("registered"),
          cell: ({ createdAt }) => formatDate(dateInZone(createdAt, "WIB"), locale),
        },
        { key: "state", header: t("state"), cell: (row) => <OrganizationState organization={row} /> },
      ]}
    />
  );
}
