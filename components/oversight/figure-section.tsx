import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { FigureTable, type FigureTableData } from "@/components/ui/figure-table";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";

interface FigureSectionProps {
  readonly table: FigureTableData;
  /** Where the same figures are as a file. */
  readonly csvHref: string;
  /** In place of the table's own title. */
  readonly title?: string;
  readonly source?: string;
  /** The table stands in `children` already. */
  readonly isTableShown?: boolean;
  readonly children: ReactNode;
}

/** A chart with its meaning, its source, its figures in a table and as a file. */
export function FigureSection({ table, csvHref, title, source, isTableShown, children }: FigureSectionProps) {
  const t = useTranslations("oversight");
  const chart = useTranslations("common.chart");
  return (
    <Section title={title ?? table.title} lead={<p className="text-sm">{table.definition}</p>}>
      {children}
      <div className="flex flex-wrap items-center justify-between gap-x-6 text-arang-600 text-sm">
        {source ? <p>{source}</p> : null}
        <CsvLink href={csvHref} label={t("downloadOf", { title: table.title })} text={t("download")} />
      </div>
      {isTableShown ? null : (
        <div className="print:hidden">
          <Details summary={chart("showData")}>
            <FigureTable table={table} isCaptionHidden />
          </Details>
        </div>
      )}
    </Section>
  );
}

interface CsvLinkProps {
  readonly href: string;
  /** Which of the many files it is, for those who do not see where it stands. */
  readonly label: string;
  readonly text: string;
}

/** The same figures as a file. */
export function CsvLink({ href, label, text }: CsvLinkProps) {
  return (
    <a
      href={href}
      download
      aria-label={label}
      className="link inline-flex min-h-11 items-center gap-1.5 text-sm lg:min-h-6 print:hidden"
    >
      <Icon name="download" className="size-4" />
      {text}
    </a>
  );
}
