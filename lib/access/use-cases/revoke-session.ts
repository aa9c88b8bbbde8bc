import "server-only";
import type { Actor } from "@/lib/access/actor";
import { revokeSessions } from "@/lib/access/repository";
import type { RevokeSession } from "@/lib/access/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Ends one of the actor's own sessions; that device is signed out on its next request.
 *
 * @throws AppError `not_found` for somebody else's session or one that has ended
 */
export async function revokeSession(actor: Actor, { sessionId }: RevokeSession): Promise<void> {
  await inTransaction(async (tx) => {
    const ended = await revokeSessions(tx, actor.userId, currentTime(), { only: sessionId });
    if (ended === 0) throw new AppError("not_found", "access.sessionEnded");
    await recordAudit(tx, actor, "session.revoked", { type: "user", id: actor.userId }, { sessionId });
  });
}

/** Ends all of the actor's sessions but the one that asks, and answers how many there were. */
export async function revokeOtherSessions(actor: Actor): Promise<{ ended: number }> {
  return inTransaction(async (tx) => {
    const ended = await revokeSessions(tx, actor.userId, currentTime(), { except: actor.sessionId });
    if (ended > 0) await recordAudit(tx, actor, "session.revoked", { type: "user", id: actor.userId }, { ended });
    return { ended };
  });
}
