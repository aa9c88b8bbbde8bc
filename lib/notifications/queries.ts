import "server-only";
import type { Actor } from "@/lib/access/actor";
import {
  type Delivery,
  deliveryOf,
  isNotificationKind,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from "@/lib/notifications/notification";
import type { NotificationFilter } from "@/lib/notifications/schema";
import { database } from "@/lib/platform/db";

/** A notification as its reader sees it. */
export interface NotificationLine {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly mustAct: boolean;
  readonly words: Readonly<Record<string, string | number>>;
  readonly createdAt: Date;
  readonly isRead: boolean;
}

export const NOTIFICATIONS_PER_PAGE = 25;

/** The actor's own notifications, the newest first, with how many the filter finds. */
export async function listNotifications(
  actor: Actor,
  { show, page }: NotificationFilter,
): Promise<{ readonly lines: readonly NotificationLine[]; readonly total: number }> {
  const where = { userId: actor.userId, ...(show === "unread" ? { readAt: null } : {}) };
  const [total, rows] = await Promise.all([
    database().notification.count({ where }),
    database().notification.findMany({
      where,
      select: { id: true, kind: true, params: true, mustAct: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * NOTIFICATIONS_PER_PAGE,
      take: NOTIFICATIONS_PER_PAGE,
    }),
  ]);
  return { total, lines: rows.flatMap((row) => lineOf(row) ?? []) };
}

interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly params: unknown;
  readonly mustAct: boolean;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** Null for a kind that this version does not know any more. */
function lineOf({ id, kind, params, mustAct, createdAt, readAt }: NotificationRow): NotificationLine | null {
  if (!isNotificationKind(kind)) return null;
  const words = params as Record<string, string | number>;
  return { id, kind, mustAct, words, createdAt, isRead: readAt !== null };
}

/** How many notifications the actor has not opened. */
export async function countUnread(actor: Pick<Actor, "userId">): Promise<number> {
  // Every page of the workspace asks, so it is asked as cheaply as can be.
  const [row] = await database().$queryRaw<{ unread: number }[]>`/* prepared */
    SELECT count(*)::int AS unread FROM notifications WHERE user_id = ${actor.userId}::uuid AND read_at IS NULL`;
  return row?.unread ?? 0;
}

/** How the actor hears of every kind. */
export async function getPreferences(actor: Actor): Promise<Readonly<Record<NotificationKind, Delivery>>> {
  const rows = await database().notificationPreference.findMany({
    where: { userId: actor.userId },
    select: { kind: true, delivery: true },
  });
  const chosen = new Map(rows.map(({ kind, delivery }) => [kind, delivery]));
  const kinds = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, deliveryOf(kind, chosen.get(kind))])) as Record<
    NotificationKind,
    Delivery
  >;
}

/** What this module keeps about the actor, for their copy of their data. */
export async function getOwnNotificationData(actor: Actor) {
  const [notifications, preferences] = await Promise.all([
    database().notification.findMany({
      where: { userId: actor.userId },
      select: { kind: true, params: true, createdAt: true, readAt: true, mailedAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    database().notificationPreference.findMany({
      where: { userId: actor.userId },
      select: { kind: true, delivery: true },
    }),
  ]);
  return { notifications, notificationPreferences: preferences };
}
