// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the roles of a table whose display is changed to block.
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
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
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * Rows to compare. Below 1024 px every row becomes a card with the same facts in the same order.
 */
export function DataTable<Row>({ caption, isCaptionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table role="table" className="block w-full border-collapse text-left lg:table lg:text-sm">
      <caption className={isCaptionHidden ? "sr-only" : "mb-2 block text-left text-arang-600 text-sm lg:table-caption"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row">
          {columns.map(({ key, header, align }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={classNames(
                "border-arang-600 border-b-2 px-3 py-2 align-bottom font-semibold first:pl-0 last:pr-0",
                align === "end" && "text-right",
              )}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="flex flex-col gap-3 lg:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="block rounded-md border border-garis bg-permukaan p-4 lg:table-row lg:border-0 lg:bg-transparent lg:hover:bg-lekuk"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, children }: { readonly column: Column<Row>; readonly children: ReactNode }) {
  const { header, align, isName } = column;
  const look = classNames(
    "nums lg:table-cell lg:border-garis lg:border-b lg:px-3 lg:py-2.5 lg:align-top lg:first:pl-0 lg:last:pr-0",
    align === "end" && "lg:text-right",
    isName ? "block pb-1 font-bold lg:font-semibold" : "flex items-baseline justify-between gap-4 py-1",
  );
  if (isName) {
    return (
      <th role="rowheader" scope="row" className={look}>
        {children}
      </th>
    );
  }
  return (
    <td role="cell" className={look}>
      <span aria-hidden="true" className="max-w-1/2 shrink-0 text-arang-600 text-sm lg:hidden">
        {header}
      </span>
      <span className="min-w-0 max-lg:text-right">{children}</span>
    </td>
  );
}
