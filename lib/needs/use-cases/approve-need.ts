import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed, assertStillAhead } from "@/lib/needs/need";
import { canDo, isOwnSubmission } from "@/lib/needs/policy";
import { insertDecision, loadNeed, saveNeed } from "@/lib/needs/repository";
import type { ApproveNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * Publishes a submitted need. Of several answers to one submission exactly one is kept: the unique key of the answer
 * decides, also against a return that arrives at the same moment.
 *
 * @throws AppError `forbidden` (also for whoever submitted it), `not_found`, `conflict` when it was answered already,
 * `invalid` when the last day for quotes or for delivery has passed meanwhile
 */
export async function approveNeed(actor: Actor, input: ApproveNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:approve");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    if (isOwnSubmission(actor, need)) throw new AppError("forbidden", "needs.ownSubmission");
    authorize(canDo(actor, "approve", need));
    const state = advanceNeed(need.state, "approve");
    assertStillAhead(need, await deadlineTime(tx));
    const publishedAt = currentTime();
    await insertDecision(tx, actor, need, { decision: "approved", decidedAt: publishedAt });
    const version = await saveNeed(tx, need, { state, publishedAt });
    await recordAudit(tx, actor, "need.approved", { type: "need", id: need.id }, { submission: need.submission });
    await publishEvent(tx, "need.published", { needId: need.id });
    return { needId: need.id, version };
  });
}
