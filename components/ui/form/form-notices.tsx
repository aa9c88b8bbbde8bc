"use client";

import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { FormTexts } from "@/components/ui/form/form-context";

/** Says that the form has arrived where no other page follows. */
export function SuccessNotice({ serial, text }: { readonly serial: string; readonly text: string }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second success with the same words is news as well.
  useEffect(() => box.current?.focus(), [serial]);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="rounded-md border border-daun-700 bg-daun-100 p-4 font-semibold text-daun-700"
    >
      <span aria-hidden="true">✓ </span>
      {text}
    </div>
  );
}

/** Says that the values in the form are from before, and offers to start anew. */
export function DraftNotice({ texts, onDiscard }: { readonly texts: FormTexts; readonly onDiscard: () => void }) {
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-x-4 rounded-md bg-nila-100 px-4 py-1">
      <p>{texts.draftRestored}</p>
      <button type="button" onClick={onDiscard} className={buttonClass("quiet", "small")}>
        {texts.draftDiscard}
      </button>
    </div>
  );
}
