import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ImportStateTag } from "@/components/interchange/import-state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { NeedImportSummary } from "@/lib/interchange/need-import";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface ImportTableProps {
  readonly imports: readonly NeedImportSummary[];
  readonly zone: Zone;
}

/** The files that were uploaded, newest first. */
export function ImportTable({ imports, zone }: ImportTableProps) {
  const t = useTranslations("import.list");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const columns: Column<NeedImportSummary>[] = [
    {
      key: "file",
      header: t("file"),
      isName: true,
      cell: ({ id, fileName }) => (
        <Link
          href={`/kebutuhan/impor/${id}`}
          className="link wrap-anywhere inline-flex min-h-11 items-center lg:min-h-0"
        >
          {fileName}
        </Link>
      ),
    },
    {
      key: "state",
      header: t("state"),
      cell: ({ state, problemCount }) => <ImportStateTag state={state} problemCount={problemCount} />,
    },
    { key: "needs", header: t("needs"), align: "end", cell: ({ needCount }) => c("number", { value: needCount }) },
    { key: "by", header: t("by"), cell: ({ uploadedByName }) => uploadedByName },
    { key: "at", header: t("at"), cell: ({ uploadedAt }) => formatDateTime(uploadedAt, zone, locale) },
  ];
  return <DataTable caption={t("caption")} isCaptionHidden columns={columns} rows={imports} rowKey={({ id }) => id} />;
}
