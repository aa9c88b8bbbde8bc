"use client";

import { useField } from "@conform-to/react";
import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { initialText, useFieldName } from "@/components/ui/form/form-context";

interface RowsDetailsProps {
  readonly summary: ReactNode;
  /** The list in the schema whose rows are inside. */
  readonly name: string;
  /** What somebody fills in in each row. */
  readonly field: string;
  readonly children: ReactNode;
}

/** Rows of fields that most leave empty: folded, unless one of them is filled in or has something wrong. */
export function RowsDetails({ summary, name, field, children }: RowsDetailsProps) {
  const [list] = useField<readonly Readonly<Record<string, unknown>>[]>(useFieldName(name));
  const rows: readonly unknown[] = Array.isArray(list.initialValue) ? list.initialValue : [];
  const isFilledIn = rows.some((row) => isRow(row) && initialText(row[field]));
  return (
    <Details summary={summary} isOpen={isFilledIn || Object.keys(list.allErrors).length > 0}>
      {children}
    </Details>
  );
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
