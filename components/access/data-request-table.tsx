import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { DataRequestSummary } from "@/lib/access/data-request-queries";
import { formatDateTime, formatDeadline } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface DataRequestTableProps {
  readonly requests: readonly DataRequestSummary[];
  readonly zone: Zone;
  readonly now: Date;
}

/** Requests about personal data, those due first. */
export function DataRequestTable({ requests, zone, now }: DataRequestTableProps) {
  const t = useTranslations("admin.dataRequests");
  const locale = useLocale();
  if (requests.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("empty")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      rows={requests}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "kind",
          header: t("kind"),
          isName: true,
          cell: ({ id, kind }) => (
            <Link href={`/admin/data-pribadi/${id}`} className="link">
              {t(`kinds.${kind}`)}
            </Link>
          ),
        },
        { key: "person", header: t("person"), cell: ({ personName }) => personName ?? t("erased") },
        {
          key: "asked",
          header: t("asked"),
          cell: ({ requestedAt }) => formatDateTime(requestedAt, zone, locale),
        },
        {
          key: "due",
          header: t("due"),
          cell: ({ dueAt, state }) => (
            <span className="flex flex-wrap items-center gap-2">
              {state === "open" ? formatDeadline(dueAt, now, zone, locale) : formatDateTime(dueAt, zone, locale)}
              {state === "open" && dueAt < now ? <StatusTag tone="bad">{t("late")}</StatusTag> : null}
            </span>
          ),
        },
        { key: "state", header: t("state"), cell: ({ state }) => t(`states.${state}`) },
      ]}
    />
  );
}
