import { expect, test } from "vitest";
import { cleanPlatform, KEPT_DAYS } from "@/lib/platform/cleaning";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { queueMail } from "@/lib/platform/mailer";

test("removes what is older than it is kept, and nothing else", async () => {
  const old = new Date(currentTime().getTime() - (KEPT_DAYS.mail + 1) * 86_400_000);
  const write = () =>
    inTransaction(async (tx) => {
      await queueMail(tx, {
        to: "sri@contoh.example",
        locale: "id",
        template: "verify-contact",
        params: { code: "482913", minutes: 10 },
      });
      await once(
        tx,
        { userId: newId(), organizationId: null },
        { idempotencyKey: newId() },
        "award.decide",
        async () => ({}),
      );
    });
  await withClock(old, write);
  await write();
  await database().rateLimit.createMany({
    data: [
      { key: "past", points: 1, expire: BigInt(Date.now() - 1_000) },
      { key: "present", points: 1, expire: BigInt(Date.now() + 60_000) },
    ],
  });
  await cleanPlatform();
  expect(await database().outboxMail.count()).toBe(1);
  expect(await database().idempotencyKey.count()).toBe(1);
  expect((await database().rateLimit.findMany()).map((row) => row.key)).toEqual(["present"]);
});
