import "server-only";
import { database } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

const BEAT_MILLIS = 10_000;
/** A worker that has not been heard of for so long is dead; also how old a lock must be before it is taken from one. */
const DEAD_AFTER_SECONDS = 30;

/**
 * Says every ten seconds that the worker lives, and frees jobs that dead workers hold: after a `kill -9` the library itself
 * would wait four hours. Answers a function that ends it.
 */
export function startHeartbeat(poolId: string): () => Promise<void> {
  const tick = (): Promise<void> =>
    beat(poolId).catch((error: unknown) => log().warn({ error }, "the worker's heartbeat was not written"));
  void tick();
  const timer = setInterval(tick, BEAT_MILLIS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await database()
      .workerHeartbeat.deleteMany({ where: { id: poolId } })
      .catch(() => undefined);
  };
}

async function beat(poolId: string): Promise<void> {
  await database().$executeRaw`
    INSERT INTO worker_heartbeats (id, beat_at) VALUES (${poolId}, now())
    ON CONFLICT (id) DO UPDATE SET beat_at = now()`;
  await freeJobsOfDeadWorkers();
}

/** Frees jobs whose worker is dead, so that a living one takes them up; forgets workers dead for a day. */
export async function freeJobsOfDeadWorkers(): Promise<void> {
  await database().$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT job.locked_by))
    FROM graphile_worker.jobs AS job
    WHERE job.locked_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS}::double precision)
      AND NOT EXISTS (
        SELECT 1 FROM worker_heartbeats AS worker
        WHERE worker.id = job.locked_by
          AND worker.beat_at > now() - make_interval(secs => ${DEAD_AFTER_SECONDS}::double precision))
    HAVING count(*) > 0`;
  await database().$executeRaw`DELETE FROM worker_heartbeats WHERE beat_at < now() - interval '1 day'`;
}

/** True when some worker, in this process or apart, was heard of lately. */
export async function workerAlive(): Promise<boolean> {
  const [row] = await database().$queryRaw<{ alive: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM worker_heartbeats
      WHERE beat_at > now() - make_interval(secs => ${DEAD_AFTER_SECONDS}::double precision)) AS alive`;
  return row?.alive === true;
}
