"use client";

import { useFieldName } from "@/components/ui/form/form-context";

/** A value that the page knows and the person need not see (an id, a version). The server checks it all the same. */
export function HiddenField({ name, value }: { readonly name: string; readonly value: string | number }) {
  return <input type="hidden" name={useFieldName(name)} value={value} />;
}
