import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { insertDecision, loadNeed, saveNeed } from "@/lib/needs/repository";
import type { ReturnNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";

/**
 * Gives a submitted need back to its authors with a reason; it is a draft again.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it was answered already
 */
export async function returnNeed(actor: Actor, input: ReturnNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:return");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    authorize(canDo(actor, "return", need));
    const state = advanceNeed(need.state, "return");
    await insertDecision(tx, actor, need, { decision: "returned", decidedAt: currentTime(), reason: input.reason });
    const version = await saveNeed(tx, need, {
      state,
      submittedAt: null,
      submittedById: null,
      submittedOnBehalfOfId: null,
    });
    await recordAudit(tx, actor, "need.returned", { type: "need", id: need.id }, { submission: need.submission });
    await publishEvent(tx, "need.returned", { needId: need.id });
    return { needId: need.id, version };
  });
}
