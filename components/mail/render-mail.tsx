import "server-only";
import { render } from "@react-email/render";
import { createTranslator } from "next-intl";
import english from "@/components/i18n/messages/en/mail.json";
import englishNews from "@/components/i18n/messages/en/notifications.json";
import indonesian from "@/components/i18n/messages/id/mail.json";
import indonesianNews from "@/components/i18n/messages/id/notifications.json";
import { MailPage, type MailParts } from "@/components/mail/mail-page";
import type { MailContent, MailLocale, NoticeLine, RenderedMail } from "@/lib/platform/mail-catalogue";

type Texts = Readonly<Record<"mail" | "news", object>>;
const TEXTS: Readonly<Record<MailLocale, Texts>> = {
  id: { mail: indonesian, news: indonesianNews.kinds },
  en: { mail: english, news: englishNews.kinds },
};

/** The texts a message may have; a message that has none of a name leaves it out. */
type TextName = "subject" | "heading" | "intro" | "action" | "outro" | "sms";

interface Words {
  say(name: TextName): string;
  has(name: TextName): boolean;
  general(name: "footer" | "linkHint"): string;
}

/**
 * A message in the reader's language: subject, HTML, and the same as plain text. For a phone the text alone, short.
 * Texts stand in messages/{id,en}/mail.json under the template's name, those of a notice in notifications.json under its kind.
 */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  const words = content.template === "notice" ? wordsOfNotice(content.locale, content.params) : wordsOf(content);
  const subject = words.say("subject");
  if (content.channel === "sms") return { subject, text: words.say(words.has("sms") ? "sms" : "intro"), html: "" };
  const parts = partsOf(content, words);
  return { subject, text: plainText(parts), html: await render(<MailPage {...parts} />) };
}

interface Say {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** The template decides which keys and arguments there are; a test renders every template and every kind in both languages. */
function sayer(locale: MailLocale, texts: keyof Texts): Say {
  return createTranslator({ locale, messages: TEXTS[locale][texts] }) as unknown as Say;
}

function wordsOf({ locale, template, params }: MailContent): Words {
  const t = sayer(locale, "mail");
  const values = Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] => typeof entry[1] !== "object"),
  );
  return {
    say: (name) => t(`${template}.${name}`, values),
    has: (name) => t.has(`${template}.${name}`),
    general: (name) => t(name),
  };
}

function wordsOfNotice(locale: MailLocale, { kind, words, url }: NoticeLine): Words {
  const mail = sayer(locale, "mail");
  const news = sayer(locale, "news");
  const title = news(`${kind}.title`, { ...words });
  const texts: Readonly<Record<TextName, string>> = {
    subject: title,
    heading: title,
    intro: news(`${kind}.text`, { ...words }),
    action: news(`${kind}.action`),
    outro: mail("notice.outro"),
    sms: `${title}. ${url}`,
  };
  return { say: (name) => texts[name], has: () => true, general: (name) => mail(name) };
}

function partsOf(content: MailContent, words: Words): MailParts {
  const { locale, params } = content;
  const url = "url" in params ? params.url : undefined;
  const news = sayer(locale, "news");
  return {
    locale,
    preview: words.say("intro"),
    heading: words.say("heading"),
    intro: words.say("intro"),
    lines:
      content.template === "digest"
        ? content.params.lines.map((line) => ({ text: news(`${line.kind}.title`, { ...line.words }), url: line.url }))
        : [],
    code: "code" in params ? params.code : undefined,
    action:
      url && words.has("action") ? { label: words.say("action"), url, hint: words.general("linkHint") } : undefined,
    outro: words.has("outro") ? words.say("outro") : undefined,
    footer: words.general("footer"),
  };
}

function plainText({ heading, intro, lines, code, action, outro, footer }: MailParts): string {
  const list = lines.map(({ text, url }) => `- ${text}\n  ${url}`).join("\n");
  const paragraphs = [heading, intro, list, code, action && `${action.label}: ${action.url}`, outro, `-- \n${footer}`];
  return paragraphs.filter(Boolean).join("\n\n");
}
