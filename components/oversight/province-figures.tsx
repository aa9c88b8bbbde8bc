import { useTranslations } from "next-intl";
import { CsvLink } from "@/components/oversight/figure-section";
import { withoutCode } from "@/components/oversight/figure-tables";
import { FigureTable, type FigureTableData } from "@/components/ui/figure-table";

interface ProvinceFiguresProps {
  readonly table: FigureTableData;
  readonly csvHref: string;
}

/** The figures of the map, from west to east. */
export function ProvinceFigures({ table, csvHref }: ProvinceFiguresProps) {
  const t = useTranslations("oversight");
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <FigureTable table={withoutCode(table)} isCaptionHidden />
      <CsvLink href={csvHref} label={t("downloadOf", { title: table.title })} text={t("download")} />
    </div>
  );
}
