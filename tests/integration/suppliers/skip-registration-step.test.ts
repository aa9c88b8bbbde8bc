import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { getRegistration } from "@/lib/suppliers/registration-queries";
import { skipRegistrationStep } from "@/lib/suppliers/use-cases/skip-registration-step";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { answerAll, sendAnswer, versionOf } from "@/tests/support/registrations";

let newcomer: Actor;
beforeEach(async () => {
  await resetDatabase();
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
});

it("puts a question off: it is asked no more, and its answer is unknown", async () => {
  expect(await skipRegistrationStep(newcomer, { step: "nib", version: 0 })).toEqual({ path: "/usaha/daftar/bidang" });
  expect(await getRegistration(newcomer)).toMatchObject({ answers: { nib: { nib: null } }, next: "kbli", version: 1 });
});

it("takes an answer back, and returns to the review", async () => {
  const version = await answerAll(newcomer);
  const answer = await skipRegistrationStep(newcomer, { step: "capacity", version, fromReview: "yes" });
  expect(answer).toEqual({ path: "/usaha/daftar/periksa" });
  expect((await getRegistration(newcomer)).answers.capacity).toMatchObject({
    capacityPerMonth: null,
    seasonMonths: [],
  });
});

it("refuses the older of two devices", async () => {
  await sendAnswer(newcomer, "nib");
  await expect(skipRegistrationStep(newcomer, { step: "nib", version: 0 })).rejects.toMatchObject({ code: "conflict" });
  expect(await versionOf(newcomer)).toBe(1);
});
