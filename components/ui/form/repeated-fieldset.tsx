"use client";

import { useField, useFormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { HintAndError } from "@/components/ui/form/field-frame";
import { FieldPrefixProvider, useFieldName, useFormShared } from "@/components/ui/form/form-context";

interface RepeatedFieldsetProps {
  /** The list in the schema: rows become `name[0].field`. Its ActionForm gets `defaultValue={{ [name]: [{}] }}`. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** Heading of a row; `{number}` is replaced. */
  readonly rowLabel: string;
  readonly addLabel?: string;
  readonly min?: number;
  readonly max?: number;
  /** Fields of one row, named as inside the row. */
  readonly children: ReactNode;
}

/**
 * Rows of the same few fields. Adding and removing happens on the phone where JavaScript runs, and by the server where it
 * does not; what is typed in the other rows stays.
 */
export function RepeatedFieldset({
  name,
  legend,
  hint,
  rowLabel,
  addLabel,
  min = 1,
  max = 50,
  children,
}: RepeatedFieldsetProps) {
  const fullName = useFieldName(name);
  const [field] = useField<Record<string, unknown>[]>(fullName);
  const form = useFormMetadata(field.formId);
  const { texts } = useFormShared();
  const rows = field.getFieldList();
  const shown = rows.length > 0 ? rows.map((row) => ({ name: row.name, key: row.key })) : blankRows(fullName, min);
  const error = field.errors?.[0];
  const words = { hint, error, hintId: hint === undefined ? undefined : `${field.id}-hint` };
  return (
    <fieldset id={field.id} tabIndex={-1} className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-bold text-lg">{legend}</legend>
      <DefaultButton />
      <HintAndError {...words} errorId={error === undefined ? undefined : field.errorId} />
      {shown.map((row, index) => (
        <FieldPrefixProvider key={row.key ?? row.name} value={row.name}>
          <fieldset className="flex min-w-0 flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
            <legend className="px-1 font-semibold">{rowLabel.replace("{number}", String(index + 1))}</legend>
            {children}
            {rows.length > min ? (
              <button
                {...form.remove.getButtonProps({ name: fullName, index })}
                type="submit"
                className={`${buttonClass("quiet", "small")} self-start`}
              >
                {texts.removeRow.replace("{number}", String(index + 1))}
              </button>
            ) : null}
          </fieldset>
        </FieldPrefixProvider>
      ))}
      {shown.length < max ? (
        <button
          {...form.insert.getButtonProps({ name: fullName, defaultValue: {} as never })}
          type="submit"
          className={buttonClass("secondary", "normal", true)}
        >
          <span aria-hidden="true">+</span> {addLabel ?? texts.addRow}
        </button>
      ) : null}
    </fieldset>
  );
}

/** The Enter key presses the first button of a form; it must send the form, not remove a row. */
function DefaultButton() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}

/** A list that has no rows yet shows as many empty ones as it must have. */
function blankRows(name: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `${name}[${index}]`, key: undefined }));
}
