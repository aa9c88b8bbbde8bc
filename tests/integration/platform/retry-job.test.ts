import { beforeEach, expect, it } from "vitest";
import { database, inTransaction } from "@/lib/platform/db";
import { getBackgroundState } from "@/lib/platform/job-queries";
import { enqueueJob } from "@/lib/platform/jobs";
import { retryJob } from "@/lib/platform/use-cases/retry-job";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

async function failedJob(): Promise<string> {
  await inTransaction((tx) => enqueueJob(tx, "audit.seal", {}));
  const [row] = await database().$queryRaw<{ id: string }[]>`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'the provider said no'
    RETURNING id::text`;
  return row?.id ?? "";
}

it("shows what waits and what failed, and tries a failed job again", async () => {
  const { admin } = seeded().people;
  const jobId = await failedJob();
  await inTransaction((tx) => enqueueJob(tx, "platform.clean", {}));
  const before = await getBackgroundState(admin);
  expect(before.kinds).toMatchObject([
    { kind: "audit.seal", failed: 1, waiting: 0 },
    { kind: "platform.clean", failed: 0, waiting: 1 },
  ]);
  expect(before.failed).toMatchObject([{ id: jobId, kind: "audit.seal", error: "the provider said no" }]);
  await retryJob(admin, { jobId });
  const after = await getBackgroundState(admin);
  expect(after.failed).toEqual([]);
  expect(after.kinds[0]).toMatchObject({ kind: "audit.seal", waiting: 1, failed: 0 });
  expect((await auditTrail("job", jobId)).map(({ verb }) => verb)).toEqual(["job.retried"]);
  await expect(retryJob(admin, { jobId })).rejects.toMatchObject({ messageKey: "platform.jobGone" });
});

it("is for administrators", async () => {
  const jobId = await failedJob();
  await expectForbiddenWithout(seeded().people, "job:list", getBackgroundState);
  await expectForbiddenWithout(seeded().people, "job:retry", (person) => retryJob(person, { jobId }));
});
