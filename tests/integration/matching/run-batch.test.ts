import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MOST_ATTEMPTS } from "@/lib/matching/batch";
import { listBatches } from "@/lib/matching/batch-queries";
import { getLatestRun } from "@/lib/matching/queries";
import { runBatch } from "@/lib/matching/use-cases/run-batch";
import { startBatch } from "@/lib/matching/use-cases/start-batch";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

const NEEDS = 6;
/** Long enough for all of them, also where the index is made first. */
const LONG = 60_000;

let named: NamedPeople;
let needIds: readonly string[];
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
  needIds = [];
  for (let turn = 0; turn < NEEDS; turn += 1) needIds = [...needIds, (await publishedNeed(named.people)).needId];
});
beforeEach(async () => {
  await database().matchBatch.deleteMany();
  await database().matchRun.deleteMany();
});

const start = async () => (await startBatch(named.people.admin, {})).batchId;

async function progress(batchId: string) {
  const { running, batches } = await listBatches(named.people.admin, { page: 1 });
  return running?.id === batchId ? running : batches.find(({ id }) => id === batchId);
}

/** Needs with the number of their rankings. */
async function runsPerNeed(): Promise<readonly number[]> {
  const rows = await database().matchRun.groupBy({ by: ["needId"], _count: true });
  return rows.map(({ _count }) => _count);
}

/** As if the worker that holds it had been silent for its minute. */
const endLoan = (batchId: string, needId: string) =>
  database().matchBatchItem.update({
    where: { batchId_needId: { batchId, needId } },
    data: { claimedUntil: new Date("2026-01-01T00:00:00Z") },
  });

