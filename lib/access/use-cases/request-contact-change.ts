import "server-only";
import type { Actor } from "@/lib/access/actor";
import { admitCodeRequest } from "@/lib/access/code-limits";
import { type Contact, parseContact } from "@/lib/access/contact";
import { CODE_MINUTES, codeExpiry, hashCode, newCode } from "@/lib/access/one-time-code";
import type { RequestContactChange } from "@/lib/access/schema";
import { currentTime } from "@/lib/platform/clock";
import { requestContext } from "@/lib/platform/context";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { queueMail } from "@/lib/platform/mailer";
import { AppError } from "@/lib/shared/errors";

/**
 * Sends a code to a new address or number of the actor; nothing changes before it comes back. Whether somebody else has that
 * contact is told by nothing here: the code goes out all the same, and only its holder learns more.
 *
 * @throws AppError `invalid` for an unreadable contact or a channel without provider; `rate_limited`
 */
export async function requestContactChange(actor: Actor, input: RequestContactChange): Promise<{ requestId: string }> {
  const contact = parseContact(input.contact);
  if (!contact) throw new AppError("invalid", "access.contactUnreadable", { field: "contact" });
  await admitCodeRequest("change", contact, await requestContext());
  return inTransaction(async (tx) => {
    const requestId = newId();
    const code = newCode();
    const now = currentTime();
    await tx.oneTimeCode.create({
      data: {
        id: requestId,
        userId: actor.userId,
        purpose: purposeOf(contact.channel),
        channel: contact.channel,
        contact: contact.value,
        codeHash: hashCode(code, requestId),
        createdAt: now,
        expiresAt: codeExpiry(now),
      },
    });
    await queueMail(tx, {
      to: contact.value,
      channel: contact.channel === "phone" ? "sms" : "email",
      template: "verify-contact",
      locale: actor.locale,
      params: { code, minutes: CODE_MINUTES },
    });
    return { requestId };
  });
}

function purposeOf(channel: Contact["channel"]): "change_email" | "change_phone" {
  return channel === "phone" ? "change_phone" : "change_email";
}
