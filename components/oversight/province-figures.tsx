import { useTranslations } from "next-intl";
import { CsvLink } from "@/components/oversight/figure-section";
import { withoutCode } from "@/components/oversight/figure-tables";
import { Details } from "@/components/ui/details";
import { FigureTable, type FigureTableData } from "@/components/ui/figure-table";

interface ProvinceFiguresProps {
  readonly table: FigureTableData;
  readonly csvHref: string;
}

/** The figures of the map, from west to east; folded on phones. */
export function ProvinceFigures({ table, csvHref }: ProvinceFiguresProps) {
  const t = useTranslations("oversight");
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Details summary={t("unfold.provinces")} isOpenWhenWide>
        <FigureTable table={withoutCode(table)} isCaptionHidden />
      </Details>
      <CsvLink href={csvHref} label={t("downloadOf", { title: table.title })} text={t("download")} />
    </div>
  );
}
