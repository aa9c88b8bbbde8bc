import { beforeEach, describe, expect, it } from "vitest";
import { pendingContact } from "@/lib/access/queries";
import { completeRegistration } from "@/lib/access/use-cases/complete-registration";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, countMails, from, lastMail, PASSWORD } from "@/tests/support/identity";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const input = { name: "Sri Rahayu", contact: EMAIL, password: PASSWORD, consent: true as const };

beforeEach(resetDatabase);

async function begun(overrides: Partial<typeof input> = {}) {
  return requestRegistration(from("10.0.0.1"), "id", { ...input, ...overrides });
}

describe("asking for a registration", () => {
  it("keeps what was typed, makes nobody yet, and sends a code", async () => {
    const { registrationId } = await begun({ contact: " Sri.Rahayu@Contoh.example " });
    expect(await database().user.count()).toBe(0);
    expect(await pendingContact(registrationId)).toBe("s•••@contoh.example");
    expect((await lastMail(EMAIL, "verify-contact")).code).toMatch(/^\d{6}$/);
  });

  it("answers alike for a contact that has an account, and tells only its owner", async () => {
    await addAccount(EMAIL);
    const known = await begun();
    const unknown = await begun({ contact: "lain@contoh.example" });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await lastMail(EMAIL, "contact-known")).toMatchObject({ url: expect.stringContaining("/masuk") });
    await expect(lastMail(EMAIL, "verify-contact")).rejects.toThrow();
    for (const { registrationId } of [known, unknown]) {
      await expect(completeRegistration(from("10.0.0.1"), { registrationId, code: "000000" })).rejects.toMatchObject({
        code: "invalid",
        messageKey: "access.codeRefused",
      });
    }
  });

  it("answers no sooner for a known contact than for an unknown one", async () => {
    await addAccount(EMAIL);
    for (const contact of [EMAIL, "lain@contoh.example"]) {
      const start = performance.now();
      await begun({ contact });
      expect(performance.now() - start).toBeGreaterThan(395);
    }
  });

  it.each([
    ["a weak password", { password: "password123" }, "access.passwordCommon"],
    ["a short password", { password: "pendek" }, "access.passwordTooShort"],
    ["one's own name as password", { password: "srirahayu1" }, "access.passwordPersonal"],
    ["a number of another country", { contact: "+65 9123 4567" }, "access.contactUnreadable"],
    ["a landline", { contact: "021 555 1234" }, "access.contactUnreadable"],
  ])("refuses %s", async (_, overrides, messageKey) => {
    await expect(begun(overrides)).rejects.toMatchObject({ code: "invalid", messageKey });
    expect(await database().registration.count()).toBe(0);
  });

  it("sends no more than five codes an hour to one contact, known or not", async () => {
    await addAccount(EMAIL);
    for (const contact of [EMAIL, "lain@contoh.example"]) {
      for (let asked = 0; asked < 5; asked += 1) await begun({ contact });
      await expect(begun({ contact })).rejects.toMatchObject({ code: "rate_limited" });
      expect(await countMails(contact)).toBe(5);
    }
  });
});
