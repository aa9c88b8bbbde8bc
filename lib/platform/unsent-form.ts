import "server-only";
import { FORM_FIELDS } from "@/lib/shared/action-state";

/** A form as it was posted without JavaScript: names and texts, the marks of React's own machinery included. */
export type UnsentForm = readonly (readonly [name: string, value: string])[];

/** Each is taken within the same request; what is left over belongs to requests that broke off. */
const MOST_KEPT = 50;
const MOST_SIGNS = 300_000;

/** proxy.ts is a bundle of its own; what it keeps must be found by the page. */
const KEPT = Symbol.for("mata-rantai.unsent-forms");
const shared = globalThis as { [KEPT]?: Map<string, UnsentForm> };

function kept(): Map<string, UnsentForm> {
  shared[KEPT] ??= new Map();
  return shared[KEPT];
}

/**
 * Remembers what a request posts, for the case that its page finds the session ended: the page cannot read the body, and
 * without it what was typed would be lost. Files and secrets are left out.
 */
export function rememberForm(requestId: string, posted: FormData): void {
  const secret = new Set(posted.getAll(FORM_FIELDS.secret));
  const texts = [...posted].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const form = texts.filter(([name]) => !secret.has(name));
  if (form.reduce((signs, [name, value]) => signs + name.length + value.length, 0) > MOST_SIGNS) return;
  const forms = kept();
  forms.set(requestId, form);
  for (const oldest of forms.keys()) {
    if (forms.size <= MOST_KEPT) break;
    forms.delete(oldest);
  }
}

/** What this request posted; null when it posted nothing. It is forgotten thereby. */
export function takeForm(requestId: string | null): UnsentForm | null {
  if (requestId === null) return null;
  const form = kept().get(requestId) ?? null;
  kept().delete(requestId);
  return form;
}
