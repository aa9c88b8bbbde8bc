import "server-only";
import { admitCodeRequest } from "@/lib/access/code-limits";
import { consentToday } from "@/lib/access/consent";
import { type Contact, parseContact } from "@/lib/access/contact";
import { inEvenTime } from "@/lib/access/even-time";
import { CODE_MINUTES, codeExpiry, hashCode, newCode } from "@/lib/access/one-time-code";
import { assertPassword, hashPassword } from "@/lib/access/password";
import { findCredentials } from "@/lib/access/repository";
import type { RequestRegistration } from "@/lib/access/schema";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import { queueMail } from "@/lib/platform/mailer";
import { AppError } from "@/lib/shared/errors";

/** Longer than the work takes for a known as for an unknown contact. */
const ANSWER_MS = 400;

/**
 * Begins a registration: keeps what was typed for a quarter of an hour and sends a code to the contact. The row reserves
 * nothing: only who proves the contact becomes a user. A contact that has an account answers the same, and its owner gets a
 * message that says so instead of a code.
 *
 * @throws AppError `invalid` for an unreadable contact, a weak password or a channel without provider; `rate_limited`
 */
export async function requestRegistration(
  context: RequestContext,
  locale: "id" | "en",
  input: RequestRegistration,
): Promise<{ registrationId: string }> {
  const contact = parseContact(input.contact);
  if (!contact) throw new AppError("invalid", "access.contactUnreadable", { field: "contact" });
  assertPassword(input.password, [input.name, contact.value]);
  await admitCodeRequest("register", contact, context);
  return inEvenTime(ANSWER_MS, async () => {
    const passwordHash = await hashPassword(input.password);
    return inTransaction((tx) => begin(tx, { contact, locale, name: input.name, passwordHash }));
  });
}

interface Beginning {
  readonly contact: Contact;
  readonly locale: "id" | "en";
  readonly name: string;
  readonly passwordHash: string;
}

async function begin(tx: Tx, { contact, locale, name, passwordHash }: Beginning): Promise<{ registrationId: string }> {
  const id = newId();
  const code = newCode();
  const now = currentTime();
  const { noticeVersion, termsVersion } = consentToday(locale);
  await tx.registration.create({
    data: {
      id,
      channel: contact.channel,
      contact: contact.value,
      name,
      passwordHash,
      locale,
      noticeVersion,
      termsVersion,
      codeHash: hashCode(code, id),
      createdAt: now,
      expiresAt: codeExpiry(now),
    },
  });
  const to = { to: contact.value, channel: contact.channel === "phone" ? "sms" : "email", locale } as const;
  if (await findCredentials(tx, contact)) {
    await queueMail(tx, { ...to, template: "contact-known", params: { url: `${env().APP_URL}/masuk` } });
  } else {
    await queueMail(tx, { ...to, template: "verify-contact", params: { code, minutes: CODE_MINUTES } });
  }
  return { registrationId: id };
}
