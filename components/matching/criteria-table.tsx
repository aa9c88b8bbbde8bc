import { useLocale, useTranslations } from "next-intl";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { CriterionResult } from "@/lib/matching/engine/types";
import { formatNumber } from "@/lib/shared/number-format";

interface CriteriaTableProps {
  readonly criteria: readonly CriterionResult[];
  readonly texts: CriterionTexts;
}

/** Requirement by requirement for the buyer, who compares: verdict, asked for, the reason in a sentence, and the points. */
export function CriteriaTable({ criteria, texts }: CriteriaTableProps) {
  const t = useTranslations("matching.table");
  const locale = useLocale();
  // Hundredths of a score with one decimal, so that small criteria do not all read 0.
  const points = (basisPoints: number) => formatNumber(Math.round(basisPoints / 10) / 10, locale);
  const rows = criteria.map((result, index) => ({ ...result, key: `${result.criterion} ${index}` }));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: "criterion",
      header: t("criterion"),
      isName: true,
      cell: (row) => (
        <>
          {texts.name(row)}
          {row.essential ? <span className="ml-1.5 font-normal text-arang-600">({t("essential")})</span> : null}
        </>
      ),
    },
    { key: "verdict", header: t("verdict"), cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
    { key: "required", header: t("required"), cell: (row) => texts.required(row) },
    { key: "reason", header: t("reason"), cell: (row) => texts.reason(row) },
    {
      key: "points",
      header: t("points"),
      align: "end",
      cell: ({ basisPoints, maxBasisPoints }) => `${points(basisPoints)}/${points(maxBasisPoints)}`,
    },
  ];
  return (
    <DataTable caption={t("caption")} isCaptionHidden isStill columns={columns} rows={rows} rowKey={({ key }) => key} />
  );
}
