"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { useFormField } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";

interface FileFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** Say the kinds and the largest size here, before somebody waits for an upload in vain. */
  readonly hint: ReactNode;
  readonly optional?: boolean;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** `environment` opens the camera at the back of a phone. */
  readonly capture?: "environment" | "user";
}

/** A file from the device. Chosen files cannot be kept as a draft; the page says so where it matters. */
export function FileField({ name, label, hint, optional = false, ...input }: FileFieldProps) {
  const field = useFormField(name, true);
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <input
        key={field.key}
        {...input}
        {...field.aria}
        type="file"
        id={field.id}
        name={field.name}
        required={!optional}
        className="min-h-11 w-full max-w-full cursor-pointer rounded-md border border-garis-tegas border-dashed bg-permukaan p-2 text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-md file:bg-nila-100 file:px-3 file:font-semibold file:text-nila-700"
      />
    </FieldFrame>
  );
}
