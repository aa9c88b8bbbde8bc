import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { getRegistration } from "@/lib/suppliers/registration-queries";
import { AnswerPhoto } from "@/lib/suppliers/registration-schema";
import { discardRegistration } from "@/lib/suppliers/use-cases/discard-registration";
import { saveRegistrationPhoto } from "@/lib/suppliers/use-cases/save-registration-photo";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";
import { phonePhoto, sendAnswer } from "@/tests/support/registrations";

let newcomer: Actor;
let other: Actor;
beforeEach(async () => {
  await resetDatabase();
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
  other = await visitorActor((await addAccount("lain@contoh.example")).id);
});

it("throws the answers and the photo away, and nobody else's", async () => {
  await sendAnswer(newcomer, "nib");
  await saveRegistrationPhoto(newcomer, AnswerPhoto.parse({ version: 1, photo: await phonePhoto() }));
  await sendAnswer(other, "nib");
  const { id } = await database().supplierRegistration.findFirstOrThrow({ where: { userId: newcomer.userId } });
  await discardRegistration(newcomer, { version: 2 });
  expect(await getRegistration(newcomer)).toEqual({ version: 0, answers: {}, next: "nib", photo: null });
  expect(await database().attachment.count({ where: { removedAt: null } })).toBe(0);
  expect(await getRegistration(other)).toMatchObject({ version: 1 });
  expect((await auditTrail("supplier-registration", id)).at(-1)).toMatchObject({ verb: "registration.discarded" });
});

it("refuses when the registration went on elsewhere, or when there is none", async () => {
  await sendAnswer(newcomer, "nib");
  await sendAnswer(newcomer, "kbli");
  await expect(discardRegistration(newcomer, { version: 1 })).rejects.toMatchObject({ code: "conflict" });
  await expect(discardRegistration(other, { version: 2 })).rejects.toMatchObject({ code: "conflict" });
  expect(await getRegistration(newcomer)).toMatchObject({ version: 2 });
});
