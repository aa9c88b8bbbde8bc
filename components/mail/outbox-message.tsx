import { getTranslations } from "next-intl/server";
import { renderMail } from "@/components/mail/render-mail";
import type { KeptMail } from "@/lib/platform/mailer";
import { type DateLocale, formatDateTime } from "@/lib/shared/date-format";

/** A message that was never sent, as its reader would have got it. Addresses in it are links, so that a demo can go on. */
export async function OutboxMessage({ mail, locale }: { readonly mail: KeptMail; readonly locale: DateLocale }) {
  const t = await getTranslations("mail.outbox");
  const { subject, text } = await renderMail(mail.content);
  const code = "code" in mail.content.params ? mail.content.params.code : null;
  return (
    <article
      className="flex flex-col gap-2 rounded-md border border-garis bg-permukaan p-4 lg:p-5"
      lang={mail.content.locale}
    >
      <p className="text-arang-600 text-sm" lang={locale}>
        {t(mail.channel, { to: mail.to })} · {t("at", { time: formatDateTime(mail.createdAt, "WIB", locale) })}
      </p>
      <h2 className="font-bold text-lg">{subject}</h2>
      {code ? <p className="font-bold text-2xl tabular-nums tracking-widest">{code}</p> : null}
      <p className="whitespace-pre-line break-words">{withLinks(text)}</p>
    </article>
  );
}

/** Splits at addresses; what stands at odd places is one. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} className="link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
