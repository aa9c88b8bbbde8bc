import { expect } from "@playwright/test";
import { ACTIONS } from "@/tests/e2e/action-table";
import { CAST, FOUNDER } from "@/tests/e2e/doors-cast";
import { FORBIDDEN, send, UNAUTHENTICATED } from "@/tests/e2e/doors-forms";
import { visit } from "@/tests/e2e/doors-pages";
import { type Doors, test } from "@/tests/e2e/doors-stack";
import { callAction } from "@/tests/support/http-action";

const form = (doors: Doors, name: string, cookie: string) => {
  const row = ACTIONS[name];
  if (!row) throw new Error(`No form ${name}.`);
  return send(doors, name, row, { cookie });
};

/** Sets something aside for one test and puts it back. */
async function during(doors: Doors, change: string, undo: string, work: () => Promise<void>): Promise<void> {
  await doors.rows(change, [CAST.buyer_officer]);
  try {
    await work();
  } finally {
    await doors.rows(undo, [CAST.buyer_officer]);
  }
}

test("The cookies of a session are out of reach of scripts and other sites", async ({ doors }) => {
  const signIn = doors.actions.get("signInAction");
  if (!signIn) throw new Error("The build has no signInAction.");
  const { password } = (JSON.parse(process.env.E2E_LOGINS ?? "[]") as { password: string }[])[0] ?? { password: "" };
  const fields = { contact: CAST.buyer_officer, password };
  const { cookies } = await callAction(doors.baseUrl, { ...signIn, path: "/masuk" }, fields);
  const session = cookies.find((cookie) => cookie.startsWith("authjs.session-token="));
  expect(session).toMatch(/; Path=\/;/i);
  for (const cookie of cookies) {
    expect.soft(cookie, "no script reads it").toMatch(/; HttpOnly/i);
    expect.soft(cookie, "no other site sends it along").toMatch(/; SameSite=(lax|strict)/i);
    expect.soft(cookie, "for this site alone").not.toMatch(/; Domain=/i);
  }
  // What the cookie holds says nothing about the person.
  expect(session).not.toContain(Buffer.from(CAST.buyer_officer).toString("base64").slice(0, 12));
});

test("A session that was ended elsewhere opens nothing on the next request", async ({ doors }) => {
  const [lost, mine] = [await doors.freshCookieOf(FOUNDER), await doors.freshCookieOf(FOUNDER)];
  expect((await visit(doors, "/akun", lost)).status).toBe(200);
  expect(await form(doors, "revokeOtherSessionsAction", mine)).toBe("done");
  expect((await visit(doors, "/akun", lost)).location).toContain("/masuk");
  expect(await form(doors, "updateProfileAction", lost)).toBe(UNAUTHENTICATED);
  expect((await visit(doors, "/akun", mine)).status).toBe(200);
});

test("Who has signed out is out, also with the cookie that was kept", async ({ doors }) => {
  const kept = await doors.freshCookieOf(FOUNDER);
  expect(await form(doors, "signOutAction", kept)).toBe("done");
  expect((await visit(doors, "/akun", kept)).location).toContain("/masuk");
});

test("A role that was taken is gone on the next request, and so is an organization that was shut", async ({
  doors,
}) => {
  const cookie = await doors.cookieOf(CAST.buyer_officer);
  const membership = "id in (select m.id from memberships m join users u on u.id = m.user_id where u.email = $1)";
  const organization =
    "id in (select m.organization_id from memberships m join users u on u.id = m.user_id where u.email = $1)";
  const refused = async () => {
    expect((await visit(doors, "/kebutuhan", cookie)).status).toBe(404);
    expect(await form(doors, "draftNeedAction", cookie)).toBe(FORBIDDEN);
  };
  expect((await visit(doors, "/kebutuhan", cookie)).status).toBe(200);
  const take = `update memberships set revoked_at = now() where ${membership}`;
  await during(doors, take, `update memberships set revoked_at = null where ${membership}`, refused);
  const shut = `update organizations set status = 'suspended' where ${organization}`;
  await during(doors, shut, `update organizations set status = 'active' where ${organization}`, refused);
  expect((await visit(doors, "/kebutuhan", cookie)).status).toBe(200);
});

test("next-auth's own doors give nobody a session", async ({ doors }) => {
  const { headers, body } = await visit(doors, "/api/auth/csrf");
  const jar = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const { csrfToken } = JSON.parse(body) as { csrfToken: string };
  for (const ticket of ["", "x", "eyJhbGciOiJub25lIn0.e30.", jar]) {
    const response = await fetch(`${doors.baseUrl}/api/auth/callback/ticket`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: jar, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, ticket, json: "true" }),
    });
    expect.soft(response.headers.getSetCookie().filter((line) => /session-token=[^;]/.test(line))).toEqual([]);
    expect.soft(response.status).toBeLessThan(500);
  }
});

test("The outbox with everybody's codes is there for this machine alone", async ({ doors }) => {
  expect((await visit(doors, "/outbox")).status).toBe(200);
  expect((await visit(doors, "/outbox", undefined, { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
});
