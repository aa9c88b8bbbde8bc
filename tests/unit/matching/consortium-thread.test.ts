import type { Worker } from "node:worker_threads";
import { expect, it, vi } from "vitest";
import type { ConsortiumProblem } from "@/lib/matching/consortium/problem";
import { solveLots, solveWhole } from "@/lib/matching/consortium-thread";

const threads = vi.hoisted((): Worker[] => []);

vi.mock("node:worker_threads", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:worker_threads")>();
  class WatchedWorker extends real.Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      threads.push(this);
    }
  }
  return { ...real, Worker: WatchedWorker };
});

const offer = (capacity: number, price: bigint, minimum = 1) => ({
  minimum,
  capacity,
  price,
  local: 0n,
  pinned: false,
});

const EASY: ConsortiumProblem = { quantity: 10, maxMembers: 2, offers: [offer(6, 1n), offer(9, 2n)], scale: 1n };

/** Whole batches of odd sizes that must add up exactly: nobody solves that at once. */
const HARD: ConsortiumProblem = {
  quantity: 40_000_050,
  maxMembers: 9,
  offers: Array.from({ length: 80 }, (_, at) => {
    const batch = (4_000 + ((at * 7_919) % 5_003)) * 1_000;
    return offer(batch, BigInt(200_000 + ((at * 104_729) % 90_000)), batch);
  }),
  scale: 1n,
};

/** Waits until the thread of this count is there, and ends it. */
async function kill(count: number): Promise<void> {
  await vi.waitFor(() => expect(threads.length).toBe(count), 5_000);
  await threads[count - 1]?.terminate();
}

it("answers each with its own answer, however many ask at once", async () => {
  const lots = { lots: [3], maxMembers: 1, offers: [{ ...offer(5, 7n), limits: [5], prices: [7n] }], scale: 1n };
  const [first, second, third] = await Promise.all([
    solveWhole(EASY),
    solveLots(lots),
    solveWhole({ ...EASY, quantity: 16 }),
  ]);
  expect(first.answer).toMatchObject({ status: "optimal", quantities: [6, 4], cost: 14n });
  expect(second).toMatchObject({ status: "optimal", quantities: [[3]], cost: 21n });
  expect(third).toMatchObject({ answer: { status: "infeasible" }, most: [6, 9] });
  expect(threads).toHaveLength(1);
});

it("stops at its time and never calls impossible what it did not prove", async () => {
  const { answer } = await solveWhole(HARD, { timeLimitMs: 100, patienceMs: 100 });
  expect(answer.status).toBe("undecided");
});

it("takes the task up again in a new thread when the old one dies", async () => {
  const before = threads.length;
  const answer = solveWhole(HARD, { timeLimitMs: 400, patienceMs: 400 });
  await kill(before);
  expect((await answer).answer.status).toBe("undecided");
  expect(threads).toHaveLength(before + 1);
});

it("gives a task up that kills two threads, and goes on with the next", async () => {
  const before = threads.length;
  const deadly = solveWhole(HARD, { timeLimitMs: 3_000, patienceMs: 3_000 });
  const refused = expect(deadly).rejects.toThrow("ended twice");
  const patient = solveWhole(EASY);
  await kill(before);
  await kill(before + 1);
  await refused;
  expect((await patient).answer.status).toBe("optimal");
});

it("says what went wrong with a task that makes no sense", async () => {
  await expect(solveWhole({} as ConsortiumProblem)).rejects.toThrow("TypeError");
  expect((await solveWhole(EASY)).answer.status).toBe("optimal");
});
