"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { initialText, useFormField, useFormShared } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly options: readonly (Choice | ChoiceGroup)[];
  /** The first, empty line; "Pilih…" when left out, none when null. */
  readonly emptyLabel?: string | null;
}

/** One of many. Up to six choices read better as a RadioField. */
export function SelectField({ name, label, hint, optional = false, options, emptyLabel }: SelectFieldProps) {
  const field = useFormField(name, hint !== undefined);
  const { texts } = useFormShared();
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <select
        key={field.key}
        {...field.aria}
        id={field.id}
        name={field.name}
        required={!optional}
        defaultValue={initialText(field.initial)}
        className="field-box w-fit min-w-48 max-w-full pr-8"
      >
        {emptyLabel === null ? null : <option value="">{emptyLabel ?? texts.choose}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function renderOption({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