async function loseEveryRace(needId: string): Promise<void> {
  await database().$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION lose_race() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.need_id = '${needId}' THEN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END IF;
    RETURN NEW; END $$`);
  await database().$executeRaw`
    CREATE TRIGGER lose_race BEFORE INSERT ON match_runs FOR EACH ROW EXECUTE FUNCTION lose_race()`;
}

const letRacesBeWon = () => database().$executeRaw`DROP TRIGGER lose_race ON match_runs`;

describe("runBatch", () => {
  it("ranks every open need as its officer would have, under the administrator's name, with an audit row each", async () => {
    const batchId = await start();
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS, ended: true });
    expect(await progress(batchId)).toMatchObject({ state: "finished", done: NEEDS, ranked: NEEDS, failed: 0 });
    const [needId = ""] = needIds;
    const shortlist = await getLatestRun(named.people.officer, needId);
    expect(shortlist?.eligible[0]?.supplier.id).toBe(named.organizations.ceper);
    expect(await database().matchRun.findFirst({ where: { needId } })).toMatchObject({
      createdById: named.people.admin.userId,
    });
    expect((await auditTrail("need", needId)).at(-1)).toMatchObject({
      verb: "need.matched",
      actorUserId: null,
      details: { batchId, runId: shortlist?.runId },
    });
  });

  it("goes on where it stopped, and ranks no need twice", async () => {
    const batchId = await start();
    expect(await runBatch(batchId, 0)).toEqual({ done: 1, ended: false });
    expect(await runBatch(batchId, 0)).toEqual({ done: 1, ended: false });
    expect(await progress(batchId)).toMatchObject({ state: "running", done: 2, total: NEEDS });
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS - 2, ended: true });
    expect(await runBatch(batchId)).toEqual({ done: 0, ended: true });
    expect(await runsPerNeed()).toEqual(Array(NEEDS).fill(1));
  });

  it("with several workers at once ranks each need once", async () => {
    const batchId = await start();
    const workers = await Promise.all(Array.from({ length: 4 }, () => runBatch(batchId, LONG)));
    expect(workers.reduce((sum, { done }) => sum + done, 0)).toBe(NEEDS);
    await runBatch(batchId);
    expect(await progress(batchId)).toMatchObject({ state: "finished", ranked: NEEDS });
    expect(await runsPerNeed()).toEqual(Array(NEEDS).fill(1));
  });

  it("takes up what a dead worker held, once its time is over", async () => {
    const batchId = await start();
    const [needId = ""] = needIds;
    const held = { where: { batchId_needId: { batchId, needId } } };
    await database().matchBatchItem.update({ ...held, data: { claimedUntil: new Date("2126-01-01T00:00:00Z") } });
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS - 1, ended: false });
    await endLoan(batchId, needId);
    expect(await runBatch(batchId)).toEqual({ done: 1, ended: true });
  });

  it("passes over a need that is no longer open or no longer there", async () => {
    const batchId = await start();
    const [closed = "", gone = ""] = needIds;
    await database().need.update({ where: { id: closed }, data: { state: "closed" } });
    await database().matchBatchItem.update({
      where: { batchId_needId: { batchId, needId: gone } },
      data: { needId: newId() },
    });
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS, ended: true });
    expect(await progress(batchId)).toMatchObject({ ranked: NEEDS - 2, skipped: 2 });
    await database().need.update({ where: { id: closed }, data: { state: "published" } });
  });

  it("notes a need that cannot be ranked and goes on with the others", async () => {
    const batchId = await start();
    const [broken = ""] = needIds;
    await database().$executeRawUnsafe(`
      CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.need_id = '${broken}' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$`);
    await database().$executeRaw`
      CREATE TRIGGER refuse_one BEFORE INSERT ON match_runs FOR EACH ROW EXECUTE FUNCTION refuse_one()`;
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS, ended: true });
    expect(await progress(batchId)).toMatchObject({ state: "finished", ranked: NEEDS - 1, failed: 1 });
    await database().$executeRaw`DROP TRIGGER refuse_one ON match_runs`;
    const { title } = await database().need.findUniqueOrThrow({ where: { id: broken } });
    expect((await progress(batchId))?.left).toEqual([
      { needId: broken, named: { title, buyerName: expect.any(String) }, failure: "error", attempts: 1 },
    ]);
    await database().need.update({ where: { id: broken }, data: { confidential: true } });
    expect((await progress(batchId))?.left[0]?.named).toBeNull();
    await database().need.update({ where: { id: broken }, data: { confidential: false } });
  });

  it("leaves a need that lost a race to be taken up again", async () => {
    const batchId = await start();
    const [raced = ""] = needIds;
    await loseEveryRace(raced);
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS - 1, ended: false });
    await letRacesBeWon();
    expect(await progress(batchId)).toMatchObject({ state: "running", ranked: NEEDS - 1, failed: 0, left: [] });
    await endLoan(batchId, raced);
    expect(await runBatch(batchId, LONG)).toEqual({ done: 1, ended: true });
    expect(await progress(batchId)).toMatchObject({ state: "finished", ranked: NEEDS, failed: 0 });
  });

  it("ends although a need loses every race, and says which one was left", async () => {
    const batchId = await start();
    const [raced = ""] = needIds;
    await loseEveryRace(raced);
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS - 1, ended: false });
    for (let attempt = 2; attempt < MOST_ATTEMPTS; attempt += 1) {
      await endLoan(batchId, raced);
      expect(await runBatch(batchId, LONG)).toEqual({ done: 0, ended: false });
    }
    await endLoan(batchId, raced);
    expect(await runBatch(batchId, LONG)).toEqual({ done: 1, ended: true });
    await letRacesBeWon();
    expect(await progress(batchId)).toMatchObject({
      state: "finished",
      ranked: NEEDS - 1,
      failed: 1,
      left: [{ needId: raced, failure: "conflict", attempts: MOST_ATTEMPTS }],
    });
  });

  it("leaves a need that no worker brings back", async () => {
    const batchId = await start();
    const [needId = ""] = needIds;
    const data = { attempts: MOST_ATTEMPTS, claimedUntil: new Date("2126-01-01T00:00:00Z") };
    await database().matchBatchItem.update({ where: { batchId_needId: { batchId, needId } }, data });
    // Its last worker may still bring it back.
    expect(await runBatch(batchId, LONG)).toEqual({ done: NEEDS - 1, ended: false });
    await endLoan(batchId, needId);
    expect(await runBatch(batchId)).toEqual({ done: 0, ended: true });
    expect((await progress(batchId))?.left).toMatchObject([{ needId, failure: "abandoned" }]);
  });

  it("leaves no need of a batch that is cancelled meanwhile", async () => {
    const batchId = await start();
    const [needId = ""] = needIds;
    await database().matchBatchItem.update({
      where: { batchId_needId: { batchId, needId } },
      data: { attempts: MOST_ATTEMPTS },
    });
    await endLoan(batchId, needId);
    // Cancelled in the moment in which the first need is done: the batch still ran when this worker began.
    await database().$executeRaw`
      CREATE FUNCTION cancel_batch() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN UPDATE match_batches SET finished_at = now(), cancelled_at = now(), cancelled_by_id = started_by_id
             WHERE id = NEW.batch_id; RETURN NULL; END $$`;
    await database().$executeRaw`
      CREATE TRIGGER cancel_batch AFTER UPDATE ON match_batch_items FOR EACH ROW
      WHEN (NEW.outcome = 'ranked') EXECUTE FUNCTION cancel_batch()`;
    expect(await runBatch(batchId, LONG)).toEqual({ done: 1, ended: true });
    await database().$executeRaw`DROP TRIGGER cancel_batch ON match_batch_items`;
    expect(await progress(batchId)).toMatchObject({ state: "cancelled", done: 1, ranked: 1, failed: 0, left: [] });
  });

  it("has nothing to do for a batch that is not there", async () => {
    expect(await runBatch(newId())).toEqual({ done: 0, ended: true });
    expect(await runBatch("x")).toEqual({ done: 0, ended: true });
  });
});
