"use client";

import { initialText, useFormField } from "@/components/ui/form/form-context";

interface AwardQuantityProps {
  /** The row in the schema: `awards[3]`. */
  readonly name: string;
  readonly lotId: string;
  readonly quoteId: string;
  /** Read aloud: which supplier, which lot. */
  readonly label: string;
  readonly unit: string;
}

/** How much of a lot a quote is given: a box in a table cell, whose column says what it is. Empty gives nothing. */
export function AwardQuantity({ name, lotId, quoteId, label, unit }: AwardQuantityProps) {
  const field = useFormField(`${name}.quantity`, false);
  return (
    <span className="flex flex-col items-end gap-1">
      <input type="hidden" name={`${name}.lotId`} value={lotId} />
      <input type="hidden" name={`${name}.quoteId`} value={quoteId} />
      <span className="flex items-center gap-2">
        <input
          {...field.aria}
          key={field.key}
          id={field.id}
          name={field.name}
          defaultValue={initialText(field.initial)}
          aria-label={label}
          inputMode="numeric"
          autoComplete="off"
          className="field-box nums w-32 text-right"
        />
        <span className="text-arang-600">{unit}</span>
      </span>
      {field.error === undefined ? null : (
        <span id={field.aria["aria-describedby"]} className="text-right font-semibold text-bata-700 text-sm">
          {field.error}
        </span>
      )}
    </span>
  );
}
