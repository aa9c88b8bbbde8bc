import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { endBatchEarly, loadRunningBatch } from "@/lib/matching/batch-repository";
import type { CancelBatch } from "@/lib/matching/batch-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Ends a batch early. Rankings that were made stay; the need at hand is not stored any more.
 *
 * @throws AppError `forbidden`; `not_found` when there is no such batch, or it has ended
 */
export async function cancelBatch(actor: Actor, { batchId }: CancelBatch): Promise<{ batchId: string }> {
  requirePermission(actor, "batch:cancel");
  return inTransaction(async (tx) => {
    const batch = await loadRunningBatch(batchId, tx);
    if (!batch || !(await endBatchEarly(tx, batchId, actor.userId))) {
      throw new AppError("not_found", "matching.batchNotFound");
    }
    await recordAudit(tx, actor, "batch.cancelled", { type: "batch", id: batchId });
    return { batchId };
  });
}
