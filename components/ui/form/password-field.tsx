"use client";

import { type ReactNode, useState } from "react";
import { FieldFrame } from "@/components/ui/form/field-frame";
import { useFormField, useFormShared } from "@/components/ui/form/form-context";
import { frameOf } from "@/components/ui/form/text-field";
import { FORM_FIELDS } from "@/lib/shared/action-state";

interface PasswordFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that its owner may look at while typing. Never kept as a draft and never sent back by the server. */
export function PasswordField({ name, label, hint, autoComplete }: PasswordFieldProps) {
  const field = useFormField(name, hint !== undefined);
  const { texts } = useFormShared();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame inputId={field.id} label={label} hint={hint} {...frameOf(field)}>
      <input type="hidden" name={FORM_FIELDS.secret} value={field.name} />
      <div className="flex max-w-96 gap-2">
        <input
          key={field.key}
          {...field.aria}
          type={shown ? "text" : "password"}
          id={field.id}
          name={field.name}
          required
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          data-secret
          className="field-box"
        />
        <button
          type="button"
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
          className="min-h-11 shrink-0 cursor-pointer rounded-md border border-garis-tegas px-3 text-nila-700 text-sm hover:bg-nila-100"
        >
          {shown ? texts.hidePassword : texts.showPassword}
        </button>
      </div>
      <span className="sr-only" aria-live="polite">
        {shown ? texts.passwordShown : ""}
      </span>
    </FieldFrame>
  );
}
