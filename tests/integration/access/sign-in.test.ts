import { beforeEach, describe, expect, it } from "vitest";
import { issueDeviceToken, knownDevice } from "@/lib/access/known-device";
import { loadLiveSession } from "@/lib/access/live-session";
import { SIGN_IN_LIMITS } from "@/lib/access/sign-in-throttle";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { resetPassword } from "@/lib/access/use-cases/reset-password";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { database } from "@/lib/platform/db";
import { remaining } from "@/lib/platform/rate-limit";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, from, lastMail, PASSWORD } from "@/tests/support/identity";
import { seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const right = { contact: EMAIL, password: PASSWORD };
const wrong = { contact: EMAIL, password: "bukan kata sandinya" };

beforeEach(resetDatabase);

async function settle(tries: readonly Promise<unknown>[]): Promise<string[]> {
  const results = await Promise.allSettled(tries);
  return results.map((result) => (result.status === "rejected" ? result.reason.code : "ok"));
}

describe("signing in", () => {
  it("opens a session for the right password, in the organization the person stood in last", async () => {
    const { organizations } = await seedPeople();
    const { id } = await addAccount(EMAIL);
    const now = new Date("2026-01-01");
    for (const [index, organizationId] of [organizations.ceper, organizations.tegal].entries()) {
      await database().membership.create({
        data: {
          id: `01900000-0000-7000-8000-00000000000${index}`,
          userId: id,
          organizationId,
          role: "supplier_staff",
          validFrom: now,
          createdAt: now,
        },
      });
    }
    const first = await signIn(from("10.0.0.1"), { contact: " SRI.rahayu@contoh.example", password: PASSWORD }, null);
    expect((await loadLiveSession(first.sessionId))?.actor.organizationId).toBe(organizations.ceper);
    await database().authSession.update({
      where: { id: first.sessionId },
      data: { organizationId: organizations.tegal },
    });
    const second = await signIn(from("10.0.0.1"), right, null);
    expect((await loadLiveSession(second.sessionId))?.actor).toMatchObject({
      organizationId: organizations.tegal,
      roles: ["supplier_staff"],
    });
    expect((await auditTrail("user", id)).at(-1)).toMatchObject({
      verb: "session.opened",
      details: { way: "password" },
    });
  });

  it("answers a wrong password and an unknown contact in the same words", async () => {
    await addAccount(EMAIL);
    const refusals = [wrong, { ...wrong, contact: "tidak.ada@contoh.example" }, { ...wrong, contact: "081234567899" }];
    for (const input of refusals) {
      await expect(signIn(from("10.0.0.1"), input, null)).rejects.toMatchObject({
        code: "invalid",
        messageKey: "access.wrongCredentials",
      });
    }
    expect(await database().authSession.count()).toBe(0);
  });

  it("refuses somebody who was erased", async () => {
    const { id } = await addAccount(EMAIL);
    await database().user.update({ where: { id }, data: { erasedAt: new Date() } });
    await expect(signIn(from("10.0.0.1"), right, null)).rejects.toMatchObject({
      messageKey: "access.wrongCredentials",
    });
  });
});

describe("guessing", () => {
  it("is refused after eight wrong passwords from one address, known account or not, also at the same moment", async () => {
    await addAccount(EMAIL);
    for (const contact of [EMAIL, "tidak.ada@contoh.example"]) {
      const answers = await settle(
        Array.from({ length: 12 }, () => signIn(from("10.0.0.9"), { ...wrong, contact }, null)),
      );
      expect(answers.filter((code) => code === "invalid")).toHaveLength(8);
      expect(answers.filter((code) => code === "rate_limited")).toHaveLength(4);
    }
    // From elsewhere the right password still opens.
    await expect(signIn(from("10.0.0.1"), right, null)).resolves.toMatchObject({ locale: "id" });
  });

  it("from everywhere locks strangers out for a while, but neither the person's own browser nor a new password", async () => {
    const { id } = await addAccount(EMAIL);
    const own = issueDeviceToken(await database().user.findUniqueOrThrow({ where: { id } }));
    const strangers = Array.from({ length: 32 }, (_, index) => signIn(from(`10.1.0.${index}`), wrong, null));
    expect((await settle(strangers)).filter((code) => code === "rate_limited").length).toBeGreaterThanOrEqual(2);
    await expect(signIn(from("10.0.0.1"), right, null)).rejects.toMatchObject({ code: "rate_limited" });

    await expect(signIn(from("10.0.0.1"), right, own)).resolves.toMatchObject({ userId: id });

    const { requestId } = await requestPasswordReset(from("10.0.0.2"), { contact: EMAIL });
    const { code } = await lastMail(EMAIL, "reset-password");
    await resetPassword(from("10.0.0.2"), { requestId, code, password: "angin timur sejuk sekali" });
    const renewed = { contact: EMAIL, password: "angin timur sejuk sekali" };
    await expect(signIn(from("10.0.0.3"), renewed, null)).resolves.toMatchObject({ userId: id });
  }, 60_000);

  it("has a limit on the person's own browser, too", async () => {
    const { id } = await addAccount(EMAIL);
    const own = issueDeviceToken(await database().user.findUniqueOrThrow({ where: { id } }));
    const answers = await settle(Array.from({ length: 12 }, () => signIn(from("10.0.0.1"), wrong, own)));
    expect(answers.filter((code) => code === "rate_limited")).toHaveLength(2);
  });

  it("counts nobody's right passwords, however many people sign in from one address", async () => {
    await addAccount(EMAIL);
    for (let round = 0; round < SIGN_IN_LIMITS.account.points + 5; round += 1) {
      await expect(signIn(from("10.0.0.1"), right, null)).resolves.toBeDefined();
    }
    expect(await remaining("login.address", "10.0.0.1", SIGN_IN_LIMITS.address)).toBe(SIGN_IN_LIMITS.address.points);
  }, 60_000);

  it("gives back what was used up after the right password", async () => {
    await addAccount(EMAIL);
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) await signIn(from("10.0.0.1"), wrong, null).catch(() => undefined);
      await expect(signIn(from("10.0.0.1"), right, null)).resolves.toBeDefined();
    }
  }, 60_000);
});

describe("a known device", () => {
  it("is known for its account and password only", async () => {
    const account = { id: "01900000-0000-7000-8000-000000000001", passwordHash: "a" };
    const token = issueDeviceToken(account);
    expect(knownDevice(token, account)).not.toBeNull();
    expect(knownDevice(token, { ...account, passwordHash: "b" })).toBeNull();
    expect(knownDevice(token, { ...account, id: "01900000-0000-7000-8000-000000000002" })).toBeNull();
    expect(knownDevice(`${token}x`, account)).toBeNull();
    expect(knownDevice(token, null)).toBeNull();
    expect(knownDevice(null, account)).toBeNull();
  });
});
