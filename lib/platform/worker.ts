import "server-only";
import { EventEmitter } from "node:events";
import { Logger, parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { withRequestContext } from "@/lib/platform/context";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { EventCatalogue, EventName } from "@/lib/platform/events";
import { enqueueJob, type JobCatalogue, type JobName, type JobWithoutPayload } from "@/lib/platform/jobs";
import { impersonalMessage, log } from "@/lib/platform/log";
import { startHeartbeat } from "@/lib/platform/worker-heartbeat";
import { startWatch, type Watch } from "@/lib/platform/worker-watch";

type OwnJob = "event.publish" | "event.deliver";

/** One handler for every kind of job. Each must bear being run twice for the same payload. */
export type JobHandlers = {
  readonly [Name in Exclude<JobName, OwnJob>]: (payload: JobCatalogue[Name]) => Promise<void>;
};

/** Who listens to an event, by a name that stays the same between versions: jobs that wait carry it. */
export type EventSubscribers = {
  readonly [Name in EventName]?: Readonly<Record<string, (payload: EventCatalogue[Name]) => Promise<void>>>;
};

/** What a worker can do. Put together in app/composition.ts, the one place that knows all modules. */
export interface WorkerParts {
  readonly handlers: JobHandlers;
  readonly subscribers: EventSubscribers;
  /** When to run a job that takes no payload, as crontab times in UTC. */
  readonly schedule: readonly { readonly job: JobWithoutPayload; readonly at: string }[];
  /** Jobs to run whenever a worker starts, beside their schedule. */
  readonly atStart?: readonly JobWithoutPayload[];
  /** What is looked after while a worker runs. */
  readonly watches?: readonly Watch[];
}

export interface RunningWorker {
  /** Finishes the jobs at hand, then returns. What was not finished is taken up by the next worker. */
  stop(): Promise<void>;
}

const RESTART_MILLIS = 3_000;
const CONCURRENCY = 4;

/**
 * Works off jobs until stopped, and begins again when the database went away for a while.
 * The tables of graphile-worker must be there: the migration script makes them.
 */
export function startWorker(parts: WorkerParts): RunningWorker {
  let stopping = false;
  let runner: Beating | undefined;
  let wake: () => void = () => undefined;

  const supervise = async (): Promise<void> => {
    while (!stopping) {
      try {
        runner = await startRunner(parts);
        if (stopping) await runner.stop();
        await runner.promise;
      } catch (error) {
        if (!stopping) log().error({ error }, "the worker stopped and is started again");
      }
      await runner?.stopBeating();
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, RESTART_MILLIS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

  const ended = supervise();
  return {
    async stop() {
      stopping = true;
      wake();
      // Rejects when it had stopped by itself, which is as good.
      await runner?.stop().catch(() => undefined);
      await ended;
    },
  };
}

type Beating = Runner & { /** Ends the heartbeat and the watches. */ stopBeating(): Promise<void> };

async function startRunner(parts: WorkerParts): Promise<Beating> {
  const events: WorkerEvents = new EventEmitter();
  let poolId = "";
  events.on("pool:create", ({ workerPool }) => {
    poolId = workerPool.id;
  });
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: CONCURRENCY + 2,
    concurrency: CONCURRENCY,
    // Signals are the server's business; it stops the worker.
    noHandleSignals: true,
    logger: new Logger(() => logFromLibrary),
    events,
    taskList: taskList(parts),
    parsedCronItems: parseCronItems(
      parts.schedule.map(({ job, at }) => ({
        task: job,
        match: at,
        identifier: job,
        options: { jobKey: job, backfillPeriod: 0 },
      })),
    ),
  });
  for (const job of parts.atStart ?? []) await inTransaction((tx) => enqueueJob(tx, job, {}, { jobKey: job }));
  const stops = [startHeartbeat(poolId), ...(parts.watches ?? []).map(startWatch)];
  return Object.assign(runner, {
    stopBeating: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  });
}

/** The library reports each job at "info"; of a server's log that is too much, and its meta may hold payloads. */
function logFromLibrary(level: string, message: string): void {
  const text = message.split("\n")[0] ?? "";
  if (level === "error") log().error({ from: "graphile-worker" }, text);
  else if (level === "warning") log().warn({ from: "graphile-worker" }, text);
  else log().debug({ from: "graphile-worker" }, text);
}

function taskList({ handlers, subscribers }: WorkerParts): TaskList {
  const tasks: TaskList = {
    "event.publish": guarded((payload) => handToSubscribers(payload as JobCatalogue["event.publish"], subscribers)),
    "event.deliver": guarded((payload) => deliver(payload as JobCatalogue["event.deliver"], subscribers)),
  };
  for (const [name, handler] of Object.entries(handlers)) {
    tasks[name] = guarded(handler as (payload: unknown) => Promise<void>);
  }
  return tasks;
}

/** Runs a handler with a request id for its log lines; what it throws is stored with the job, so personal values are taken out. */
function guarded(handler: (payload: unknown) => Promise<void>): NonNullable<TaskList[string]> {
  return (payload, { job }) =>
    withRequestContext({ requestId: `job-${job.id}`, ip: null, userAgent: null }, async () => {
      try {
        await handler(payload);
      } catch (error) {
        log().error({ error, job: job.task_identifier, attempt: job.attempts }, "a job failed");
        throw new Error(impersonalMessage(error));
      }
    });
}

type Listener = (payload: unknown) => Promise<void>;

function listenersOf(event: string, subscribers: EventSubscribers): Readonly<Record<string, Listener>> {
  return (subscribers[event as EventName] ?? {}) as Readonly<Record<string, Listener>>;
}

async function handToSubscribers(
  { event, payload }: JobCatalogue["event.publish"],
  subscribers: EventSubscribers,
): Promise<void> {
  await inTransaction(async (tx) => {
    for (const subscriber of Object.keys(listenersOf(event, subscribers))) {
      await enqueueJob(tx, "event.deliver", { event, subscriber, payload });
    }
  });
}

async function deliver(
  { event, subscriber, payload }: JobCatalogue["event.deliver"],
  subscribers: EventSubscribers,
): Promise<void> {
  const listener = listenersOf(event, subscribers)[subscriber];
  if (!listener) throw new Error(`Nobody listens to ${event} under the name ${subscriber}`);
  await listener(payload);
}
