import { expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { forgetPerson } from "@/lib/suppliers/use-cases/forget-person";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("removes an erased person's unfinished registration and leaves those that became a firm", async () => {
  const { staff } = seeded().people;
  const at = new Date("2026-11-22T03:00:00Z");
  const draft = { userId: staff.userId, step: "nib", answers: {}, startedAt: at, updatedAt: at };
  await database().supplierRegistration.create({ data: { id: newId(), ...draft } });
  await database().supplierRegistration.create({ data: { id: newId(), ...draft, completedAt: at } });
  await forgetPerson({ userId: staff.userId });
  await forgetPerson({ userId: staff.userId });
  const left = await database().supplierRegistration.findMany();
  expect(left.map(({ completedAt }) => completedAt)).toEqual([at]);
  expect(workerParts.subscribers["person.erased"]).toMatchObject({ "suppliers.forget-person": forgetPerson });
});
