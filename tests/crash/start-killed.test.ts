import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtActions, callAction, outcomeOf, signInOverHttp } from "@/tests/support/http-action";
import { killNow } from "@/tests/support/kill-now";
import { makeSecondClone, type RunningStart, type SecondClone } from "@/tests/support/second-clone";

let clone: SecondClone;
let running: RunningStart | undefined;
let cookie: string;
/** Pages of drafts that were acknowledged. */
const drafts: string[] = [];

beforeAll(async () => {
  clone = await makeSecondClone();
});

afterAll(async () => {
  running?.process.kill("SIGTERM");
  await running?.ended;
  clone.remove();
});

async function startAgain(): Promise<number> {
  const since = Date.now();
  running = await clone.start();
  return Date.now() - since;
}

function startedPid(): number {
  if (running?.process.pid === undefined) throw new Error("Nothing was started.");
  return running.process.pid;
}

async function draft(): Promise<void> {
  const action = builtActions(`${clone.folder}/.next`).find(({ name }) => name === "draftNeedAction");
  if (!action) throw new Error("The build has no draftNeedAction.");
  const outcome = outcomeOf(await callAction(clone.baseUrl, action, { title: `Draf ${drafts.length}` }, cookie));
  expect(outcome).toMatchObject({ kind: "done", to: expect.stringMatching(/^\/kebutuhan\//) });
  drafts.push(outcome.kind === "done" ? (outcome.to ?? "") : "");
}

async function expectDraftsKept(): Promise<void> {
  for (const page of drafts) {
    const answer = await fetch(clone.baseUrl + page, { headers: { cookie }, redirect: "manual" });
    expect(`${page} ${answer.status}`).toBe(`${page} 200`);
  }
}

describe("npm start", () => {
  it("fills the demo, prints a login per role and serves", async () => {
    await startAgain();
    const [, login = "", password = ""] = running?.printed.match(/(rina\.wulandari@\S+)\s+(\S+)/) ?? [];
    cookie = await signInOverHttp(clone.baseUrl, builtActions(`${clone.folder}/.next`), { login, password });
    await draft();
  });

  it("after kill -9 takes over the database that was left running", async () => {
    const left = clone.databaseProcesses();
    killNow(startedPid());
    await running?.ended;
    expect(await startAgain()).toBeLessThan(30_000);
    // Connections ended with who held them; the server itself is the same, whichever of the numbers is its.
    expect(clone.databaseProcesses().filter((pid) => left.includes(pid))).not.toEqual([]);
    await expectDraftsKept();
    await draft();
  });

  it("after kill -9 of everything at once begins where it was", async () => {
    for (const pid of [startedPid(), ...clone.databaseProcesses()]) killNow(pid);
    await running?.ended;
    expect(await startAgain()).toBeLessThan(30_000);
    await expectDraftsKept();
    await draft();
  });

  it("ends everything, the database included, when it is told to", async () => {
    running?.process.kill("SIGTERM");
    expect(await running?.ended).toBe(0);
    running = undefined;
    expect(clone.databaseProcesses()).toEqual([]);
    await expect(fetch(clone.baseUrl)).rejects.toThrow();
    await startAgain();
    await expectDraftsKept();
  });
});
