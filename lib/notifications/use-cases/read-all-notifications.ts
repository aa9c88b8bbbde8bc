import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ReadAllNotifications } from "@/lib/notifications/schema";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";

/** Marks all of the actor's own notifications that came in until then as read. */
export async function readAllNotifications(
  actor: Actor,
  { until }: ReadAllNotifications,
): Promise<{ readonly read: number }> {
  const { count } = await inTransaction((tx) =>
    tx.notification.updateMany({
      where: { userId: actor.userId, readAt: null, createdAt: { lte: new Date(until) } },
      data: { readAt: currentTime() },
    }),
  );
  return { read: count };
}
