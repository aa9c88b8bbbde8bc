// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the roles of a table whose display is changed to block.
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { still } from "@/components/ui/still";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** Null where a row has nothing to say: an empty cell, and no line on the card of a phone. */
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers and money. */
  readonly align?: "start" | "end";
  /** The name of the row: first, bold, and heading of the card on a phone. */
  readonly isName?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the rows are; read aloud, shown small above the table. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** For long lists of short facts: on a phone they follow one another in a line instead of standing below each other. */
  readonly isCompact?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Nothing in the rows needs the browser's script: they are drawn as text, which a long list should be. */
  readonly isStill?: boolean;
}

/**
 * Rows to compare. Below 1024 px every row becomes a card with the same facts in the same order.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, isCompact = false, isStill = false, columns } = props;
  const body = isStill ? still(rowsOf(props)) : { children: rowsOf(props) };
  return (
    <table role="table" className={classNames("data-table", isCompact && "is-compact")}>
      <caption className={isCaptionHidden ? "sr-only" : "mb-2 block text-left text-arang-600 text-sm lg:table-caption"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row">
          {columns.map(({ key, header, align }) => (
            <th key={key} role="columnheader" scope="col" className={align === "end" ? "text-right" : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" {...body} />
    </table>
  );
}

function rowsOf<Row>({ columns, rows, rowKey }: DataTableProps<Row>): ReactNode {
  return rows.map((row) => (
    <tr key={rowKey(row)} role="row">
      {columns.map(({ key, header, cell, align, isName }) =>
        isName ? (
          <th key={key} role="rowheader" scope="row">
            {cell(row)}
          </th>
        ) : (
          <td
            key={key}
            role="cell"
            data-header={header}
            className={classNames("max-lg:empty:hidden", align === "end" && "lg:text-right")}
          >
            {inside(cell(row))}
          </td>
        ),
      )}
    </tr>
  ));
}

/** A cell without content stays `:empty`. */
function inside(content: ReactNode): ReactNode {
  return content === null ? null : <span>{content}</span>;
}
