import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { hasRunningBatch, insertBatch } from "@/lib/matching/batch-repository";
import type { StartBatch } from "@/lib/matching/batch-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";
import { AppError } from "@/lib/shared/errors";

/**
 * Begins to rank suppliers anew for every need that is open now; the worker does it, one need after the other. One batch runs
 * at a time: of two administrators at once, the database lets one begin.
 *
 * @throws AppError `forbidden`; `conflict` while another batch runs
 */
export async function startBatch(actor: Actor, _input: StartBatch): Promise<{ batchId: string; total: number }> {
  requirePermission(actor, "batch:start");
  return inTransaction(async (tx) => {
    if (await hasRunningBatch(tx)) throw new AppError("conflict", "matching.batchRuns");
    const { id: batchId, total } = await insertBatch(tx, actor.userId);
    await recordAudit(tx, actor, "batch.started", { type: "batch", id: batchId }, { needs: total });
    if (total > 0) await enqueueJob(tx, "matching.run-batch", { batchId });
    return { batchId, total };
  });
}
