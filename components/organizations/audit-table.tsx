import { useLocale, useTranslations } from "next-intl";
import { AuditDetails, AuditSubject, AuditVerb } from "@/components/organizations/audit-words";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { AuditLine } from "@/lib/organizations/audit-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

/** Who did what to which object, when, in words. */
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
  const nameOf = ({ actorUserId, actorName, organizationName }: AuditLine) => {
    const name = actorName ?? (actorUserId === null ? t("system") : t("erased"));
    return organizationName === null ? name : t("actorFor", { name, organization: organizationName });
  };
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: "verb", header: t("verb"), isName: true, cell: ({ verb }) => <AuditVerb verb={verb} /> },
        { key: "at", header: t("at"), cell: ({ at }) => formatDateTime(at, zone, locale) },
        { key: "by", header: t("actor"), cell: nameOf },
        {
          key: "subject",
          header: t("subject"),
          cell: (line) => <AuditSubject subjectType={line.subjectType} subjectId={line.subjectId} />,
        },
        { key: "details", header: t("details"), cell: ({ details }) => <AuditDetails details={details} /> },
      ]}
    />
  );
}
