import "server-only";
import type { Actor } from "@/lib/access/actor";
import { revokeSessions } from "@/lib/access/repository";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";

/** Ends the session that asks. Asked twice, it ends once. */
export async function signOut(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    const ended = await revokeSessions(tx, actor.userId, currentTime(), { only: actor.sessionId });
    if (ended > 0) await recordAudit(tx, actor, "session.closed", { type: "user", id: actor.userId });
  });
}
