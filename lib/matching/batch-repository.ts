import "server-only";
import { type BatchResult, MOST_ATTEMPTS } from "@/lib/matching/batch";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";

/** As long as one need is lent to a worker: far longer than ranking takes, short for who waits after a crash. */
const LENT_MILLIS = 60_000;

/** A batch that has not ended. */
export interface RunningBatch {
  readonly id: string;
  readonly startedById: string;
}

/** Takes down every need that is open now; answers the batch's id and how many there are. */
export async function insertBatch(tx: Tx, startedById: string): Promise<{ id: string; total: number }> {
  const id = newId();
  const now = currentTime();
  await tx.matchBatch.create({ data: { id, total: 0, startedAt: now, startedById } });
  const total = await tx.$executeRaw`
    INSERT INTO match_batch_items (batch_id, need_id, position)
    SELECT ${id}::uuid, id, row_number() OVER (ORDER BY published_at, id) FROM needs WHERE state = 'published'`;
  await tx.matchBatch.update({ where: { id }, data: { total, ...(total === 0 && { finishedAt: now }) } });
  return { id, total };
}

export async function hasRunningBatch(tx: Tx): Promise<boolean> {
  return (await tx.matchBatch.count({ where: { finishedAt: null } })) > 0;
}

export async function loadRunningBatch(id: string, tx: Tx = database()): Promise<RunningBatch | null> {
  if (!isId(id)) return null;
  return tx.matchBatch.findFirst({ where: { id, finishedAt: null }, select: { id: true, startedById: true } });
}

/** Ends a batch before its time; false when it ended meanwhile. */
export async function endBatchEarly(tx: Tx, id: string, cancelledById: string): Promise<boolean> {
  const now = currentTime();
  const { count } = await tx.matchBatch.updateMany({
    where: { id, finishedAt: null },
    data: { finishedAt: now, cancelledAt: now, cancelledById },
  });
  return count === 1;
}

/** A need that is lent. */
export interface LentNeed {
  readonly needId: string;
  /** How often it was lent, this time included. */
  readonly attempts: number;
}

/**
 * Lends the next need of a running batch to whoever asks; null when none is free. Two workers never get the same one, and
 * what a dead worker held is lent again after a minute, {@link MOST_ATTEMPTS} times in all. Judged by the database's clock,
 * one for all workers.
 */
export async function claimNeed(batchId: string): Promise<LentNeed | null> {
  const rows = await database().$queryRaw<LentNeed[]>`
    UPDATE match_batch_items AS item
       SET claimed_until = clock_timestamp() + make_interval(secs => ${LENT_MILLIS / 1_000}::double precision),
           attempts = item.attempts + 1
     WHERE item.batch_id = ${batchId}::uuid AND item.need_id = (
       SELECT free.need_id FROM match_batch_items AS free
        WHERE free.batch_id = ${batchId}::uuid AND free.finished_at IS NULL AND free.attempts < ${MOST_ATTEMPTS}
          AND (free.claimed_until IS NULL OR free.claimed_until < clock_timestamp())
          AND EXISTS (SELECT FROM match_batches WHERE id = ${batchId}::uuid AND finished_at IS NULL)
        ORDER BY free.position LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING item.need_id AS "needId", item.attempts`;
  return rows[0] ?? null;
}

/**
 * Leaves the needs of a running batch that were lent as often as may be and that no worker brought back: each may be what
 * kills workers.
 */
export async function leaveAbandoned(tx: Tx, batchId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE match_batch_items SET finished_at = ${currentTime()}, outcome = 'failed', failure = 'abandoned'
     WHERE batch_id = ${batchId}::uuid AND finished_at IS NULL AND attempts >= ${MOST_ATTEMPTS}
       AND claimed_until < clock_timestamp()
       AND EXISTS (SELECT FROM match_batches WHERE id = ${batchId}::uuid AND finished_at IS NULL)`;
}

/** Writes down what became of a need, once; false when another worker did meanwhile, or the batch has ended. */
export async function finishItem(
  tx: Tx,
  { batchId, needId }: { readonly batchId: string; readonly needId: string },
  result: BatchResult,
): Promise<boolean> {
  const { count } = await tx.matchBatchItem.updateMany({
    where: { batchId, needId, finishedAt: null, batch: { finishedAt: null } },
    data: { finishedAt: currentTime(), ...result },
  });
  return count === 1;
}

/** Ends a batch when every need of it is done; true when it has ended, now or before. */
export async function endBatchWhenDone(tx: Tx, id: string): Promise<boolean> {
  await tx.matchBatch.updateMany({
    where: { id, finishedAt: null, items: { none: { finishedAt: null } } },
    data: { finishedAt: currentTime() },
  });
  return (await tx.matchBatch.count({ where: { id, finishedAt: null } })) === 0;
}
