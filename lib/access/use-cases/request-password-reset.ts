import "server-only";
import { admitCodeRequest } from "@/lib/access/code-limits";
import { parseContact } from "@/lib/access/contact";
import { inEvenTime } from "@/lib/access/even-time";
import { CODE_MINUTES, codeExpiry, hashCode, newCode } from "@/lib/access/one-time-code";
import { findCredentials } from "@/lib/access/repository";
import type { RequestPasswordReset } from "@/lib/access/schema";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { queueMail } from "@/lib/platform/mailer";
import { AppError } from "@/lib/shared/errors";

const ANSWER_MS = 400;

/**
 * Sends a code with which a new password can be set. Answers the same, in the same time, when nobody has that contact: then
 * the number of the request leads nowhere.
 *
 * @throws AppError `invalid` for an unreadable contact or a channel without provider; `rate_limited`
 */
export async function requestPasswordReset(
  context: RequestContext,
  input: RequestPasswordReset,
): Promise<{ requestId: string }> {
  const contact = parseContact(input.contact);
  if (!contact) throw new AppError("invalid", "access.contactUnreadable", { field: "contact" });
  await admitCodeRequest("reset", contact, context);
  return inEvenTime(ANSWER_MS, () =>
    inTransaction(async (tx) => {
      const requestId = newId();
      const user = await findCredentials(tx, contact);
      if (!user) return { requestId };
      const code = newCode();
      const now = currentTime();
      await tx.oneTimeCode.create({
        data: {
          id: requestId,
          userId: user.id,
          purpose: "reset_password",
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
        template: "reset-password",
        locale: user.locale === "en" ? "en" : "id",
        params: { code, minutes: CODE_MINUTES },
      });
      return { requestId };
    }),
  );
}
