import "server-only";
import type { News } from "@/lib/notifications/news";
import { deliveryOf, NOTIFICATION_KINDS } from "@/lib/notifications/notification";
import { listRecipientsForSystem, type Recipient } from "@/lib/notifications/repository";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import { channelAvailable, queueMail } from "@/lib/platform/mailer";

/** Reads from the present state what an event means to whom; empty when there is nothing to tell any more. */
type NewsOf<Payload> = (tx: Tx, payload: Payload) => Promise<News[]>;

/**
 * Makes a subscriber that puts news into the app of everybody they concern, and mails those who want to hear at once.
 * Jobs run at least once: a cause tells a person once, because `(user_id, cause)` is unique and the mail is queued in the
 * transaction of the row.
 */
export function tell<Payload>(newsOf: NewsOf<Payload>): (payload: Payload) => Promise<void> {
  return (payload) =>
    inTransaction(async (tx) => {
      for (const news of await newsOf(tx, payload)) await tellAudience(tx, news);
    });
}

async function tellAudience(tx: Tx, news: News): Promise<void> {
  for (const recipient of await listRecipientsForSystem(tx, news.to, news.kind)) {
    const mailed = deliveryOf(news.kind, recipient.chosen) === "at_once" && isReachable(recipient);
    if (!(await addNotification(tx, news, recipient.userId, mailed))) continue;
    if (mailed) await mailNotice(tx, news, recipient);
  }
}

/** False when the person was told of this cause before. */
async function addNotification(tx: Tx, news: News, userId: string, mailed: boolean): Promise<boolean> {
  const now = currentTime();
  const { count } = await tx.notification.createMany({
    data: {
      id: newId(),
      userId,
      organizationId: "organizationId" in news.to ? news.to.organizationId : null,
      kind: news.kind,
      cause: `${news.kind}:${news.cause}`,
      params: { ...news.params, path: news.path },
      mustAct: NOTIFICATION_KINDS[news.kind].mustAct,
      createdAt: now,
      mailedAt: mailed ? now : null,
    },
    skipDuplicates: true,
  });
  return count === 1;
}

function isReachable({ email, phone }: Recipient): boolean {
  return email !== null || (phone !== null && channelAvailable("sms"));
}

async function mailNotice(tx: Tx, { kind, params, path }: News, { email, phone, locale }: Recipient): Promise<void> {
  const message = {
    template: "notice",
    locale,
    params: { kind, words: params, url: `${env().APP_URL}${path}` },
  } as const;
  if (email !== null) await queueMail(tx, { ...message, to: email });
  else if (phone !== null) await queueMail(tx, { ...message, to: phone, channel: "sms" });
}
