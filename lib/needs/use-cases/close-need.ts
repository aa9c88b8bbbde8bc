import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { loadNeed, saveNeed } from "@/lib/needs/repository";
import type { CloseNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";

/**
 * Closes a published need: it is served, or no longer open to offers. What was awarded stays.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it is not published
 */
export async function closeNeed(actor: Actor, input: CloseNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:close");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    authorize(canDo(actor, "close", need));
    const version = await saveNeed(tx, need, { state: advanceNeed(need.state, "close"), closedAt: currentTime() });
    await recordAudit(tx, actor, "need.closed", { type: "need", id: need.id });
    await publishEvent(tx, "need.closed", { needId: need.id });
    return { needId: need.id, version };
  });
}
