import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { OpenNotification } from "@/lib/notifications/schema";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Marks one of the actor's own notifications as read and says where it leads. Opening it twice keeps the first moment.
 * Not audited: it changes nothing but what the reader sees as new.
 *
 * @throws {AppError} `not_found` for another person's notification as for none.
 */
export async function openNotification(
  actor: Actor,
  { notificationId: id }: OpenNotification,
): Promise<{ readonly path: string }> {
  return inTransaction(async (tx) => {
    const found = await tx.notification.findUnique({ where: { id, userId: actor.userId }, select: { params: true } });
    if (!found) throw new AppError("not_found", "notifications.notFound");
    await tx.notification.updateMany({ where: { id, readAt: null }, data: { readAt: currentTime() } });
    return { path: (found.params as { path: string }).path };
  });
}
