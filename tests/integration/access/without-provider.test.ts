import { expect, it } from "vitest";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { database } from "@/lib/platform/db";
import { from, PASSWORD } from "@/tests/support/identity";

// No demo, no provider: a code would never be read by anybody.
const person = { name: "Sri Rahayu", password: PASSWORD, consent: true as const };

it.each([
  ["081234567890", "access.smsUnavailable"],
  ["sri@contoh.example", "access.emailUnavailable"],
])("a code to %s is refused with a sentence that says why", async (contact, messageKey) => {
  const refusal = { code: "invalid", messageKey, field: "contact" };
  await expect(requestRegistration(from("10.0.0.1"), "id", { ...person, contact })).rejects.toMatchObject(refusal);
  await expect(requestPasswordReset(from("10.0.0.1"), { contact })).rejects.toMatchObject(refusal);
  expect(await database().registration.count()).toBe(0);
});
