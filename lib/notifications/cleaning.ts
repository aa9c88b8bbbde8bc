import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";

/** Days that a notification is kept; the register of personal columns promises a year. */
export const NOTIFICATION_KEPT_DAYS = 365;

/** Removes notifications that are older than the register allows. */
export async function cleanNotifications(): Promise<void> {
  const before = new Date(currentTime().getTime() - NOTIFICATION_KEPT_DAYS * 86_400_000);
  await database().notification.deleteMany({ where: { createdAt: { lt: before } } });
}
