import "server-only";
import { parseContact } from "@/lib/access/contact";
import { issueDeviceToken, knownDevice } from "@/lib/access/known-device";
import { type OpenedSession, openSession } from "@/lib/access/open-session";
import { verifyPassword } from "@/lib/access/password";
import { findCredentials, holdPassword } from "@/lib/access/repository";
import type { SignIn } from "@/lib/access/schema";
import { admitAttempt, forgiveAttempt } from "@/lib/access/sign-in-throttle";
import type { RequestContext } from "@/lib/platform/context";
import { database, inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

export interface SignedIn extends OpenedSession {
  /** For the browser to keep: by it this device is known at the next sign-in. */
  readonly deviceToken: string;
}

/**
 * Signs a person in by e-mail address or mobile number and password. An account that does not exist answers like a wrong
 * password, in words and in time.
 *
 * @throws AppError `invalid` for a wrong password or unknown contact, `rate_limited` after too many attempts
 */
export async function signIn(
  context: RequestContext,
  input: Pick<SignIn, "contact" | "password">,
  deviceToken: string | null,
): Promise<SignedIn> {
  const contact = parseContact(input.contact);
  if (!contact) throw new AppError("invalid", "access.contactUnreadable", { field: "contact" });
  const user = await findCredentials(database(), contact);
  const attempt = { account: contact.value, ip: context.ip, device: knownDevice(deviceToken, user) };
  await admitAttempt(attempt);
  const right = await verifyPassword(user?.passwordHash, input.password);
  if (!user || !right) throw wrongCredentials();
  const session = await inTransaction(async (tx) => {
    if (!(await holdPassword(tx, user.id, user.passwordHash))) throw wrongCredentials();
    return openSession(tx, context, user, "password");
  });
  await forgiveAttempt(attempt);
  return { ...session, deviceToken: issueDeviceToken(user) };
}

function wrongCredentials(): AppError {
  return new AppError("invalid", "access.wrongCredentials");
}
