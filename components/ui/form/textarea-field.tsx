"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { initialText, useFormField } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";

interface TextareaFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. It grows with what is typed where the browser can. */
export function TextareaField({ name, label, hint, optional = false, rows = 4, maxLength }: TextareaFieldProps) {
  const field = useFormField(name, hint !== undefined);
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <textarea
        key={field.key}
        {...field.aria}
        id={field.id}
        name={field.name}
        rows={rows}
        maxLength={maxLength}
        required={!optional}
        defaultValue={initialText(field.initial)}
        className="field-box [field-sizing:content] min-h-24"
      />
    </FieldFrame>
  );
}
