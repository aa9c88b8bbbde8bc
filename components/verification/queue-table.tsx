import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { formatRelative } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { QueueRow } from "@/lib/suppliers/verification-queries";

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  readonly zone: Zone;
  readonly now: Date;
}

/** What waits for a decision, the oldest first. */
export function QueueTable({ rows, zone, now }: QueueTableProps) {
  const t = useTranslations("verification");
  const level = useTranslations("suppliers.level");
  const locale = useLocale();
  if (rows.length === 0) return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      rows={rows}
      rowKey={({ id, kind }) => `${kind}-${id}`}
      columns={[
        {
          key: "subject",
          header: t("subject"),
          isName: true,
          cell: (row) => (
            <Link href={hrefOf(row)} className="link wrap-anywhere inline-flex min-h-11 items-center lg:min-h-0">
              {row.subject ?? row.organizationName}
            </Link>
          ),
        },
        {
          key: "kind",
          header: t("kindColumn"),
          cell: ({ kind, demo }) => (
            <>
              {t(`kind.${kind}`)} {demo ? <StatusTag tone="attention">{t("demo")}</StatusTag> : null}
            </>
          ),
        },
        { key: "firm", header: t("firm"), cell: firmOf },
        {
          key: "level",
          header: t("requested"),
          // Of an identity its kind says it.
          cell: ({ requestedLevel }) => (requestedLevel ? level(requestedLevel) : null),
        },
        { key: "since", header: t("since"), cell: ({ since }) => formatRelative(since, now, zone, locale) },
      ]}
    />
  );
}

/** The firm, where the row is not named after it already. */
function firmOf({ subject, organizationName }: QueueRow): string | null {
  return subject === null || subject === organizationName ? null : organizationName;
}

function hrefOf({ kind, id }: QueueRow): string {
  return kind === "identity" ? `/admin/verifikasi/organisasi/${id}` : `/admin/verifikasi/${id}`;
}
