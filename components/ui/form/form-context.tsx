"use client";

import { useField } from "@conform-to/react";
import { createContext, useContext } from "react";

/** Words that the form family needs; rendered on the server and handed down, so no message file goes to the phone. */
export interface FormTexts {
  readonly optional: string;
  /** Over sentences that belong to fields. */
  readonly errorTitle: string;
  /** Over a sentence about the whole form, which may be no fault of the reader's. */
  readonly refusedTitle: string;
  readonly errorPrefix: string;
  readonly sending: string;
  readonly offline: string;
  readonly draftRestored: string;
  readonly draftDiscard: string;
  readonly addRow: string;
  readonly removeRow: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly passwordShown: string;
  readonly passwordHidden: string;
  readonly choose: string;
  readonly takePhoto: string;
  readonly keptFiles: string;
  readonly removeFile: string;
  readonly tooLargeTogether: string;
  readonly cancel: string;
  readonly confirmCheckbox: string;
}

interface FormShared {
  readonly texts: FormTexts;
  readonly pending: boolean;
}

const SharedContext = createContext<FormShared | null>(null);
const PrefixContext = createContext("");

export const FormSharedProvider = SharedContext.Provider;
/** Inside, a field named `label` is `rows[2].label`. */
export const FieldPrefixProvider = PrefixContext.Provider;

/** Words and state of the form around. @throws when there is none: fields only live inside an ActionForm. */
export function useFormShared(): FormShared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error("Form fields must stand inside <ActionForm>");
  return shared;
}

/** Full name of a field from its name inside the row. */
export function useFieldName(name: string): string {
  const prefix = useContext(PrefixContext);
  return prefix === "" ? name : `${prefix}.${name}`;
}

/** What a field component needs to draw one input. Ids for hint and error are given only while those are shown. */
export function useFormField(name: string, hasHint: boolean) {
  const [field] = useField<unknown>(useFieldName(name));
  const error = field.errors?.[0];
  const hintId = hasHint ? `${field.id}-hint` : undefined;
  const errorId = error === undefined ? undefined : field.errorId;
  return {
    key: field.key,
    id: field.id,
    name: field.name,
    initial: field.initialValue,
    error,
    hintId,
    errorId,
    aria: {
      "aria-invalid": error === undefined ? undefined : true,
      "aria-describedby": [hintId, errorId].filter(Boolean).join(" ") || undefined,
    },
  } as const;
}

/** The first text of a form value; undefined when there is none. */
export function initialText(initial: unknown): string | undefined {
  const value = Array.isArray(initial) ? initial[0] : initial;
  return typeof value === "string" ? value : undefined;
}
