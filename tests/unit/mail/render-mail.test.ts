import { describe, expect, test } from "vitest";
import indonesian from "@/components/i18n/messages/id/mail.json";
import { renderMail } from "@/components/mail/render-mail";
import { NOTIFICATION_KINDS } from "@/lib/notifications/notification";
import type { MailCatalogue, MailContent, MailTemplate } from "@/lib/platform/mail-catalogue";

const url = "http://localhost:3000/undangan/1?a=1&b=2";
const filled: MailCatalogue = {
  "verify-contact": { code: "482913", minutes: 10 },
  "contact-known": { url },
  "reset-password": { code: "482913", minutes: 10 },
  "password-changed": { url },
  "contact-changed": { url },
  "data-erased": { url },
  "colleague-invitation": { inviter: "Sri <b>Rahayu</b>", organization: "CV Baja", url, days: 7 },
  notice: { kind: "contract-in-force", words: { partner: "PT Tirta", number: "K-1" }, url },
  digest: {
    count: 21,
    lines: [{ kind: "quote-answered", words: { need: "Baut <b>M16</b>" }, url: `${url}&c=3` }],
    url,
  },
};
const templates = Object.keys(filled) as MailTemplate[];

function content(template: MailTemplate, locale: "id" | "en", channel: "email" | "sms" = "email"): MailContent {
  return { template, params: filled[template], locale, channel } as MailContent;
}

test("every template of the message files is in the catalogue", () => {
  const { footer, linkHint, outbox, ...texts } = indonesian;
  expect(Object.keys(texts).toSorted()).toEqual(templates.toSorted());
});

describe.each(["id", "en"] as const)("in %s", (locale) => {
  test.each(templates)("%s is complete as text and as HTML", async (template) => {
    const { subject, text, html } = await renderMail(content(template, locale));
    for (const part of [subject, text, html]) {
      // What an unknown key or an unfilled argument looks like.
      expect(part).not.toContain(`${template}.`);
      expect(part).not.toMatch(/\{\w+/);
    }
    expect(html).toContain(`lang="${locale}"`);
    const params: object = filled[template];
    if ("code" in params) expect(text).toContain("482913");
    if ("url" in params) {
      expect(text).toContain(url);
      expect(html).toContain(`href="${url.replace("&", "&amp;")}"`);
    }
  });

  test.each(["verify-contact", "reset-password"] as const)("%s fits into one text message", async (template) => {
    const { text } = await renderMail(content(template, locale, "sms"));
    expect(text).toContain("482913");
    expect(text.length).toBeLessThanOrEqual(160);
  });
});

describe.each(["id", "en"] as const)("a notice in %s", (locale) => {
  test.each(Object.keys(NOTIFICATION_KINDS))("%s has all its words", async (kind) => {
    const words = {
      need: "Baut",
      organization: "PLN",
      supplier: "CV",
      partner: "PT",
      number: "K-1",
      scheme: "SNI",
      days: 7,
    };
    const notice: MailContent = { template: "notice", params: { kind, words, url }, locale, channel: "email" };
    const { subject, text } = await renderMail(notice);
    for (const part of [subject, text]) {
      expect(part).not.toContain(`${kind}.`);
      expect(part).not.toMatch(/\{\w+/);
    }
    expect(text).toContain(url);
    const sms = await renderMail({ ...notice, channel: "sms" });
    expect(sms.text).toBe(`${subject}. ${url}`);
  });
});

test("a digest lists its news, each with its page, and counts all of them", async () => {
  const { subject, text, html } = await renderMail(content("digest", "id"));
  expect(subject).toBe("21 kabar dari Mata Rantai");
  expect(text).toContain(`- Keputusan untuk Baut <b>M16</b>\n  ${url}&c=3`);
  expect(html).not.toContain("<b>M16");
});

test("what people typed is text in the HTML, never markup", async () => {
  const { html } = await renderMail(content("colleague-invitation", "id"));
  expect(html).not.toContain("<b>Rahayu");
  expect(html).toContain("&lt;b&gt;Rahayu");
});
