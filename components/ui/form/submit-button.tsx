"use client";

import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";
import { useFormShared } from "@/components/ui/form/form-context";

interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** With several buttons in a form: sent along as a field, so that the action knows which one was pressed. */
  readonly name?: string;
  readonly value?: string;
}

/** Sends the form. While it is under way it says so, and a second press does nothing. Full width on a phone. */
export function SubmitButton({ children, variant = "primary", size = "normal", name, value }: SubmitButtonProps) {
  const { pending, texts } = useFormShared();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      className={buttonClass(variant, size, true)}
    >
      {pending ? texts.sending : children}
    </button>
  );
}
