import { beforeEach, expect, it } from "vitest";
import { loadLiveSession } from "@/lib/access/live-session";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { resetPassword } from "@/lib/access/use-cases/reset-password";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, from, lastMail, otherCode, PASSWORD, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const NEW = "angin timur sejuk sekali";

beforeEach(resetDatabase);

async function asked(): Promise<{ requestId: string; code: string; userId: string }> {
  const { id: userId } = await addAccount(EMAIL);
  const { requestId } = await requestPasswordReset(from("10.0.0.1"), { contact: EMAIL });
  return { requestId, userId, code: (await lastMail(EMAIL, "reset-password")).code };
}

it("sets the password, ends every session, signs this browser in and tells the person", async () => {
  const { requestId, code, userId } = await asked();
  await database().user.update({ where: { id: userId }, data: { emailVerifiedAt: null } });
  const thief = await visitorActor(userId);

  const { sessionId } = await resetPassword(from("10.0.0.1"), { requestId, code, password: NEW });

  expect(await loadLiveSession(thief.sessionId)).toBeNull();
  expect(await loadLiveSession(sessionId)).not.toBeNull();
  await expect(signIn(from("10.0.0.1"), { contact: EMAIL, password: PASSWORD }, null)).rejects.toThrow();
  await expect(signIn(from("10.0.0.1"), { contact: EMAIL, password: NEW }, null)).resolves.toMatchObject({ userId });
  expect(await lastMail(EMAIL, "password-changed")).toMatchObject({ url: expect.stringContaining("/lupa-kata-sandi") });
  const user = await database().user.findUniqueOrThrow({ where: { id: userId } });
  expect(user.emailVerifiedAt, "the code proved the address").not.toBeNull();
  expect((await auditTrail("user", userId)).map(({ verb }) => verb)).toContain("password.reset");
});

it("takes a code once, also at the same moment", async () => {
  const { requestId, code } = await asked();
  const tries = Array.from({ length: 5 }, () => resetPassword(from("10.0.0.1"), { requestId, code, password: NEW }));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("compares a code five times only, of twenty tries at the same moment", async () => {
  const { requestId, code } = await asked();
  const wrong = { requestId, code: otherCode(code), password: NEW };
  await Promise.allSettled(Array.from({ length: 20 }, () => resetPassword(from("10.0.0.2"), wrong)));
  expect(await database().oneTimeCode.findUniqueOrThrow({ where: { id: requestId } })).toMatchObject({ attempts: 5 });
  await expect(resetPassword(from("10.0.0.1"), { requestId, code, password: NEW })).rejects.toMatchObject({
    messageKey: "access.codeRefused",
  });
});

it("says the same of a wrong, an expired and a made-up request", async () => {
  const { requestId, code } = await asked();
  const refused = { code: "invalid", messageKey: "access.codeRefused" };
  const made = "01900000-0000-7000-8000-000000000000";
  await expect(
    resetPassword(from("10.0.0.1"), { requestId, code: otherCode(code), password: NEW }),
  ).rejects.toMatchObject(refused);
  await expect(resetPassword(from("10.0.0.1"), { requestId: made, code, password: NEW })).rejects.toMatchObject(
    refused,
  );
  const later = new Date(currentTime().getTime() + 16 * 60_000);
  await expect(
    withClock(later, () => resetPassword(from("10.0.0.1"), { requestId, code, password: NEW })),
  ).rejects.toMatchObject(refused);
});

it("refuses a weak password without using the code up", async () => {
  const { requestId, code } = await asked();
  await expect(resetPassword(from("10.0.0.1"), { requestId, code, password: "qwertyuiop1" })).rejects.toMatchObject({
    messageKey: "access.passwordCommon",
  });
  await expect(resetPassword(from("10.0.0.1"), { requestId, code, password: NEW })).resolves.toBeDefined();
});
