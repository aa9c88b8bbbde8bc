import { expect, it } from "vitest";
import { listOwnOrganizations } from "@/lib/access/queries";
import { switchOrganization } from "@/lib/organizations/use-cases/switch-organization";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { actorOf, freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

const { seeded } = freshPeople();

async function alsoStaffOf(organizationId: string): Promise<string> {
  const id = newId();
  const { userId } = seeded().people.owner;
  const validFrom = new Date("2020-01-01");
  await database().membership.create({
    data: { id, userId, organizationId, role: "supplier_staff", validFrom, createdAt: currentTime() },
  });
  return id;
}

it("lets the person act in another of their organizations, with the roles held there", async () => {
  const { people, organizations } = seeded();
  await alsoStaffOf(organizations.tegal);
  await switchOrganization(people.owner, { organizationId: organizations.tegal });
  const actor = await actorOf(people.owner);
  expect(actor).toMatchObject({ organizationId: organizations.tegal, roles: ["supplier_staff"] });
  expect(await listOwnOrganizations(actor)).toMatchObject([
    { id: organizations.ceper, roles: ["supplier_owner"] },
    { id: organizations.tegal, roles: ["supplier_staff"] },
  ]);
  expect((await auditTrail("user", people.owner.userId)).at(-1)).toMatchObject({ verb: "session.switched" });
});

it("does not find an organization where the person holds no role today, or that is suspended", async () => {
  const { people, organizations } = seeded();
  const refused = { code: "not_found", messageKey: "organizations.notFound" };
  const toTegal = () => switchOrganization(people.owner, { organizationId: organizations.tegal });
  await expect(toTegal()).rejects.toMatchObject(refused);
  const membershipId = await alsoStaffOf(organizations.tegal);
  await database().organization.update({ where: { id: organizations.tegal }, data: { status: "suspended" } });
  await expect(toTegal()).rejects.toMatchObject(refused);
  await database().organization.update({ where: { id: organizations.tegal }, data: { status: "active" } });
  await database().membership.update({ where: { id: membershipId }, data: { revokedAt: currentTime() } });
  await expect(toTegal()).rejects.toMatchObject(refused);
  expect(await actorOf(people.owner)).toMatchObject({ organizationId: organizations.ceper });
});
