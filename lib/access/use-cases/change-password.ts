import "server-only";
import type { Actor } from "@/lib/access/actor";
import { issueDeviceToken } from "@/lib/access/known-device";
import { assertPassword, hashPassword, verifyPassword } from "@/lib/access/password";
import { tellPasswordChanged } from "@/lib/access/password-notice";
import { loadOwnCredentials, replacePassword, revokeSessions } from "@/lib/access/repository";
import type { ChangePassword } from "@/lib/access/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { consume, forgive, type RateLimit } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";

/** Somebody who found an open phone must not be able to try passwords at leisure. */
const LIMIT: RateLimit = { points: 10, durationSeconds: 15 * 60 };

/**
 * Replaces the actor's own password, which they must know. Every other session ends; this one stays.
 *
 * @throws AppError `invalid` for a wrong or weak password, `rate_limited`, `conflict` when it was replaced meanwhile
 */
export async function changePassword(actor: Actor, input: ChangePassword): Promise<{ deviceToken: string }> {
  const user = await loadOwnCredentials(database(), actor.userId);
  if (!user) throw new AppError("not_found", "action.not_found");
  await consume("password.change", actor.userId, LIMIT);
  if (!(await verifyPassword(user.passwordHash, input.currentPassword))) {
    throw new AppError("invalid", "access.currentPasswordWrong", { field: "currentPassword" });
  }
  assertPassword(input.password, [user.name, user.email ?? "", user.phone ?? ""]);
  const passwordHash = await hashPassword(input.password);
  await inTransaction(async (tx) => {
    const replaced = await replacePassword(tx, user.id, passwordHash, user.passwordHash);
    if (!replaced) throw new AppError("conflict", "access.profileChanged");
    const ended = await revokeSessions(tx, user.id, currentTime(), { except: actor.sessionId });
    await recordAudit(tx, actor, "password.changed", { type: "user", id: user.id }, { ended });
    await tellPasswordChanged(tx, user);
  });
  await forgive("password.change", actor.userId);
  return { deviceToken: issueDeviceToken({ id: user.id, passwordHash }) };
}
