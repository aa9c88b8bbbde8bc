import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { revokeSessions } from "@/lib/access/repository";
import type { SignOutPerson } from "@/lib/access/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * An administrator ends every session of a person: a stolen phone, a password that got out. It acts on their next request;
 * the administrator's own session stays when they name themselves.
 *
 * @throws AppError `forbidden`, `not_found`
 */
export async function signOutPerson(actor: Actor, { userId }: SignOutPerson): Promise<{ ended: number }> {
  requirePermission(actor, "person:sign-out");
  return inTransaction(async (tx) => {
    const person = await tx.user.count({ where: { id: userId, erasedAt: null } });
    if (person === 0) throw new AppError("not_found", "access.personNotFound");
    const ended = await revokeSessions(tx, userId, currentTime(), { except: actor.sessionId });
    await recordAudit(tx, actor, "person.signed-out", { type: "user", id: userId }, { ended });
    return { ended };
  });
}
