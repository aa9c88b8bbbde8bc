import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import { conceptName } from "@/lib/matching/synonym";
import type { SynonymEntry } from "@/lib/matching/synonym-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface SynonymHistoryProps {
  readonly entries: readonly SynonymEntry[];
  /** The reader's. */
  readonly zone: Zone;
  /** Also says of which concept, where the list is about several. */
  readonly withConcept?: boolean;
}

/** Names that were added and taken back, by whom and when, newest first. */
export async function SynonymHistory({ entries, zone, withConcept = false }: SynonymHistoryProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.vocabulary"), getLocale()]);
  if (entries.length === 0) return <p className="text-arang-600">{t("historyEmpty")}</p>;
  const by = (name: string, at: Date) => t("by", { name, date: formatDateTime(at, zone, locale) });
  const concept = {
    key: "concept",
    header: t("concept"),
    cell: ({ conceptId }: SynonymEntry) => (
      <Link href={`/admin/kosakata/${conceptId}`} className="link">
        {conceptName(conceptId)}
      </Link>
    ),
  };
  return (
    <DataTable
      caption={t("historyCaption")}
      isCaptionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: t("name"), isName: true, cell: ({ term }) => term },
        ...(withConcept ? [concept] : []),
        {
          key: "state",
          header: t("state"),
          cell: ({ withdrawnAt }) => (
            <StatusTag tone={withdrawnAt ? "neutral" : "good"}>{withdrawnAt ? t("withdrawn") : t("active")}</StatusTag>
          ),
        },
        { key: "added", header: t("addedBy"), cell: ({ addedAt, addedByName }) => by(addedByName, addedAt) },
        {
          key: "withdrawn",
          header: t("withdrawnBy"),
          cell: ({ withdrawnAt, withdrawnByName }) =>
            withdrawnAt ? by(withdrawnByName ?? "", withdrawnAt) : t("none"),
        },
      ]}
    />
  );
}
