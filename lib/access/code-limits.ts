import "server-only";
import type { Contact } from "@/lib/access/contact";
import type { RequestContext } from "@/lib/platform/context";
import { channelAvailable } from "@/lib/platform/mailer";
import { consume, type RateLimit } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";

/**
 * How many codes are sent to one contact, asked for from one address, and tried from one address, in an hour. One address may
 * use up a third of what a contact is sent: whoever keeps asking for somebody else's codes must not leave them without one.
 */
const CODE_LIMITS = {
  sentToContact: { points: 15, durationSeconds: 3600 },
  sentToContactFromAddress: { points: 5, durationSeconds: 3600 },
  askedFromAddress: { points: 60, durationSeconds: 3600 },
  triedFromAddress: { points: 120, durationSeconds: 3600 },
} as const satisfies Record<string, RateLimit>;

/**
 * Counts a code that is about to be sent, whether anybody has that contact or not. Every text message costs money and every
 * mail costs somebody's patience.
 *
 * @throws AppError `rate_limited`, or `invalid` when no message would arrive over that channel
 */
export async function admitCodeRequest(purpose: string, contact: Contact, { ip }: RequestContext): Promise<void> {
  const channel = contact.channel === "phone" ? "sms" : "email";
  if (!channelAvailable(channel)) throw new AppError("invalid", `access.${channel}Unavailable`, { field: "contact" });
  const address = ip ?? "unknown";
  await consume("code.address", address, CODE_LIMITS.askedFromAddress);
  await consume(`code.${purpose}.pair`, `${contact.value}\0${address}`, CODE_LIMITS.sentToContactFromAddress);
  await consume(`code.${purpose}`, contact.value, CODE_LIMITS.sentToContact);
}

/** Counts a code that is tried. @throws AppError `rate_limited` */
export async function admitCodeAttempt({ ip }: RequestContext): Promise<void> {
  await consume("code.attempt", ip ?? "unknown", CODE_LIMITS.triedFromAddress);
}
