import { expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { forgetPerson } from "@/lib/organizations/use-cases/forget-person";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { proveRequest } from "@/tests/support/membership-requests";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("empties what an erased person wrote about an organization and closes what still waits", async () => {
  const { staff } = seeded().people;
  const { id } = await database().membershipRequest.create({
    data: {
      id: newId(),
      organizationId: seeded().organizations.tegal,
      userId: staff.userId,
      kind: "claim",
      matchedBy: "nib",
      explanation: "Saya pemiliknya, nomor saya 0812.",
      requestedAt: new Date(),
    },
  });
  await proveRequest(staff, id);
  await forgetPerson({ userId: staff.userId });
  await forgetPerson({ userId: staff.userId });
  expect(await database().attachment.count({ where: { subjectId: id } })).toBe(0);
  const request = await database().membershipRequest.findUniqueOrThrow({ where: { id } });
  expect(request).toMatchObject({ state: "withdrawn", explanation: "" });
  expect(workerParts.subscribers["person.erased"]).toMatchObject({ "organizations.forget-person": forgetPerson });
});
