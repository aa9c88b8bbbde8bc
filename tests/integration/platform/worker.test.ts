import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { workerParts } from "@/app/composition";
import { database, disconnectDatabase, inTransaction } from "@/lib/platform/db";
import { type EventName, publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { enqueueJob } from "@/lib/platform/jobs";
import { type EventSubscribers, type JobHandlers, type RunningWorker, startWorker } from "@/lib/platform/worker";
import { freeJobsOfDeadWorkers, workerAlive } from "@/lib/platform/worker-heartbeat";
import { resetDatabase } from "@/tests/support/database";
import { runSql } from "@/tests/support/sql";

const sent: string[] = [];

/** Every kind of job there is, doing nothing. */
const idle = Object.fromEntries(Object.keys(workerParts.handlers).map((name) => [name, async () => undefined]));
const handlers = {
  ...(idle as unknown as JobHandlers),
  "mail.send": async ({ mailId }: { mailId: string }) => {
    sent.push(mailId);
  },
};

let worker: RunningWorker | undefined;

function start(subscribers: EventSubscribers = {}, with_: Partial<JobHandlers> = {}): void {
  worker = startWorker({ handlers: { ...handlers, ...with_ }, subscribers, schedule: [] });
}

const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 50 });

async function jobCount(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM graphile_worker.jobs`;
  return Number(row?.count);
}

beforeEach(() => {
  sent.length = 0;
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await resetDatabase();
});

test("a job runs after commit, and never when the transaction failed", async () => {
  start();
  const [kept, lost] = [newId(), newId()];
  const failing = inTransaction(async (tx) => {
    await enqueueJob(tx, "mail.send", { mailId: lost });
    throw new Error("later");
  });
  await expect(failing).rejects.toThrow("later");
  await inTransaction((tx) => enqueueJob(tx, "mail.send", { mailId: kept }));
  await eventually(() => expect(sent).toEqual([kept]));
  await eventually(async () => expect(await jobCount()).toBe(0));
});

test("a waiting job of the same key is replaced, and a later moment is waited for", async () => {
  const inAnHour = new Date(Date.now() + 3_600_000);
  const [first, second] = [newId(), newId()];
  await inTransaction(async (tx) => {
    await enqueueJob(tx, "mail.send", { mailId: first }, { jobKey: "one", runAt: inAnHour });
    await enqueueJob(tx, "mail.send", { mailId: second }, { jobKey: "one", runAt: inAnHour });
  });
  const [row] = await database().$queryRaw<{ run_at: Date }[]>`SELECT run_at FROM graphile_worker.jobs`;
  expect(row?.run_at).toEqual(inAnHour);
  expect(await jobCount()).toBe(1);
});

test("an event reaches every subscriber, and one that fails is retried without the others", async () => {
  const heard: string[] = [];
  const event: EventName = "need.published";
  let failures = 0;
  start({
    [event]: {
      "notifications.announce": async ({ needId }) => {
        heard.push(`announce ${needId}`);
      },
      "matching.refresh": async ({ needId }) => {
        failures += 1;
        if (failures === 1) throw new Error("Key (email)=(budi@contoh.example) already exists");
        heard.push(`refresh ${needId}`);
      },
    },
  });
  const needId = newId();
  await inTransaction((tx) => publishEvent(tx, event, { needId }));
  await eventually(() => expect(failures).toBe(1));
  await eventually(async () => {
    const [row] = await database().$queryRaw<{ last_error: string | null }[]>`
      SELECT last_error FROM graphile_worker.jobs`;
    expect(row?.last_error).toContain("already exists");
    // What a job throws is stored with it: personal values must not be.
    expect(row?.last_error).not.toContain("budi");
  });
  await database().$executeRaw`
    SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) FROM graphile_worker.jobs`;
  await eventually(() => expect(heard.toSorted()).toEqual([`announce ${needId}`, `refresh ${needId}`]));
});

test("an event that nobody listens to is done with", async () => {
  start();
  await inTransaction((tx) => publishEvent(tx, "need.published", { needId: newId() }));
  await eventually(async () => expect(await jobCount()).toBe(0));
});

test("stop lets the job at hand finish", async () => {
  let finished = false;
  let begun = false;
  start(
    {},
    {
      "mail.send": async () => {
        begun = true;
        await new Promise((resolve) => setTimeout(resolve, 300));
        finished = true;
      },
    },
  );
  await inTransaction((tx) => enqueueJob(tx, "mail.send", { mailId: newId() }));
  await eventually(() => expect(begun).toBe(true));
  await worker?.stop();
  expect(finished).toBe(true);
  expect(await workerAlive()).toBe(false);
});

test("a living worker is heard of", async () => {
  expect(await workerAlive()).toBe(false);
  start();
  await eventually(async () => expect(await workerAlive()).toBe(true));
});

test("jobs that a dead worker holds are freed, those of a living one are not", async () => {
  await inTransaction(async (tx) => {
    await enqueueJob(tx, "mail.send", { mailId: newId() });
    await enqueueJob(tx, "mail.send", { mailId: newId() });
  });
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute',
      locked_by = CASE WHEN id = (SELECT min(id) FROM graphile_worker._private_jobs) THEN 'dead' ELSE 'living' END`;
  await database().$executeRaw`INSERT INTO worker_heartbeats (id, beat_at) VALUES
    ('dead', now() - interval '1 minute'), ('living', now())`;
  await freeJobsOfDeadWorkers();
  const rows = await database().$queryRaw<{ locked_by: string | null }[]>`
    SELECT locked_by FROM graphile_worker.jobs ORDER BY id`;
  expect(rows.map((row) => row.locked_by)).toEqual([null, "living"]);
});

test("the worker begins again after its connections were cut", async () => {
  start();
  await eventually(async () => expect(await workerAlive()).toBe(true));
  const [row] = await database().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  await disconnectDatabase();
  await runSql(
    inject("databaseAdminUrl"),
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
    [row?.name],
  );
  const mailId = newId();
  await inTransaction((tx) => enqueueJob(tx, "mail.send", { mailId }));
  await vi.waitFor(() => expect(sent).toEqual([mailId]), { timeout: 25_000, interval: 100 });
});
