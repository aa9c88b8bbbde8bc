import { beforeAll, describe, expect, it } from "vitest";
import { listBatches } from "@/lib/matching/batch-queries";
import { cancelBatch } from "@/lib/matching/use-cases/cancel-batch";
import { runBatch } from "@/lib/matching/use-cases/run-batch";
import { startBatch } from "@/lib/matching/use-cases/start-batch";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  for (let turn = 0; turn < 3; turn += 1) await publishedNeed(named.people);
});

const cancel = (batchId: string) => cancelBatch(named.people.admin, { batchId });

describe("cancelBatch", () => {
  it("keeps what was ranked and ranks no more", async () => {
    const { batchId } = await startBatch(named.people.admin, {});
    expect(await runBatch(batchId, 0)).toEqual({ done: 1, ended: false });
    await cancel(batchId);
    expect(await runBatch(batchId)).toEqual({ done: 0, ended: true });
    expect(await database().matchRun.count()).toBe(1);
    expect((await listBatches(named.people.admin, { page: 1 })).batches).toMatchObject([
      { id: batchId, state: "cancelled", total: 3, done: 1 },
    ]);
    expect((await auditTrail("batch", batchId)).map(({ verb }) => verb)).toEqual(["batch.started", "batch.cancelled"]);
  });

  it("happens once, also when two administrators do it at the same moment", async () => {
    const { batchId } = await startBatch(named.people.admin, {});
    const tries = await Promise.all(Array.from({ length: 6 }, () => refusalOf(() => cancel(batchId))));
    expect(tries.toSorted()).toEqual(["allowed", ...Array(5).fill("not_found matching.batchNotFound")]);
  });

  it("knows no batch that is not there or has ended", async () => {
    for (const id of [newId(), "x", "' or true --"]) {
      expect(await refusalOf(() => cancel(id))).toBe("not_found matching.batchNotFound");
    }
  });

  it("is for administrators", async () => {
    const { batchId } = await startBatch(named.people.admin, {});
    await expectForbiddenWithout(named.people, "batch:cancel", (person) => cancelBatch(person, { batchId }));
  });
});
