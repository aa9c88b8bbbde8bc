import "server-only";
import { render } from "@react-email/render";
import { createTranslator } from "next-intl";
import english from "@/components/i18n/messages/en/mail.json";
import indonesian from "@/components/i18n/messages/id/mail.json";
import { MailPage, type MailParts } from "@/components/mail/mail-page";
import type { MailContent, MailLocale, RenderedMail } from "@/lib/platform/mail-catalogue";

type Texts = typeof indonesian;
const TEXTS: Readonly<Record<MailLocale, Texts>> = {
  id: indonesian,
  en: english satisfies Record<keyof Texts, unknown> as Texts,
};

/** Which texts a template may have beside its subject, heading and intro. */
type OptionalText = "action" | "outro" | "sms";

interface Words {
  say(key: "subject" | "heading" | "intro" | OptionalText): string;
  has(key: OptionalText): boolean;
  general(key: "footer" | "linkHint"): string;
}

/**
 * A message in the reader's language: subject, HTML, and the same as plain text. For a phone the text alone, short.
 * Texts stand in messages/{id,en}/mail.json under the template's name.
 */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  const words = wordsOf(content);
  const subject = words.say("subject");
  if (content.channel === "sms") return { subject, text: words.say(words.has("sms") ? "sms" : "intro"), html: "" };
  const parts = partsOf(content, words);
  return { subject, text: plainText(parts), html: await render(<MailPage {...parts} />) };
}

function wordsOf({ locale, template, params }: MailContent): Words {
  // The template decides which keys and arguments there are; a test renders every template in both languages.
  const t = createTranslator({ locale, messages: TEXTS[locale] }) as unknown as {
    (key: string, values?: Record<string, string | number>): string;
    has(key: string): boolean;
  };
  return {
    say: (key) => t(`${template}.${key}`, { ...params }),
    has: (key) => t.has(`${template}.${key}`),
    general: (key) => t(key),
  };
}

function partsOf({ locale, params }: MailContent, words: Words): MailParts {
  const url = "url" in params ? params.url : undefined;
  return {
    locale,
    preview: words.say("intro"),
    heading: words.say("heading"),
    intro: words.say("intro"),
    code: "code" in params ? params.code : undefined,
    action:
      url && words.has("action") ? { label: words.say("action"), url, hint: words.general("linkHint") } : undefined,
    outro: words.has("outro") ? words.say("outro") : undefined,
    footer: words.general("footer"),
  };
}

function plainText({ heading, intro, code, action, outro, footer }: MailParts): string {
  const paragraphs = [heading, intro, code, action && `${action.label}: ${action.url}`, outro, `-- \n${footer}`];
  return paragraphs.filter(Boolean).join("\n\n");
}
