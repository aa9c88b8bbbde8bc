import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { loadLiveSession } from "@/lib/access/live-session";
import { changePassword } from "@/lib/access/use-cases/change-password";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, from, lastMail, PASSWORD, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const NEW = "angin timur sejuk sekali";
let actor: Actor;

beforeEach(async () => {
  await resetDatabase();
  actor = await visitorActor((await addAccount(EMAIL)).id);
});

it("replaces the password, keeps this session and ends the others", async () => {
  const other = await visitorActor(actor.userId);
  await changePassword(actor, { currentPassword: PASSWORD, password: NEW });
  expect(await loadLiveSession(actor.sessionId)).not.toBeNull();
  expect(await loadLiveSession(other.sessionId)).toBeNull();
  await expect(signIn(from("10.0.0.1"), { contact: EMAIL, password: NEW }, null)).resolves.toBeDefined();
  expect(await lastMail(EMAIL, "password-changed")).toBeDefined();
  expect(await auditTrail("user", actor.userId)).toContainEqual(
    expect.objectContaining({ verb: "password.changed", actorUserId: actor.userId, details: { ended: 1 } }),
  );
});

it("asks for the present password and stops somebody who guesses at it", async () => {
  const wrong = { currentPassword: "bukan ini sandinya", password: NEW };
  for (let guess = 0; guess < 10; guess += 1) {
    await expect(changePassword(actor, wrong)).rejects.toMatchObject({ field: "currentPassword" });
  }
  await expect(changePassword(actor, { currentPassword: PASSWORD, password: NEW })).rejects.toMatchObject({
    code: "rate_limited",
  });
});

it("refuses a weak new password", async () => {
  const weak = { currentPassword: PASSWORD, password: "sri.rahayu12" };
  await expect(changePassword(actor, weak)).rejects.toMatchObject({ messageKey: "access.passwordPersonal" });
});

it("changes once when asked twice at the same moment", async () => {
  const results = await Promise.allSettled([
    changePassword(actor, { currentPassword: PASSWORD, password: NEW }),
    changePassword(actor, { currentPassword: PASSWORD, password: "hujan sore di teras" }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
