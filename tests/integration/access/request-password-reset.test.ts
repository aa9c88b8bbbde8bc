import { beforeEach, expect, it } from "vitest";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, countMails, from, lastMail } from "@/tests/support/identity";

process.env.DEMO = "1";

const EMAIL = "sri.rahayu@contoh.example";
const ask = (contact: string) => requestPasswordReset(from("10.0.0.1"), { contact });

beforeEach(resetDatabase);

it("sends a code to who has the contact, and answers alike and no sooner when nobody has it", async () => {
  await addAccount(EMAIL);
  for (const contact of [EMAIL, "tidak.ada@contoh.example"]) {
    const start = performance.now();
    expect(await ask(contact)).toEqual({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(performance.now() - start).toBeGreaterThan(395);
  }
  expect((await lastMail(EMAIL, "reset-password")).code).toMatch(/^\d{6}$/);
  expect(await countMails("tidak.ada@contoh.example")).toBe(0);
  expect(await database().oneTimeCode.count()).toBe(1);
});

it("sends it to a phone, too", async () => {
  await addAccount("0812 3456 7890");
  await ask("62812-3456-7890");
  expect((await lastMail("+6281234567890", "reset-password")).code).toMatch(/^\d{6}$/);
});

it("sends five an hour to one contact, and counts those that nobody has", async () => {
  for (let asked = 0; asked < 5; asked += 1) await ask("tidak.ada@contoh.example");
  await expect(ask("tidak.ada@contoh.example")).rejects.toMatchObject({ code: "rate_limited" });
});

it("leaves codes to the person when a stranger elsewhere has asked for all they can", async () => {
  await addAccount(EMAIL);
  for (let asked = 0; asked < 5; asked += 1) await requestPasswordReset(from("203.0.113.66"), { contact: EMAIL });
  await expect(requestPasswordReset(from("203.0.113.66"), { contact: EMAIL })).rejects.toMatchObject({
    code: "rate_limited",
  });
  await ask(EMAIL);
  expect(await countMails(EMAIL)).toBe(6);
});

it("sends fifteen an hour to one contact from everywhere", async () => {
  const contact = "tidak.ada@contoh.example";
  const askFrom = (host: number) => requestPasswordReset(from(`203.0.113.${host}`), { contact });
  await Promise.all(Array.from({ length: 15 }, (_, index) => askFrom(index)));
  await expect(askFrom(99)).rejects.toMatchObject({ code: "rate_limited" });
});

it("refuses what is neither an address nor an Indonesian mobile number", async () => {
  await expect(ask("bukan alamat")).rejects.toMatchObject({ code: "invalid", field: "contact" });
});
