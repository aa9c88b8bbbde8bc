import { globSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { HOME_PATH } from "@/lib/access/return-path";
import { NO_IDS } from "@/tests/e2e/action-row";
import { ACTIONS } from "@/tests/e2e/action-table";
import { admittedRoles, CAST, FOUNDER, refusedPeople } from "@/tests/e2e/doors-cast";
import { deadCookies, FORBIDDEN, roleOf, send, told, UNAUTHENTICATED } from "@/tests/e2e/doors-forms";
import { type Doors, test } from "@/tests/e2e/doors-stack";
import { changedTables, takeFingerprint } from "@/tests/e2e/doors-watch";
import { submitWithoutScript } from "@/tests/support/http-action";

const rows = Object.entries(ACTIONS);

/** A field that a sentence stands beside does not matter. */
const withoutField = (heard: string) => heard.replace(/^\w+: /, "");

test("every form that the build can receive is in the table, and nothing else", async ({ doors }) => {
  expect([...doors.actions.keys()].toSorted()).toEqual(Object.keys(ACTIONS).toSorted());
});

test("every form that a module offers is in the build", async ({ doors }) => {
  const offered = globSync("lib/*/actions.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? ""),
  );
  expect(offered.filter((name) => !doors.actions.has(name))).toEqual([]);
});

test("the watch over the tables notices a write", async ({ doors }) => {
  const row = ACTIONS.draftNeedAction;
  if (!row) throw new Error("The table has no form for a need.");
  const cookie = await doors.cookieOf(CAST.buyer_officer);
  const before = await takeFingerprint(doors);
  expect(await send(doors, "draftNeedAction", row, { cookie })).toBe("done");
  const changed = changedTables(before, await takeFingerprint(doors));
  expect(changed).toEqual(expect.arrayContaining(["public.audit_entries", "public.lots", "public.needs"]));
});

test.describe("Who may not is refused, and nothing is written", () => {
  for (const [name, row] of rows.filter(([, { who }]) => who !== "public")) {
    test(`${name} (${row.who})`, async ({ doors }) => {
      const nobodies = await deadCookies(doors);
      for (const [, email] of refusedPeople(row.who)) await doors.cookieOf(email);
      const before = await takeFingerprint(doors);
      for (const [who, cookie] of nobodies) {
        expect.soft([who, await send(doors, name, row, { cookie })]).toEqual([who, UNAUTHENTICATED]);
      }
      for (const [who, email] of refusedPeople(row.who)) {
        const heard = await send(doors, name, row, { cookie: await doors.cookieOf(email), role: roleOf(email) });
        expect.soft([who, heard]).toEqual([who, FORBIDDEN]);
      }
      expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
    });
  }
});

test.describe("Without JavaScript the same people are refused", () => {
  const byRole = rows.filter(([, { who }]) => who !== "public" && who !== "signed-in");

  test("who may is led on", async ({ doors }) => {
    const answer = await submit(doors, "draftNeedAction", CAST.buyer_officer);
    expect(answer.location).toMatch(/\/kebutuhan\/[0-9a-f-]{36}$/);
  });

  test("who may not, and who is nobody, is led nowhere and writes nothing", async ({ doors }) => {
    for (const [, email] of refusedPeople("audit:read")) await doors.cookieOf(email);
    await doors.cookieOf(CAST.admin);
    const before = await takeFingerprint(doors);
    for (const [name, row] of byRole) {
      for (const email of [refusedPeople(row.who)[0]?.[1], undefined]) {
        const { status, location } = await submit(doors, name, email);
        // Pages for visitors send members home, whatever was posted to them.
        const led = location?.includes("/masuk") || location === HOME_PATH ? null : location;
        expect.soft([name, email, led, status < 500]).toEqual([name, email, null, true]);
      }
    }
    expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
  });
});

async function submit(doors: Doors, name: string, email: string | undefined) {
  const [row, action] = [ACTIONS[name], doors.actions.get(name)];
  if (!row || !action) throw new Error(`No form ${name}.`);
  const cookie = email === undefined ? undefined : await doors.cookieOf(email);
  return submitWithoutScript(doors.baseUrl, action, row.fields(NO_IDS, null), cookie);
}

test.describe("Who may is not refused", () => {
  for (const [name, row] of rows.filter(([, { who }]) => who !== "public" && who !== "signed-in")) {
    test(`${name} (${row.who})`, async ({ doors }) => {
      const roles = admittedRoles(row.who);
      expect(roles.length).toBeGreaterThan(0);
      for (const role of roles) {
        const heard = await send(doors, name, row, { cookie: await doors.cookieOf(CAST[role]), role });
        expect.soft([role, withoutField(heard)]).toEqual([role, told(row.answer)]);
      }
    });
  }

  for (const [name, row] of rows.filter(([, { who }]) => who === "signed-in")) {
    test(`${name} (anybody signed in)`, async ({ doors }) => {
      const cookie = await doors.freshCookieOf(FOUNDER);
      expect(withoutField(await send(doors, name, row, { cookie }))).toBe(told(row.answer));
    });
  }

  for (const [name, row] of rows.filter(([, { who }]) => who === "public")) {
    test(`${name} (everybody)`, async ({ doors }) => {
      expect(withoutField(await send(doors, name, row, { cookie: undefined }))).toBe(told(row.answer));
    });
  }
});
