"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { useFormShared } from "@/components/ui/form/form-context";

interface FrameWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly error: string | undefined;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
}

/** Label above, hint under it, then what is wrong, then the input: the order in which people read. */
export function FieldFrame({
  inputId,
  children,
  className,
  ...words
}: FrameWords & { readonly inputId: string; readonly children: ReactNode; readonly className?: string | undefined }) {
  return (
    <div className={classNames(frameClass(words.error), className)}>
      <label htmlFor={inputId} className="font-semibold">
        {words.label}
        <OptionalMark optional={words.optional} />
      </label>
      <HintAndError {...words} />
      {children}
    </div>
  );
}

/** The same for a group of inputs that answer one question. */
export function FieldsetFrame({
  children,
  className,
  ...words
}: FrameWords & { children: ReactNode; className?: string }) {
  return (
    <fieldset
      className={classNames(frameClass(words.error), className)}
      aria-describedby={[words.hintId, words.errorId].filter(Boolean).join(" ") || undefined}
    >
      <legend className="mb-1 font-semibold">
        {words.label}
        <OptionalMark optional={words.optional} />
      </legend>
      <HintAndError {...words} />
      {children}
    </fieldset>
  );
}

function frameClass(error: string | undefined): string {
  return classNames("flex min-w-0 flex-col gap-1.5", error !== undefined && "border-bata-700 border-l-4 pl-3");
}

function OptionalMark({ optional }: { readonly optional: boolean | undefined }) {
  const { texts } = useFormShared();
  if (!optional) return null;
  // A plain space goes when the words wrap; a margin would stay and indent them.
  return (
    <>
      {" "}
      <span className="whitespace-nowrap font-normal text-arang-600">({texts.optional})</span>
    </>
  );
}

/** Hint and error of a field, each with the id that the input points to. */
export function HintAndError({ hint, error, hintId, errorId }: Omit<FrameWords, "label" | "optional">) {
  const { texts } = useFormShared();
  return (
    <>
      {hintId ? (
        <div id={hintId} className="text-arang-600 text-sm">
          {hint}
        </div>
      ) : null}
      {errorId ? (
        <p id={errorId} className="font-semibold text-bata-700">
          <span className="sr-only">{texts.errorPrefix} </span>
          {error}
        </p>
      ) : null}
    </>
  );
}
