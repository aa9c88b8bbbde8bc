"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFormShared } from "@/components/ui/form/form-context";
import type { FormMessage } from "@/lib/shared/action-state";

interface SummaryLine {
  readonly fieldId: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  /** Changes with every answer of the server; focus moves here each time. */
  readonly serial: string;
  readonly message: FormMessage | undefined;
  readonly lines: readonly SummaryLine[];
  /** What is typed comes back with this page; without, a link must not lead away from it. */
  readonly hasDraft: boolean;
}

/** What is wrong, at the top of the form, with a link to each field. Takes the focus, so that nobody misses it. */
export function ErrorSummary({ serial, message, lines, hasDraft }: ErrorSummaryProps) {
  const { texts } = useFormShared();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer with the same words must move the focus too.
  useEffect(() => box.current?.focus(), [serial]);

  const fieldIds = lines.map(({ fieldId }) => fieldId).join(" ");
  useEffect(() => {
    setLabels(Object.fromEntries(fieldIds.split(" ").map((fieldId) => [fieldId, labelOf(fieldId)])));
  }, [fieldIds]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-bata-700 bg-bata-100 p-4 text-arang-900"
    >
      <h2 className="font-bold text-lg">{lines.length > 0 ? texts.errorTitle : texts.refusedTitle}</h2>
      {message ? <Message {...message} hasDraft={hasDraft} /> : null}
      {lines.length > 0 ? (
        <ul className="mt-2 flex list-none flex-col gap-1">
          {lines.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <FieldLink fieldId={fieldId}>
                {labels[fieldId] ? `${labels[fieldId]}: ` : ""}
                {text}
              </FieldLink>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Message({ text, link, hasDraft }: FormMessage & Pick<ErrorSummaryProps, "hasDraft">) {
  return (
    <p className="mt-1">
      {text}{" "}
      {link ? (
        <a href={link.href} className="link font-semibold" {...(hasDraft ? {} : { target: "_blank", rel: "noopener" })}>
          {link.text}
        </a>
      ) : null}
    </p>
  );
}

function FieldLink({ fieldId, children }: { readonly fieldId: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${fieldId}`}
      className="inline-block py-1 font-semibold text-bata-700 underline underline-offset-4"
      onClick={(event) => {
        const field = document.getElementById(fieldId);
        if (!field) return;
        event.preventDefault();
        field.focus();
        field.scrollIntoView({ block: "center" });
      }}
    >
      {children}
    </a>
  );
}

/** The words of a field's label, without its "(boleh kosong)"; empty where there is no such field. */
function labelOf(fieldId: string): string {
  const field = document.getElementById(fieldId);
  const group = field?.closest("fieldset")?.querySelector(":scope > legend");
  const isChoice = field instanceof HTMLInputElement && field.type === "radio";
  const own =
    isChoice || field instanceof HTMLFieldSetElement
      ? null
      : document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  return (own ?? group)?.firstChild?.textContent?.trim() ?? "";
}
