import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { database } from "@/lib/platform/db";

/** One kind of job: how many wait for their time, are being worked on, are being retried, have been given up. */
export interface JobKindState {
  readonly kind: string;
  readonly waiting: number;
  readonly running: number;
  readonly retrying: number;
  readonly failed: number;
  /** When the one that waits longest was due; null when none is due. */
  readonly oldestDueAt: Date | null;
}

/** A job that was given up after its last attempt. */
export interface FailedJob {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  /** Without personal values: the worker takes them out before it is stored. */
  readonly error: string | null;
  readonly lastTriedAt: Date;
}

export interface MailState {
  readonly waiting: number;
  readonly sentInDay: number;
  readonly kept: number;
  readonly oldestWaitingAt: Date | null;
}

export interface BackgroundState {
  readonly kinds: readonly JobKindState[];
  readonly failed: readonly FailedJob[];
  readonly mail: MailState;
  /** The last sign of life of each worker process, the latest first. */
  readonly workers: readonly { readonly id: string; readonly beatAt: Date }[];
}

const FAILED_SHOWN = 50;

/** What is being done behind the scenes, and what failed. Judged by the database's clock. @throws AppError `forbidden` */
export async function getBackgroundState(actor: Actor): Promise<BackgroundState> {
  requirePermission(actor, "job:list");
  const [kinds, failed, mail, workers] = await Promise.all([listKinds(), listFailed(), mailState(), listWorkers()]);
  return { kinds, failed, mail, workers };
}

async function listKinds(): Promise<JobKindState[]> {
  return database().$queryRaw<JobKindState[]>`
    SELECT task_identifier AS kind,
           count(*) FILTER (WHERE locked_at IS NULL AND attempts = 0)::int AS waiting,
           count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
           count(*) FILTER (WHERE locked_at IS NULL AND attempts BETWEEN 1 AND max_attempts - 1)::int AS retrying,
           count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed,
           min(run_at) FILTER (WHERE attempts < max_attempts AND run_at <= clock_timestamp()) AS "oldestDueAt"
    FROM graphile_worker.jobs GROUP BY 1 ORDER BY 1`;
}

async function listFailed(): Promise<FailedJob[]> {
  return database().$queryRaw<FailedJob[]>`
    SELECT id::text, task_identifier AS kind, attempts::int, last_error AS error, updated_at AS "lastTriedAt"
    FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL
    ORDER BY updated_at DESC LIMIT ${FAILED_SHOWN}`;
}

async function mailState(): Promise<MailState> {
  const [row] = await database().$queryRaw<MailState[]>`
    SELECT count(*) FILTER (WHERE sent_at IS NULL AND kept_at IS NULL)::int AS waiting,
           count(*) FILTER (WHERE sent_at > clock_timestamp() - interval '1 day')::int AS "sentInDay",
           count(*) FILTER (WHERE kept_at IS NOT NULL)::int AS kept,
           min(created_at) FILTER (WHERE sent_at IS NULL AND kept_at IS NULL) AS "oldestWaitingAt"
    FROM outbox_mails`;
  return row ?? { waiting: 0, sentInDay: 0, kept: 0, oldestWaitingAt: null };
}

async function listWorkers() {
  return database().workerHeartbeat.findMany({
    select: { id: true, beatAt: true },
    orderBy: [{ beatAt: "desc" }, { id: "asc" }],
    take: 20,
  });
}
