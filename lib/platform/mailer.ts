import "server-only";
import nodemailer, { type Transporter } from "nodemailer";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { OutboxMail } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { enqueueJob } from "@/lib/platform/jobs";
import type {
  MailCatalogue,
  MailChannel,
  MailContent,
  MailLocale,
  MailTemplate,
  RenderMail,
} from "@/lib/platform/mail-catalogue";
import { decryptPersonal, encryptPersonal } from "@/lib/platform/personal-data";
import { sendText } from "@/lib/platform/sms-gateway";
import { AppError } from "@/lib/shared/errors";

export interface MailRequest<Template extends MailTemplate> {
  /** An e-mail address, or a phone number in E.164 for the channel "sms". */
  readonly to: string;
  /** "email" when left out. */
  readonly channel?: MailChannel;
  readonly template: Template;
  readonly locale: MailLocale;
  readonly params: MailCatalogue[Template];
}

const RECIPIENT = "outbox_mails.recipient";
const PARAMS = "outbox_mails.params";

/** True when a message over this channel reaches somebody: a provider is configured, or the demo shows it at /outbox. */
export function channelAvailable(channel: MailChannel): boolean {
  return providerConfigured(channel) || env().DEMO;
}

function providerConfigured(channel: MailChannel): boolean {
  return (channel === "email" ? env().SMTP_URL : env().SMS_URL) !== undefined;
}

/**
 * Queues a message in the transaction of the change that causes it, and answers its id. It is sent by a job after commit;
 * without a provider it stays in the outbox. Recipient and content lie encrypted.
 *
 * @throws {AppError} `invalid` for a text message when there is no provider and no demo: it would never be read.
 */
export async function queueMail<Template extends MailTemplate>(tx: Tx, mail: MailRequest<Template>): Promise<string> {
  const channel = mail.channel ?? "email";
  if (channel === "sms" && !channelAvailable(channel)) throw new AppError("invalid", "platform.smsUnavailable");
  const id = newId();
  const now = currentTime();
  const deliverable = providerConfigured(channel);
  await tx.outboxMail.create({
    data: {
      id,
      channel,
      recipient: encryptPersonal(mail.to, RECIPIENT),
      template: mail.template,
      locale: mail.locale,
      params: encryptPersonal(JSON.stringify(mail.params), PARAMS),
      createdAt: now,
      keptAt: deliverable ? null : now,
    },
  });
  if (deliverable) await enqueueJob(tx, "mail.send", { mailId: id }, { jobKey: `mail:${id}` });
  return id;
}

/**
 * Sends a queued message once. Run again after a crash between the provider's yes and ours, it sends the same Message-ID, by
 * which mail programs know the copy.
 */
export async function sendMail(mailId: string, render: RenderMail): Promise<void> {
  const mail = await database().outboxMail.findUnique({ where: { id: mailId } });
  if (!mail?.params || mail.sentAt) return;
  const to = decryptPersonal(mail.recipient, RECIPIENT);
  const { subject, text, html } = await render(contentOf(mail));
  if (mail.channel === "sms") {
    await sendText({ id: mail.id, to, text });
  } else {
    const messageId = `<${mail.id}@${new URL(env().APP_URL).hostname}>`;
    await transport().sendMail({ from: env().MAIL_FROM, to, subject, text, html, messageId });
  }
  await database().outboxMail.update({ where: { id: mail.id }, data: { sentAt: currentTime(), params: null } });
}

/** A message as /outbox shows it. */
export interface KeptMail {
  readonly id: string;
  readonly channel: MailChannel;
  readonly to: string;
  readonly createdAt: Date;
  readonly content: MailContent;
}

/** The newest messages that were left in the outbox, newest first. Only for the page that checks who may see them. */
export async function listKeptMails(limit = 50): Promise<KeptMail[]> {
  const mails = await database().outboxMail.findMany({
    where: { keptAt: { not: null }, params: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return mails.map((mail) => ({
    id: mail.id,
    channel: mail.channel as MailChannel,
    to: decryptPersonal(mail.recipient, RECIPIENT),
    createdAt: mail.createdAt,
    content: contentOf(mail),
  }));
}

function contentOf({ template, locale, channel, params }: OutboxMail): MailContent {
  if (!params) throw new Error("The message was sent and its content is gone");
  // Written by queueMail, whose types tie template and params together.
  return { template, locale, channel, params: JSON.parse(decryptPersonal(params, PARAMS)) } as MailContent;
}

let shared: Transporter | undefined;

function transport(): Transporter {
  shared ??= nodemailer.createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return shared;
}
