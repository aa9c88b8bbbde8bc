"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type ButtonVariant, buttonClass } from "@/components/ui/button-class";
import { useFormShared } from "@/components/ui/form/form-context";
import { SubmitButton } from "@/components/ui/form/submit-button";

interface ConfirmSubmitProps {
  /** The button on the page, e.g. "Tarik kebutuhan". */
  readonly label: string;
  /** The question and what follows from yes. */
  readonly title: string;
  readonly children: ReactNode;
  /** The button that does it; repeats the verb, never only "Ya". */
  readonly confirmLabel: string;
  readonly variant?: ButtonVariant;
  readonly name?: string;
  readonly value?: string;
}

/**
 * Asks before a step that cannot be taken back. A native dialog inside the form; without JavaScript a box to tick stands
 * in its place.
 */
export function ConfirmSubmit({
  label,
  title,
  children,
  confirmLabel,
  variant = "danger",
  name,
  value,
}: ConfirmSubmitProps) {
  const { texts, pending } = useFormShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();

  // What the server answers stands on the page, not behind a dialog.
  useEffect(() => {
    if (pending) dialog.current?.close();
  }, [pending]);

  const ask = () => {
    if (pending) return;
    // The question must stand there when the dialog opens: that is when the browser looks for what to focus.
    flushSync(() => setIsOpen(true));
    dialog.current?.showModal();
  };

  const submit = { variant, ...(name === undefined ? {} : { name }), ...(value === undefined ? {} : { value }) };
  return (
    <>
      <noscript>
        <div className="flex flex-col gap-3 rounded-md border border-garis p-4">
          <p className="font-semibold">{title}</p>
          {children}
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" required className="size-6 accent-nila-700" />
            {texts.confirmCheckbox}
          </label>
          <SubmitButton {...submit}>{confirmLabel}</SubmitButton>
        </div>
      </noscript>
      <button
        type="button"
        aria-disabled={pending}
        onClick={ask}
        className={`${buttonClass(variant === "danger" ? "secondary" : variant, "normal", true)} [@media(scripting:none)]:hidden`}
      >
        {pending ? texts.sending : label}
      </button>
      <dialog
        ref={dialog}
        onClose={() => setIsOpen(false)}
        aria-labelledby={isOpen ? titleId : undefined}
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-md border border-garis bg-permukaan p-6 text-arang-900 shadow-float backdrop:bg-malam/60"
      >
        {isOpen ? (
          <>
            <h2 id={titleId} className="font-bold text-lg">
              {title}
            </h2>
            <div className="mt-2 mb-6 flex flex-col gap-2">{children}</div>
            <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
              <button
                type="button"
                onClick={() => dialog.current?.close()}
                className={buttonClass("secondary", "normal", true)}
              >
                {texts.cancel}
              </button>
              <SubmitButton {...submit}>{confirmLabel}</SubmitButton>
            </div>
          </>
        ) : (
          // As long as nobody has been asked, Enter in a field finds this button and sends nothing.
          <button type="submit" disabled />
        )}
      </dialog>
    </>
  );
}
