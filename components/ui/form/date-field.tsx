"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { initialText, useFormField } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";

interface DateFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** `date` sends `2027-01-04`, `month` sends `2027-01`, `datetime-local` sends `2027-01-04T16:00` (add the zone). */
  readonly type?: "date" | "month" | "datetime-local";
  readonly min?: string;
  readonly max?: string;
  readonly autoComplete?: string;
}

/** A calendar date with the phone's own calendar; sends `YYYY-MM-DD` whatever the phone shows. */
export function DateField({ name, label, hint, optional = false, type = "date", ...rest }: DateFieldProps) {
  const field = useFormField(name, hint !== undefined);
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <input
        key={field.key}
        {...rest}
        {...field.aria}
        type={type}
        id={field.id}
        name={field.name}
        required={!optional}
        defaultValue={initialText(field.initial)}
        className="field-box nums max-w-60"
      />
    </FieldFrame>
  );
}
