import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
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
  return kind === "rupiah" ? formatRupiah(value, locale) : formatNumber(value, locale);
}

interface FigureTableProps {
  readonly table: FigureTableData;
  /** The title stands above already. */
  readonly isCaptionHidden?: boolean;
  /** Only the first rows on paper, where the rest would take a second sheet. */
  readonly isShortOnPaper?: boolean;
  /** More columns than a phone is wide: there every figure stands with the name of its column below the name of its row. */
  readonly isStacked?: boolean;
}

/**
 * Figures in rows, narrow enough for a phone: numbers to the right, the first column names the row. Its links are plain ones:
 * there may be a hundred, each of which would cost as much as ten cells to be followed by a script.
 */
export function FigureTable(props: FigureTableProps) {
  const { table, isCaptionHidden = false, isShortOnPaper = false, isStacked = false } = props;
  const t = useTranslations("common.chart");
  const { title, columns, rows } = table;
  const role = rolesOf(isStacked);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
      tabIndex={0}
      aria-label={t("tableOf", { title })}
      className="overflow-x-auto"
    >
      <table role={role("table")} className={classNames("figures nums", isStacked && "is-stacked")}>
        <caption className={isCaptionHidden ? "sr-only" : "mb-1 text-left text-arang-600"}>{title}</caption>
        <thead role={role("rowgroup")} className={isStacked ? "max-sm:sr-only" : undefined}>
          <tr role={role("row")}>
            {columns.map(({ key, header, kind }) => (
              <th
                key={key}
                role={role("columnheader")}
                scope="col"
                className={isNumber(kind) ? undefined : "text-left"}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")} className={isShortOnPaper ? "print:[&>tr:nth-child(n+6)]:hidden" : undefined}>
          {rows.map((row) => (
            <FigureLine key={row.key} row={row} columns={columns} isStacked={isStacked} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureLineProps {
  readonly row: FigureRow;
  readonly columns: readonly FigureColumn[];
  readonly isStacked: boolean;
}

function FigureLine({ row: { values, href }, columns, isStacked }: FigureLineProps) {
  const locale = useLocale();
  const role = rolesOf(isStacked);
  return (
    <tr role={role("row")}>
      {columns.map(({ key, kind, header }, index) => {
        const text = formatFigure(values[index] ?? null, kind, locale);
        return index === 0 ? (
          <th key={key} role={role("rowheader")} scope="row">
            {href ? (
              <a href={href} className="link">
                {text}
              </a>
            ) : (
              text
            )}
          </th>
        ) : (
          <td
            key={key}
            role={role("cell")}
            data-header={isStacked ? header : undefined}
            className={isNumber(kind) ? undefined : "text-left"}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** Browsers drop the roles of a table whose display is changed to block; one that keeps its display needs none written. */
const rolesOf = (isStacked: boolean) => (role: string) => (isStacked ? role : undefined);

const isNumber = (kind: FigureKind) => kind !== "text" && kind !== "date";
