import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FragileStack, openFragileStack } from "@/tests/support/fragile-stack";
import { expectKept } from "@/tests/support/kept-writes";
import { startWriting, type Write } from "@/tests/support/write-load";

const ROUNDS = Array.from({ length: 10 }, (_, index) => index + 1);
const OFFICERS = 4;

let stack: FragileStack;
let officers: readonly string[];
/** Everything that was ever sent, over all rounds. */
const writes: Write[] = [];

beforeAll(async () => {
  stack = await openFragileStack("app-killed");
  officers = await stack.signInOfficers(OFFICERS);
});

afterAll(() => stack.stop());

/** Lets officers write, kills the app at a random moment and answers how many writes that cut off. */
async function killWhileWriting(label: string): Promise<number> {
  const load = startWriting(stack.baseUrl, officers, label);
  await load.acknowledge(OFFICERS);
  await pause(Math.random() * 200);
  const caught = new Set(load.inFlight());
  await stack.killApp();
  await load.stop();
  writes.push(...load.writes);
  return load.writes.filter(({ title, outcome }) => caught.has(title) && outcome === "cut off").length;
}

describe("kill -9 of the app in the middle of writes loses no acknowledged change", () => {
  it.for(ROUNDS)("time %i of 10", async (round) => {
    let cutOff = 0;
    for (let attempt = 1; cutOff === 0; attempt += 1) {
      expect(attempt, "attempts to catch a write under way").toBeLessThanOrEqual(5);
      cutOff = await killWhileWriting(`${round}-${attempt}`);
      await stack.serveAgain();
      await stack.ready();
    }
    await stack.sealed();
    await expectKept(writes);
    expect(writes.filter(({ outcome }) => outcome === "hanging" || outcome === "refused")).toEqual([]);
  });
});
