import "server-only";
import { admitCodeAttempt } from "@/lib/access/code-limits";
import { codeRefused, takeOneTimeCode, tryOneTimeCode } from "@/lib/access/code-repository";
import { issueDeviceToken } from "@/lib/access/known-device";
import { openSession } from "@/lib/access/open-session";
import { assertPassword, hashPassword } from "@/lib/access/password";
import { tellPasswordChanged } from "@/lib/access/password-notice";
import { loadOwnCredentials, proveContact, replacePassword, revokeSessions } from "@/lib/access/repository";
import type { ResetPassword } from "@/lib/access/schema";
import { unlockAccount } from "@/lib/access/sign-in-throttle";
import type { SignedIn } from "@/lib/access/use-cases/sign-in";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import { database, inTransaction } from "@/lib/platform/db";

/**
 * Sets a new password with the code that was sent: every session of the person ends, the lock that strangers may have caused
 * opens, and this browser is signed in.
 *
 * @throws AppError `invalid` for a refused code or a weak password; `rate_limited`
 */
export async function resetPassword(context: RequestContext, input: ResetPassword): Promise<SignedIn> {
  assertPassword(input.password, []);
  await admitCodeAttempt(context);
  const tried = await tryOneTimeCode(input.requestId, "reset_password", input.code);
  const user = tried && (await loadOwnCredentials(database(), tried.userId));
  if (!user) throw codeRefused();
  const passwordHash = await hashPassword(input.password);
  const { contact, session } = await inTransaction(async (tx) => {
    const { contact, channel } = await takeOneTimeCode(tx, input.requestId);
    const now = currentTime();
    if (!(await replacePassword(tx, user.id, passwordHash))) throw codeRefused();
    await proveContact(tx, user.id, channel, now);
    const ended = await revokeSessions(tx, user.id, now);
    await recordAudit(tx, { ...SYSTEM, userId: user.id }, "password.reset", { type: "user", id: user.id }, { ended });
    await tellPasswordChanged(tx, user);
    return { contact, session: await openSession(tx, context, user, "reset") };
  });
  await unlockAccount(contact, context.ip);
  return { ...session, deviceToken: issueDeviceToken({ id: user.id, passwordHash }) };
}
