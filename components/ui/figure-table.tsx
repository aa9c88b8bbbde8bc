import { useLocale, useTranslations } from "next-intl";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber, formatPercent, type NumberLocale } from "@/lib/shared/number-format";

/** What stands in a column: how it is written on a page and what a file of figures says instead. */
export type FigureKind = "text" | "count" | "percent" | "days" | "rupiah" | "date";

export interface FigureColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: FigureKind;
}

/** Text, a whole number (percent: basis points), a date; null where there is nothing to say. */
export type FigureValue = string | number | null;

/** Stands where a figure is withheld, on the page and in files; whoever shows it says so. */
export const WITHHELD = "[r]";

/** Stands on a page where there is nothing to say; in a file the cell is empty. */
const NOTHING = "–";

export interface FigureRow {
  readonly key: string;
  readonly values: readonly FigureValue[];
  /** Where the first cell leads. */
  readonly href?: string | undefined;
}

/** Figures with what they mean: shown beside a chart and sent as a file, so that both say the same. */
export interface FigureTableData {
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** How a figure is written for a reader. */
function formatFigure(value: FigureValue, kind: FigureKind, locale: NumberLocale): string {
  if (value === null) return NOTHING;
  if (typeof value === "string") return kind === "date" ? formatShortDate(value, locale) : value;
  if (kind === "percent") return formatPercent(value, locale);
  return kind === "rupiah" ? formatRupiah(value) : formatNumber(value, locale);
}

interface FigureTableProps {
  readonly table: FigureTableData;
  /** The title stands above already. */
  readonly isCaptionHidden?: boolean;
  /** Only the first rows on paper, where the rest would take a second sheet. */
  readonly isShortOnPaper?: boolean;
}

/**
 * Figures in rows, narrow enough for a phone: numbers to the right, the first column names the row. Its links are plain ones:
 * there may be a hundred, each of which would cost as much as ten cells to be followed by a script.
 */
export function FigureTable({ table, isCaptionHidden = false, isShortOnPaper = false }: FigureTableProps) {
  const t = useTranslations("common.chart");
  const locale = useLocale();
  const { title, columns, rows } = table;
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
      tabIndex={0}
      aria-label={t("tableOf", { title })}
      className="overflow-x-auto"
    >
      <table className="figures nums">
        <caption className={isCaptionHidden ? "sr-only" : "mb-1 text-left text-arang-600"}>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, kind }) => (
              <th key={key} scope="col" className={isNumber(kind) ? undefined : "text-left"}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={isShortOnPaper ? "print:[&>tr:nth-child(n+6)]:hidden" : undefined}>
          {rows.map(({ key, values, href }) => (
            <tr key={key}>
              {columns.map(({ key: column, kind }, index) => {
                const text = formatFigure(values[index] ?? null, kind, locale);
                return index === 0 ? (
                  <th key={column} scope="row">
                    {href ? (
                      <a href={href} className="link">
                        {text}
                      </a>
                    ) : (
                      text
                    )}
                  </th>
                ) : (
                  <td key={column} className={isNumber(kind) ? undefined : "text-left"}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isNumber = (kind: FigureKind) => kind !== "text" && kind !== "date";
