import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FragileStack, openFragileStack } from "@/tests/support/fragile-stack";
import { expectKept } from "@/tests/support/kept-writes";
import { startWriting, type Write } from "@/tests/support/write-load";

const ROUNDS = Array.from({ length: 10 }, (_, index) => index + 1);
const OFFICERS = 4;
/** Everybody is answered within this time, also while the database is gone. */
const ANSWER_MILLIS = 10_000;

/** How long proxy.ts believes that the database is there, and a little more. */
const WATCH_MILLIS = 1_200;

let stack: FragileStack;
let officers: readonly string[];
/** Everything that was ever sent, over all rounds. */
const writes: Write[] = [];

beforeAll(async () => {
  stack = await openFragileStack("database-killed");
  officers = await stack.signInOfficers(OFFICERS);
});

afterAll(() => stack.stop());

/** What somebody who asks now gets to hear. */
async function ask(path: string): Promise<{ status: number; headers: Headers; body: string }> {
  const [cookie = ""] = officers;
  const signal = AbortSignal.timeout(ANSWER_MILLIS);
  const answer = await fetch(stack.baseUrl + path, { headers: { cookie }, redirect: "manual", signal });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

const statusOf = async (path: string): Promise<number> => (await ask(path)).status;

/**
 * Holds every writer inside its transaction: its need is inserted, its lots are not. A kill at a random moment may find all
 * writers between two transactions; this one cannot. The lock dies with the server.
 */
async function holdInsideTransactions(): Promise<void> {
  const gate = new pg.Client({ connectionString: process.env.DATABASE_URL });
  gate.on("error", () => {});
  await gate.connect();
  await gate.query("BEGIN");
  await gate.query("LOCK TABLE lots IN SHARE ROW EXCLUSIVE MODE");
  const waiting = "SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = 'lots'::regclass";
  for (let count = 0; count === 0; await pause(10)) count = (await gate.query(waiting)).rows[0].count;
}

/** Lets officers write through the death and return of the database; answers how many writes the death broke off. */
async function killWhileWriting(label: string, held: boolean): Promise<number> {
  const load = startWriting(stack.baseUrl, officers, label);
  await load.acknowledge(OFFICERS);
  if (held) await holdInsideTransactions();
  else await pause(Math.random() * 200);
  const caught = new Set(load.inFlight());
  stack.killDatabase();
  expect(await statusOf("/api/health/ready")).toBe(503);
  expect(await statusOf("/api/health/live")).toBe(200);
  expect(await statusOf("/kebutuhan")).toBeGreaterThanOrEqual(500);
  await expectSaidAway();
  stack.reviveDatabase();
  // Nobody restarts the app: it finds its database again by itself.
  await load.acknowledge(OFFICERS);
  await load.stop();
  writes.push(...load.writes);
  return load.writes.filter(({ title, outcome }) => caught.has(title) && outcome === "refused").length;
}

/** A second after the database went, whoever asks for a page or a program's answer is told so, signed in or not. */
async function expectSaidAway(): Promise<void> {
  await pause(WATCH_MILLIS);
  for (const path of ["/", "/masuk", "/kebutuhan", "/tidak-ada"]) {
    const { status, headers, body } = await ask(path);
    expect([path, status, headers.get("retry-after")]).toEqual([path, 503, "5"]);
    expect(body).toContain("Basis data kami tidak menjawab");
    expect(body).toContain('http-equiv="refresh"');
  }
  const answer = await ask("/api/needs/01900000-0000-7000-8000-000000000000/quote-count");
  expect([answer.status, JSON.parse(answer.body)]).toEqual([503, expect.objectContaining({ error: "unavailable" })]);
}

describe("kill -9 of Postgres in the middle of writes loses no acknowledged change", () => {
  it.for(ROUNDS)("time %i of 10", async (round) => {
    let brokenOff = 0;
    for (let attempt = 1; brokenOff === 0; attempt += 1) {
      expect(attempt, "attempts to catch a write under way").toBeLessThanOrEqual(4);
      // At any moment first; when that met nobody at work, at a moment when somebody must be.
      brokenOff = await killWhileWriting(`${round}-${attempt}`, attempt > 2);
    }
    await stack.ready();
    await stack.sealed();
    await expectKept(writes);
    // What the watch saw last, it believes for a second.
    await pause(WATCH_MILLIS);
    expect(await statusOf("/kebutuhan")).toBe(200);
    // The app stayed up and answered every form in time, with a sentence in it and what was typed.
    expect(writes.filter(({ outcome }) => outcome === "hanging" || outcome === "cut off")).toEqual([]);
    expect(Math.max(...writes.map(({ millis }) => millis))).toBeLessThan(ANSWER_MILLIS);
  });
});
