/** What conform's `reply()` sends back to a form: the typed values and what is wrong with them. */
export interface FormReply {
  readonly status?: "error" | "success";
  readonly intent?: unknown;
  readonly initialValue?: Record<string, unknown> | null;
  readonly fields?: string[];
  readonly error?: Record<string, string[] | null>;
  readonly state?: { validated: Record<string, boolean> };
}

/** A sentence about the whole form, with the way out when there is one. */
export interface FormMessage {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** What a server action answers to `useActionState`; `undefined` before the first answer. */
export interface ActionState {
  readonly status: "error" | "success" | "intent";
  /** Different in every answer, so that the form can tell two answers with the same words apart. */
  readonly serial: string;
  readonly reply: FormReply;
  readonly message?: FormMessage;
}

/** The shape of every action made by `defineAction`: fits `useActionState` and works without JavaScript. */
export type FormAction = (previous: ActionState | undefined, formData: FormData) => Promise<ActionState>;

/** Names of inputs that belong to the form machinery and never reach a schema. */
export const FORM_FIELDS = {
  /** The key under which the browser keeps what was typed. */
  draft: "__draft",
  /** Names of fields whose values are never sent back (passwords, codes). */
  secret: "__secret",
} as const;

/** The cookie that tells the browser which draft a successful action has used up. */
export const DRAFT_DONE_COOKIE = "draft-done";
