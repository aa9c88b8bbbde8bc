import { expect, it } from "vitest";
import { listPeople } from "@/lib/access/person-queries";
import { signOutPerson } from "@/lib/access/use-cases/sign-out-person";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { emailOf } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("people are found by name or by a whole contact, never by a part of one, and are shown with the contact masked", async () => {
  const { admin, owner } = seeded().people;
  const email = await emailOf(owner.userId);
  const byContact = await listPeople(admin, { search: email, page: 1 });
  expect(byContact.rows.map(({ id }) => id)).toEqual([owner.userId]);
  expect(JSON.stringify(byContact)).not.toContain(email);
  expect((await listPeople(admin, { search: email.slice(0, 6), page: 1 })).rows).toEqual([]);
  expect((await listPeople(admin, { search: owner.name.slice(1, 6), page: 1 })).rows).not.toEqual([]);
  await expectForbiddenWithout(seeded().people, "person:list", (person) => listPeople(person, { page: 1 }));
});

it("people are signed out of every device, with an entry", async () => {
  const { admin, owner } = seeded().people;
  await signOutPerson(admin, { userId: owner.userId });
  expect(await database().authSession.count({ where: { userId: owner.userId, revokedAt: null } })).toBe(0);
  expect((await auditTrail("user", owner.userId)).at(-1)).toMatchObject({ verb: "person.signed-out" });
  await expectForbiddenWithout(seeded().people, "person:sign-out", (person) =>
    signOutPerson(person, { userId: owner.userId }),
  );
  await expect(signOutPerson(admin, { userId: newId() })).rejects.toMatchObject({ code: "not_found" });
});
