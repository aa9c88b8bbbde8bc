import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";

/** Days that a notification is kept; the register of personal columns promises a year. */
const KEPT_DAYS = 365;

/** Removes notifications that are older than the register allows. Runs with the other cleaning. */
export async function cleanNotifications(): Promise<void> {
  const before = new Date(currentTime().getTime() - KEPT_DAYS * 86_400_000);
  await inTransaction((tx) => tx.notification.deleteMany({ where: { createdAt: { lt: before } } }));
}
