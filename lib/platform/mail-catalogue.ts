import "server-only";

/**
 * Every message the platform sends and what fills it. Add a line here and its texts to components/i18n/messages/{id,en}/mail.json.
 * `code` is shown large, `url` becomes the button; the rest stands in the texts. A template that has an `sms` text may also
 * go to a phone.
 */
export interface MailCatalogue {
  /** One-time code that proves an address or a phone number. */
  "verify-contact": { code: string; minutes: number };
  /** Somebody registered with an address that has an account; the form answers the same in both cases. */
  "contact-known": { url: string };
  "reset-password": { code: string; minutes: number };
  "password-changed": { url: string };
  /** Another address or number was proven; goes to the old address. */
  "contact-changed": { url: string };
  /** Goes to an address that is kept nowhere any more. */
  "data-erased": { url: string };
  "colleague-invitation": { inviter: string; organization: string; url: string; days: number };
  /** Something a person should know or do: `kind` chooses the words of messages/{id,en}/notifications.json, `words` fill them. */
  notice: NoticeLine;
  /** Several of these in one message; `count` may be more than there are lines. */
  digest: { count: number; lines: readonly NoticeLine[]; url: string };
}
export type MailTemplate = keyof MailCatalogue;

/** One notification in a message. */
export interface NoticeLine {
  readonly kind: string;
  readonly words: Readonly<Record<string, string | number>>;
  readonly url: string;
}

export type MailChannel = "email" | "sms";
export type MailLocale = "id" | "en";

/** A message as it is rendered: which, in which language, for which channel, filled with what. */
export type MailContent = {
  [Template in MailTemplate]: { readonly template: Template; readonly params: MailCatalogue[Template] };
}[MailTemplate] & { readonly locale: MailLocale; readonly channel: MailChannel };

export interface RenderedMail {
  readonly subject: string;
  /** The whole message for mail programs without HTML, and what a phone gets. */
  readonly text: string;
  readonly html: string;
}

/** Turns content into a message. Lives outside lib, because it needs components and texts; app/composition.ts passes it in. */
export type RenderMail = (content: MailContent) => Promise<RenderedMail>;
