import { expect, it } from "vitest";
import { searchAudit } from "@/lib/organizations/audit-queries";
import { switchOrganization } from "@/lib/organizations/use-cases/switch-organization";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { database } from "@/lib/platform/db";
import { freshPeople } from "@/tests/support/organizations";
import { expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("finds entries by verb, kind, object, organization and person, the latest first", async () => {
  const { people, organizations } = seeded();
  const { admin, owner } = people;
  await database().organization.update({ where: { id: organizations.ceper }, data: { verifiedAt: null } });
  await verifyOrganization(admin, { organizationId: organizations.ceper, version: 1 });
  await switchOrganization(owner, { organizationId: organizations.ceper });
  const verbs = async (filter: { search?: string; actor?: string }) =>
    (await searchAudit(admin, { search: undefined, actor: undefined, ...filter, page: 1 })).lines.map(
      ({ verb }) => verb,
    );

  expect(await verbs({})).toEqual(["session.switched", "organization.verified"]);
  expect(await verbs({ search: "organization" })).toEqual(["organization.verified"]);
  expect(await verbs({ search: organizations.ceper })).toEqual(["session.switched", "organization.verified"]);
  expect(await verbs({ search: owner.userId })).toEqual(["session.switched"]);
  expect(await verbs({ actor: "rahayu" })).toEqual(["session.switched"]);
  expect(await verbs({ actor: admin.userId })).toEqual(["organization.verified"]);
  expect(await verbs({ search: "%", actor: "_" })).toEqual([]);
});

it("is for administrators only", async () => {
  await expectForbiddenWithout(seeded().people, "audit:read", (person) =>
    searchAudit(person, { search: undefined, actor: undefined, page: 1 }),
  );
});
