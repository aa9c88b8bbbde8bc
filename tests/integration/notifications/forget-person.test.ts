import { expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { forgetPerson } from "@/lib/notifications/use-cases/forget-person";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("removes what an erased person was told and had chosen, and nobody else's", async () => {
  const { staff, owner } = seeded().people;
  for (const { userId } of [staff, owner]) {
    const told = { kind: "need-published", cause: "x", params: { path: "/" }, mustAct: false, createdAt: new Date() };
    await database().notification.create({ data: { id: newId(), userId, ...told } });
    await database().notificationPreference.create({ data: { userId, kind: "need-published", delivery: "never" } });
  }
  await forgetPerson({ userId: staff.userId });
  await forgetPerson({ userId: staff.userId });
  const left = [await database().notification.findMany(), await database().notificationPreference.findMany()];
  expect(left.flat().map(({ userId }) => userId)).toEqual([owner.userId, owner.userId]);
  expect(workerParts.subscribers["person.erased"]).toMatchObject({ "notifications.forget-person": forgetPerson });
});
