"use client";

import en from "@/components/i18n/messages/en/errors.pages.json";
import id from "@/components/i18n/messages/id/errors.pages.json";
import { ProblemPage } from "@/components/layout/problem-page";
import { buttonClass } from "@/components/ui/button-class";

/**
 * A bug of ours, caught. Error pages run on the phone when the server's words are out of reach, so these few texts (and
 * only these) come along in both languages.
 */
export function CrashPage({
  reference,
  retry,
}: {
  readonly reference: string | undefined;
  readonly retry: () => void;
}) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "en" ? en : id;
  return (
    <ProblemPage title={words.crashTitle} text={<p>{words.crashText}</p>}>
      <button type="button" onClick={retry} className={buttonClass("primary", "normal", true)}>
        {words.crashRetry}
      </button>
      {reference ? (
        <p className="self-center text-arang-600">
          {words.crashReference} <code className="nums font-semibold">{reference}</code>
        </p>
      ) : null}
    </ProblemPage>
  );
}
