import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";

const DAY_MILLIS = 86_400_000;

/** Days that rows of the machine room are kept: messages with their recipient, and keys of forms. */
export const KEPT_DAYS = { mail: 30, idempotencyKey: 30 } as const;

/** Removes what the machine room no longer needs: old messages, old form keys, expired rate limits. */
export async function cleanPlatform(): Promise<void> {
  const before = (days: number): Date => new Date(currentTime().getTime() - days * DAY_MILLIS);
  await database().outboxMail.deleteMany({ where: { createdAt: { lt: before(KEPT_DAYS.mail) } } });
  await database().idempotencyKey.deleteMany({ where: { createdAt: { lt: before(KEPT_DAYS.idempotencyKey) } } });
  await database().rateLimit.deleteMany({ where: { expire: { lt: BigInt(Date.now()) } } });
}
