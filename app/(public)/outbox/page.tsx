import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { OutboxMessage } from "@/components/mail/outbox-message";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { listKeptMails } from "@/lib/platform/mailer";
import { mayReadOutboxNow } from "@/lib/platform/outbox-access";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.outbox");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** What the demo would have sent. Open to anyone, because a newcomer must read a code; only on this machine. */
export default definePage(async function OutboxPage() {
  if (!mayReadOutboxNow(await headers())) notFound();
  const [t, locale, mails] = await Promise.all([getTranslations("mail.outbox"), getLocale(), listKeptMails()]);
  return (
    <Page
      title={t("title", { count: mails.length })}
      lead={<p>{t("lead")}</p>}
      actions={
        <LinkButton href="/outbox" variant="secondary">
          {t("reload")}
        </LinkButton>
      }
      width="prose"
    >
      {mails.map((mail) => (
        <OutboxMessage key={mail.id} mail={mail} locale={locale} />
      ))}
      {mails.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={<LinkButton href="/daftar">{t("register")}</LinkButton>}>
          <p>{t("empty")}</p>
        </EmptyState>
      ) : null}
    </Page>
  );
});
