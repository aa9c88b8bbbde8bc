import { expect, it } from "vitest";
import { ACCESS_KEPT_DAYS, cleanAccess } from "@/lib/access/cleaning";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addAccount, from, PASSWORD } from "@/tests/support/identity";

process.env.DEMO = "1";

const inDays = (days: number) => new Date(currentTime().getTime() + days * 86_400_000);

it("removes what has served its purpose and nothing sooner", async () => {
  await addAccount("sri@contoh.example");
  await signIn(from("10.0.0.1"), { contact: "sri@contoh.example", password: PASSWORD }, null);
  await requestPasswordReset(from("10.0.0.1"), { contact: "sri@contoh.example" });
  const newcomer = { name: "Joko", contact: "joko@contoh.example", password: PASSWORD, consent: true as const };
  await requestRegistration(from("10.0.0.1"), "id", newcomer);
  const left = async () => [
    await database().registration.count(),
    await database().oneTimeCode.count(),
    await database().authSession.count(),
  ];

  await withClock(inDays(ACCESS_KEPT_DAYS.code - 1), cleanAccess);
  expect(await left()).toEqual([1, 1, 1]);
  await withClock(inDays(ACCESS_KEPT_DAYS.code + 1), cleanAccess);
  expect(await left()).toEqual([0, 0, 1]);
  await withClock(inDays(ACCESS_KEPT_DAYS.session + 31), cleanAccess);
  expect(await left()).toEqual([0, 0, 0]);
  expect(await database().user.count()).toBe(1);
});
