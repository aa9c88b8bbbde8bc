import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { loadNeed, saveNeed } from "@/lib/needs/repository";
import type { WithdrawNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes a need back for good, with a reason. One that has an award is a promise to somebody: it can only be closed.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it was awarded, closed or withdrawn already
 */
export async function withdrawNeed(actor: Actor, input: WithdrawNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:withdraw");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    authorize(canDo(actor, "withdraw", need));
    const state = advanceNeed(need.state, "withdraw");
    if (need.lots.some(({ awardedQuantity }) => awardedQuantity > 0)) {
      throw new AppError("conflict", "needs.alreadyAwarded");
    }
    const version = await saveNeed(tx, need, {
      state,
      withdrawnAt: currentTime(),
      withdrawnReason: input.reason,
    });
    await recordAudit(tx, actor, "need.withdrawn", { type: "need", id: need.id }, { from: need.state });
    await publishEvent(tx, "need.withdrawn", { needId: need.id });
    return { needId: need.id, version };
  });
}
