import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listBatches } from "@/lib/matching/batch-queries";
import { cancelBatch } from "@/lib/matching/use-cases/cancel-batch";
import { startBatch } from "@/lib/matching/use-cases/start-batch";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { database } from "@/lib/platform/db";
import { crossArms, publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().matchBatch.deleteMany();
});

const start = () => startBatch(named.people.admin, {});

async function jobs(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'matching.run-batch'`;
  return row?.count ?? 0;
}

describe("startBatch", () => {
  it("with no open need is over at once and asks no worker", async () => {
    expect((await start()).total).toBe(0);
    expect(await jobs()).toBe(0);
    expect(await listBatches(named.people.admin, { page: 1 })).toMatchObject({
      running: null,
      total: 1,
      batches: [{ state: "finished", total: 0, done: 0 }],
    });
  });

  it("takes every open need down once, and nothing else, asks a worker, and writes an audit row", async () => {
    const needs = [await publishedNeed(named.people), await publishedNeed(named.people)];
    await draftNeed(named.people.officer, crossArms());
    const before = await jobs();
    const { batchId, total } = await start();
    expect(total).toBe(2);
    expect(await jobs()).toBe(before + 1);
    const items = await database().matchBatchItem.findMany({ where: { batchId } });
    expect(items.map(({ needId }) => needId).toSorted()).toEqual(needs.map(({ needId }) => needId).toSorted());
    expect(await auditTrail("batch", batchId)).toMatchObject([
      { verb: "batch.started", actorUserId: named.people.admin.userId, details: { needs: 2 } },
    ]);
    expect(await listBatches(named.people.admin, { page: 1 })).toMatchObject({
      running: { id: batchId, state: "running", total: 2, done: 0 },
      openNeeds: 2,
    });
  });

  it("lets one batch run, however many administrators begin at the same moment", async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => refusalOf(start)));
    expect(tries.filter((answer) => answer === "allowed")).toHaveLength(1);
    for (const answer of tries) {
      expect(["allowed", "conflict matching.batchRuns", "conflict platform.changedMeanwhile"]).toContain(answer);
    }
    expect(await refusalOf(start)).toBe("conflict matching.batchRuns");
    const running = (await listBatches(named.people.admin, { page: 1 })).running;
    await cancelBatch(named.people.admin, { batchId: running?.id ?? "" });
    expect(await refusalOf(start)).toBe("allowed");
  });

  it("is for administrators", async () => {
    await expectForbiddenWithout(named.people, "batch:start", (person) => startBatch(person, {}));
    await expectForbiddenWithout(named.people, "batch:read", (person) => listBatches(person, { page: 1 }));
  });
});
