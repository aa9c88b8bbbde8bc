"use client";

import { useFieldName } from "@/components/ui/form/form-context";
import { formatPlainly } from "@/lib/shared/number-input";

/** A value that the page knows and the person need not see (an id, a version). The server checks it all the same. */
export function HiddenField({ name, value }: { readonly name: string; readonly value: string | number }) {
  const text = typeof value === "number" ? formatPlainly(value) : value;
  return <input type="hidden" name={useFieldName(name)} value={text} />;
}
