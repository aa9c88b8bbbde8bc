import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { getRegistration } from "@/lib/suppliers/registration-queries";
import { AnswerPhoto } from "@/lib/suppliers/registration-schema";
import { cleanRegistrations, REGISTRATION_KEPT_DAYS } from "@/lib/suppliers/use-cases/clean-registrations";
import { saveRegistrationPhoto } from "@/lib/suppliers/use-cases/save-registration-photo";
import { resetDatabase } from "@/tests/support/database";
import { newcomerActor } from "@/tests/support/membership-requests";
import { phonePhoto, sendAnswer } from "@/tests/support/registrations";

const DAY = 86_400_000;
let idle: Actor;
beforeEach(async () => {
  await resetDatabase();
  idle = await newcomerActor();
  await sendAnswer(idle, "nib");
  await saveRegistrationPhoto(idle, AnswerPhoto.parse({ version: 1, photo: await phonePhoto() }));
});

const after = (days: number) => withClock(new Date(currentTime().getTime() + days * DAY), cleanRegistrations);

it("removes a registration that nobody went on with, and its photo", async () => {
  const other = await newcomerActor("lain@contoh.example");
  await after(REGISTRATION_KEPT_DAYS - 1);
  expect(await getRegistration(idle)).toMatchObject({ version: 2, photo: expect.anything() });
  await withClock(new Date(currentTime().getTime() + REGISTRATION_KEPT_DAYS * DAY), () => sendAnswer(other, "nib"));
  await after(REGISTRATION_KEPT_DAYS + 1);
  expect(await getRegistration(idle)).toMatchObject({ version: 0 });
  expect(await getRegistration(other)).toMatchObject({ version: 1 });
  expect(await database().attachment.count({ where: { removedAt: null } })).toBe(0);
});
