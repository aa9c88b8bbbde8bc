import "server-only";
import type { Actor } from "@/lib/access/actor";
import { admitCodeAttempt } from "@/lib/access/code-limits";
import { codeRefused, takeOneTimeCode, tryOneTimeCode } from "@/lib/access/code-repository";
import { revokeSessions } from "@/lib/access/repository";
import type { ConfirmContactChange } from "@/lib/access/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { requestContext } from "@/lib/platform/context";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { queueMail } from "@/lib/platform/mailer";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes the new address or number with the code that was sent to it. The old address is told, all other devices are signed
 * out. An address belongs to one person: a unique index decides.
 *
 * @throws AppError `invalid` for a refused code, `conflict` when the contact is another person's, `rate_limited`
 */
export async function confirmContactChange(actor: Actor, { requestId, code }: ConfirmContactChange): Promise<void> {
  await admitCodeAttempt(await requestContext());
  const tried =
    (await tryOneTimeCode(requestId, "change_email", code)) ?? (await tryOneTimeCode(requestId, "change_phone", code));
  if (tried?.userId !== actor.userId) throw codeRefused();
  await inTransaction(async (tx) => {
    const { contact, channel } = await takeOneTimeCode(tx, requestId);
    const now = currentTime();
    const taken = channel === "phone" ? { phone: contact } : { email: contact };
    const others = await tx.user.count({ where: { ...taken, id: { not: actor.userId } } });
    if (others > 0) throw new AppError("conflict", "access.contactTaken");
    await tellOldAddress(tx, actor);
    await tx.user.update({
      where: { id: actor.userId },
      data: {
        ...(channel === "phone" ? { ...taken, phoneVerifiedAt: now } : { ...taken, emailVerifiedAt: now }),
        version: { increment: 1 },
      },
    });
    const ended = await revokeSessions(tx, actor.userId, now, { except: actor.sessionId });
    await recordAudit(tx, actor, "contact.changed", { type: "user", id: actor.userId }, { channel, ended });
  });
}

/** Whoever took over a session must not move the account away in silence. */
async function tellOldAddress(tx: Tx, actor: Actor): Promise<void> {
  const { email, emailVerifiedAt, locale } = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, emailVerifiedAt: true, locale: true },
  });
  if (email === null || emailVerifiedAt === null) return;
  await queueMail(tx, {
    to: email,
    template: "contact-changed",
    locale: locale === "en" ? "en" : "id",
    params: { url: `${env().APP_URL}/lupa-kata-sandi` },
  });
}
