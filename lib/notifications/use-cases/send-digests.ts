import "server-only";
import { deliveryOf, isNotificationKind, type NotificationKind } from "@/lib/notifications/notification";
import { listUnmailedReadersForSystem, REACH, reachOf } from "@/lib/notifications/repository";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { queueMail } from "@/lib/platform/mailer";
import { dateInZone } from "@/lib/shared/zones";

/** More than this is a list nobody reads; the mail says how many there are and leads to all of them. */
const MAX_LINES = 20;
/** Older news are told in the app only: a digest that was held up for weeks is no news. */
const MAX_AGE_MILLIS = 15 * 86_400_000;

/**
 * Sends everybody one mail with what they have neither read in the app nor been mailed, when they chose to hear of it once a
 * day; on Mondays (WIB) also what they chose to hear of once a week. Runs every morning; a second run finds nothing left.
 */
export async function sendDigests(): Promise<void> {
  const since = new Date(currentTime().getTime() - MAX_AGE_MILLIS);
  for (const userId of await listUnmailedReadersForSystem(since)) {
    await inTransaction((tx) => sendDigest(tx, userId, since));
  }
}

async function sendDigest(tx: Tx, userId: string, since: Date): Promise<void> {
  // Two workers on one morning: the second waits here and then finds everything mailed.
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      ...REACH,
      erasedAt: true,
      preferences: true,
      notifications: {
        where: { readAt: null, mailedAt: null, createdAt: { gt: since } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        select: { id: true, kind: true, params: true },
      },
    },
  });
  const { email, locale } = reachOf(user);
  if (email === null || user.erasedAt) return;
  const chosen = new Map(user.preferences.map(({ kind, delivery }) => [kind, delivery]));
  const due = user.notifications.flatMap((row) =>
    isNotificationKind(row.kind) && isDueToday(row.kind, chosen.get(row.kind)) ? [{ ...row, kind: row.kind }] : [],
  );
  if (due.length === 0) return;
  const lines = due.slice(0, MAX_LINES).map(({ kind, params }) => lineOf(kind, params as StoredParams));
  await queueMail(tx, {
    to: email,
    locale,
    template: "digest",
    params: { count: due.length, lines, url: `${env().APP_URL}/notifikasi` },
  });
  await tx.notification.updateMany({
    where: { id: { in: due.map(({ id }) => id) } },
    data: { mailedAt: currentTime() },
  });
}

function isDueToday(kind: NotificationKind, chosen: string | undefined): boolean {
  const delivery = deliveryOf(kind, chosen);
  if (delivery === "weekly") return new Date(`${dateInZone(currentTime(), "WIB")}T00:00:00Z`).getUTCDay() === 1;
  // At once, but it could not be mailed at once: the address was proven later.
  return delivery !== "never";
}

type StoredParams = Readonly<Record<string, string | number>> & { readonly path: string };

function lineOf(kind: NotificationKind, { path, ...words }: StoredParams) {
  return { kind, words, url: `${env().APP_URL}${path}` };
}
