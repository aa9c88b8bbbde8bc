import "server-only";
import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

export const RetryJob = z.object({ jobId: z.string().regex(/^\d{1,18}$/) });
export type RetryJob = z.infer<typeof RetryJob>;

/**
 * Lets a job that was given up be tried again, from the first attempt, now. Handlers bear being run twice.
 *
 * @throws AppError `forbidden`, `not_found` when it is gone or was taken up meanwhile
 */
export async function retryJob(actor: Actor, { jobId }: RetryJob): Promise<void> {
  requirePermission(actor, "job:retry");
  await inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ kind: string }[]>`
      SELECT j.task_identifier AS kind FROM graphile_worker.jobs j
      WHERE j.id = ${jobId}::bigint AND j.attempts >= j.max_attempts AND j.locked_at IS NULL`;
    const [job] = rows;
    if (!job) throw new AppError("not_found", "platform.jobGone");
    await tx.$executeRaw`
      SELECT 1 FROM graphile_worker.reschedule_jobs(ARRAY[${jobId}::bigint], run_at => clock_timestamp(), attempts => 0)`;
    await recordAudit(tx, actor, "job.retried", { type: "job", id: jobId }, { kind: job.kind });
  });
}
