import { expect, it } from "vitest";
import { getOrganization, listOrganizations } from "@/lib/organizations/queries";
import { createOrganization } from "@/lib/organizations/use-cases/create-organization";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
const BUYER = { kind: "buyer", name: "PT Semen Nusantara", regionCode: "31.71" } as const;

it("registers an unverified buyer without members", async () => {
  const { admin } = seeded().people;
  const { organizationId } = await createOrganization(admin, BUYER);
  expect(await getOrganization(admin, organizationId)).toMatchObject({ ...BUYER_SEEN, members: [], pending: [] });
  expect(await auditTrail("organization", organizationId)).toMatchObject([
    { verb: "organization.created", actorUserId: admin.userId, organizationId: admin.organizationId },
  ]);
});

const BUYER_SEEN = { kind: "buyer", name: "PT Semen Nusantara", verifiedAt: null, version: 1 };

it("is refused for every role that may not", async () => {
  await expectForbiddenWithout(seeded().people, "organization:create", (person) => createOrganization(person, BUYER));
});

it("lists what waits for verification first, and filters", async () => {
  const { admin, owner } = seeded().people;
  await createOrganization(admin, BUYER);
  const all = await listOrganizations(admin, { page: 1 });
  expect(all.total).toBe(6);
  expect(all.rows[0]).toMatchObject({ name: "PT Semen Nusantara" });
  const some = await listOrganizations(admin, { page: 1, kind: "buyer", state: "unverified", search: "semen" });
  expect(some.rows.map(({ name }) => name)).toEqual(["PT Semen Nusantara"]);
  expect((await listOrganizations(admin, { page: 1, search: "100%" })).total).toBe(0);
  await expect(listOrganizations(owner, { page: 1 })).rejects.toMatchObject({ code: "forbidden" });
  expect(await getOrganization(admin, "bukan-id")).toBeNull();
});
