import { beforeEach, describe, expect, it } from "vitest";
import { CONSENT_VERSIONS } from "@/lib/access/consent";
import { loadLiveSession } from "@/lib/access/live-session";
import { CODE_ATTEMPTS } from "@/lib/access/one-time-code";
import { completeRegistration } from "@/lib/access/use-cases/complete-registration";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { from, lastMail, otherCode, PASSWORD } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const input = { name: "Sri Rahayu", contact: EMAIL, password: PASSWORD, consent: true as const };

beforeEach(resetDatabase);

async function begun(overrides: Partial<typeof input> = {}) {
  return requestRegistration(from("10.0.0.1"), "id", { ...input, ...overrides });
}

describe("completing a registration", () => {
  it("makes a person, their consents and a session once the code is right", async () => {
    const { registrationId } = await begun({ contact: " Sri.Rahayu@Contoh.example " });
    const { code } = await lastMail(EMAIL, "verify-contact");

    const { userId, sessionId } = await completeRegistration(from("10.0.0.1"), { registrationId, code });

    const user = await database().user.findUniqueOrThrow({ where: { id: userId }, include: { consents: true } });
    expect(user).toMatchObject({ name: "Sri Rahayu", email: EMAIL, phone: null });
    expect(user.emailVerifiedAt).not.toBeNull();
    expect(user.consents.map(({ document, version }) => [document, version]).sort()).toEqual(
      Object.entries(CONSENT_VERSIONS).sort(),
    );
    expect((await loadLiveSession(sessionId))?.actor).toMatchObject({ userId, organizationId: null, roles: [] });
    expect((await auditTrail("user", userId)).map(({ verb }) => verb)).toEqual(["user.registered", "session.opened"]);
    await expect(signIn(from("10.0.0.1"), { contact: EMAIL, password: PASSWORD }, null)).resolves.toMatchObject({
      userId,
    });
  });

  it("takes an Indonesian mobile number, however it is written", async () => {
    const { registrationId } = await begun({ contact: "0812 3456-7890" });
    const { code } = await lastMail("+6281234567890", "verify-contact");
    const { userId } = await completeRegistration(from("10.0.0.1"), { registrationId, code });
    expect(await database().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      phone: "+6281234567890",
      email: null,
      emailVerifiedAt: null,
    });
  });

  it("reserves nothing: the first to prove the contact gets it, the other is told that it has an account", async () => {
    const first = await begun({ name: "Orang Lain" });
    const firstCode = (await lastMail(EMAIL, "verify-contact")).code;
    const second = await begun();
    const secondCode = (await lastMail(EMAIL, "verify-contact")).code;
    await completeRegistration(from("10.0.0.1"), { registrationId: second.registrationId, code: secondCode });
    await expect(
      completeRegistration(from("10.0.0.1"), { registrationId: first.registrationId, code: firstCode }),
    ).rejects.toMatchObject({ code: "conflict", messageKey: "access.contactTaken" });
    expect(await database().user.count()).toBe(1);
  });
});

describe("the code", () => {
  it("is compared five times only, of twenty tries at the same moment", async () => {
    const { registrationId } = await begun();
    const { code } = await lastMail(EMAIL, "verify-contact");
    const wrong = Array.from({ length: 20 }, () =>
      completeRegistration(from("10.0.0.2"), { registrationId, code: otherCode(code) }),
    );
    for (const result of await Promise.allSettled(wrong)) {
      expect(result).toMatchObject({ status: "rejected", reason: { messageKey: "access.codeRefused" } });
    }
    expect(await database().registration.findUniqueOrThrow({ where: { id: registrationId } })).toMatchObject({
      attempts: CODE_ATTEMPTS,
    });
    await expect(completeRegistration(from("10.0.0.1"), { registrationId, code })).rejects.toMatchObject({
      messageKey: "access.codeRefused",
    });
  });

  it("makes one account of several right tries at the same moment", async () => {
    const { registrationId } = await begun();
    const { code } = await lastMail(EMAIL, "verify-contact");
    const tries = Array.from({ length: CODE_ATTEMPTS }, () =>
      completeRegistration(from("10.0.0.1"), { registrationId, code }),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().user.count()).toBe(1);
  });

  it("expires after a quarter of an hour and is not stored readable", async () => {
    const { registrationId } = await begun();
    const { code } = await lastMail(EMAIL, "verify-contact");
    const { codeHash } = await database().registration.findUniqueOrThrow({ where: { id: registrationId } });
    expect(codeHash).not.toContain(code);
    const later = new Date(currentTime().getTime() + 16 * 60_000);
    await expect(
      withClock(later, () => completeRegistration(from("10.0.0.1"), { registrationId, code })),
    ).rejects.toMatchObject({ messageKey: "access.codeRefused" });
  });

  it("belongs to its registration", async () => {
    await begun();
    const { code } = await lastMail(EMAIL, "verify-contact");
    const other = await begun({ contact: "lain@contoh.example" });
    await expect(
      completeRegistration(from("10.0.0.1"), { registrationId: other.registrationId, code }),
    ).rejects.toMatchObject({ messageKey: "access.codeRefused" });
  });
});
