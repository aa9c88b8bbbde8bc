"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { initialText, useFormField } from "@/components/ui/form/form-context";

/** How wide the box is: as wide as the answer, so that the box itself says how long an answer is expected. */
type FieldWidth = "full" | "half" | "short" | "code";

const WIDTHS: Readonly<Record<FieldWidth, string>> = {
  full: "",
  half: "sm:max-w-80",
  short: "max-w-48",
  code: "max-w-40 text-lg tracking-[0.3em] nums",
};

export interface TextFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Says "(boleh kosong)" beside the label. The schema decides; this only tells the reader. */
  readonly optional?: boolean;
  readonly type?: "text" | "email" | "tel" | "url" | "search";
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search";
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly width?: FieldWidth;
  readonly placeholder?: string;
  readonly spellCheck?: boolean;
  readonly readOnly?: boolean;
  /** A unit or sign that stands in the box, before or after what is typed. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  optional,
  width = "full",
  prefix,
  suffix,
  type = "text",
  ...input
}: TextFieldProps) {
  const field = useFormField(input.name, hint !== undefined);
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <Affixed prefix={prefix} suffix={suffix} className={WIDTHS[width]}>
        <input
          key={field.key}
          {...input}
          {...field.aria}
          type={type}
          id={field.id}
          name={field.name}
          required={!optional}
          defaultValue={initialText(field.initial)}
          className={classNames("field-box", prefix !== undefined && "pl-11", suffix !== undefined && "pr-16")}
        />
      </Affixed>
    </FieldFrame>
  );
}

/** The words of a field for its frame. */
export function frameOf(field: ReturnType<typeof useFormField>) {
  return { error: field.error, hintId: field.hintId, errorId: field.errorId };
}

function Affixed({
  prefix,
  suffix,
  className,
  children,
}: {
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const affix = "pointer-events-none absolute inset-y-0 flex items-center text-arang-600";
  return (
    <div className={classNames("relative", className)}>
      {children}
      {prefix === undefined ? null : <span className={classNames(affix, "left-3")}>{prefix}</span>}
      {suffix === undefined ? null : <span className={classNames(affix, "right-3")}>{suffix}</span>}
    </div>
  );
}
