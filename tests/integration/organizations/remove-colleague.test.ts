import { expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { listColleagues } from "@/lib/organizations/queries";
import { removeColleague } from "@/lib/organizations/use-cases/remove-colleague";
import { database } from "@/lib/platform/db";
import { actorOf, freshPeople } from "@/tests/support/organizations";
import { addPerson } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();

async function membershipOf(actor: MemberActor): Promise<string> {
  return (await database().membership.findFirstOrThrow({ where: { userId: actor.userId, revokedAt: null } })).id;
}

it("takes the role at once and keeps the record", async () => {
  const { people, organizations } = seeded();
  const membershipId = await membershipOf(people.staff);
  await removeColleague(people.owner, { membershipId });
  expect(await actorOf(people.staff)).toMatchObject({ organizationId: null, roles: [] });
  expect((await listColleagues(people.owner)).map(({ name }) => name)).toEqual(["Sri Rahayu"]);
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({
    verb: "colleague.removed",
    details: { userId: people.staff.userId, membershipId, role: "supplier_staff" },
  });
  await expect(removeColleague(people.owner, { membershipId })).rejects.toMatchObject({ code: "not_found" });
});

it("is refused for every role that may not, and for one's own role", async () => {
  const { people } = seeded();
  const membershipId = await membershipOf(people.staff);
  await expectForbiddenWithout(people, "colleague:remove", (person) => removeColleague(person, { membershipId }));
  const own = await membershipOf(people.owner);
  await expect(removeColleague(people.owner, { membershipId: own })).rejects.toMatchObject({ code: "forbidden" });
});

it("does not find another organization's people", async () => {
  const { people } = seeded();
  const membershipId = await membershipOf(people.staff);
  for (const other of [people.rivalOwner, people.approver, people.admin]) {
    await expect(removeColleague(other, { membershipId })).rejects.toMatchObject({ code: "not_found" });
  }
});

it("leaves one of two owners who remove each other at the same moment", async () => {
  const { people, organizations } = seeded();
  const firm = { id: organizations.ceper, name: "CV Baja Travers Ceper", kind: "supplier" as const };
  const partner = await addPerson("Budi Rahayu", "supplier_owner", firm);
  const [first, second] = [await membershipOf(people.owner), await membershipOf(partner)];
  for (let round = 0; round < 5; round += 1) {
    const results = await Promise.allSettled([
      removeColleague(people.owner, { membershipId: second }),
      removeColleague(partner, { membershipId: first }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await database().membership.updateMany({ where: { id: { in: [first, second] } }, data: { revokedAt: null } });
  }
});
