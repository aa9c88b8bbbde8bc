import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { AuditLine } from "@/lib/organizations/audit-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

/** Who did what to which object, when; verbs and details as the program writes them, for they are looked up in it. */
export function AuditTable({ lines, zone }: { readonly lines: readonly AuditLine[]; readonly zone: Zone }) {
  const t = useTranslations("organizations.audit");
  const locale = useLocale();
  if (lines.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  }
  const nameOf = ({ actorUserId, actorName }: AuditLine) =>
    actorName ?? (actorUserId === null ? t("system") : t("erased"));
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: "verb", header: t("verb"), isName: true, cell: ({ verb }) => verb },
        { key: "at", header: t("at"), cell: ({ at }) => formatDateTime(at, zone, locale) },
        { key: "by", header: t("actor"), cell: nameOf },
        { key: "for", header: t("organization"), cell: ({ organizationName }) => organizationName ?? t("none") },
        {
          key: "subject",
          header: t("subject"),
          cell: ({ subjectType, subjectId }) => (
            <Link href={`/admin/audit?cari=${subjectId}`} className="link break-all">
              {subjectType} {subjectId}
            </Link>
          ),
        },
        {
          key: "details",
          header: t("details"),
          cell: ({ details }) => <span className="break-all">{wordsOf(details)}</span>,
        },
      ]}
    />
  );
}

/** `role: buyer_officer, version: 3`: ids, names of fields and numbers only; the audit holds no personal value. */
function wordsOf(details: unknown): string {
  return Object.entries((details ?? {}) as Record<string, unknown>)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" ") : String(value)}`)
    .join(", ");
}
