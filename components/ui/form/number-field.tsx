"use client";

import { TextField, type TextFieldProps } from "@/components/ui/form/text-field";

type NumberFieldProps = Omit<TextFieldProps, "type" | "inputMode" | "prefix" | "spellCheck"> & {
  /** Offers the comma on phone keyboards. */
  readonly decimals?: boolean;
};

/**
 * A number, typed the way of the page's language (`12.500`, `1,5`; in English `12,500`, `1.5`); the unit goes into `suffix`.
 * Not `type="number"`, which refuses signs between thousands and changes its value when somebody scrolls. Give defaults
 * through `formatForInput`.
 */
export function NumberField({ decimals = false, width = "short", ...props }: NumberFieldProps) {
  return <TextField {...props} width={width} inputMode={decimals ? "decimal" : "numeric"} autoComplete="off" />;
}

/** An amount in whole rupiah. */
export function MoneyField({ width = "half", ...props }: Omit<NumberFieldProps, "decimals">) {
  return <TextField {...props} width={width} prefix="Rp" inputMode="numeric" autoComplete="off" />;
}
