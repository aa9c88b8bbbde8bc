"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How long somebody pauses between two words. */
const PAUSE_MS = 300;

/** Sends the form of a search field in the address while somebody types; without scripts its button does. Draws nothing. */
export function SubmitWhileTyping({ fieldId }: { readonly fieldId: string }) {
  const router = useRouter();
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement) || !field.form) return;
    const { form } = field;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      const asked = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
      router.replace(`?${new URLSearchParams(asked)}`, { scroll: false });
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE_MS);
    };
    form.addEventListener("input", onInput);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", onInput);
    };
  }, [fieldId, router]);
  return null;
}
