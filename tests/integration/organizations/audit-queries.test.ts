import { expect, it } from "vitest";
import { searchAudit } from "@/lib/organizations/audit-queries";
import { switchOrganization } from "@/lib/organizations/use-cases/switch-organization";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { withClock } from "@/lib/platform/clock";
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
    (
      await searchAudit(admin, {
        search: undefined,
        actor: undefined,
        from: undefined,
        until: undefined,
        ...filter,
        page: 1,
      })
    ).lines.map(({ verb }) => verb);

  expect(await verbs({})).toEqual(["session.switched", "organization.verified"]);
  expect(await verbs({ search: "organization" })).toEqual(["organization.verified"]);
  expect(await verbs({ search: organizations.ceper })).toEqual(["session.switched", "organization.verified"]);
  expect(await verbs({ search: owner.userId })).toEqual(["session.switched"]);
  expect(await verbs({ actor: "rahayu" })).toEqual(["session.switched"]);
  expect(await verbs({ actor: admin.userId })).toEqual(["organization.verified"]);
  expect(await verbs({ search: "%", actor: "_" })).toEqual([]);
});

it("finds entries of days in Jakarta, the first and the last included", async () => {
  const { admin, owner } = seeded().people;
  const { ceper } = seeded().organizations;
  // One second before and one after midnight in Jakarta.
  for (const at of ["2026-11-21T16:59:59Z", "2026-11-21T17:00:01Z"]) {
    await withClock(new Date(at), () => switchOrganization(owner, { organizationId: ceper }));
  }
  const count = async (days: { from?: string; until?: string }) => {
    const found = await searchAudit(admin, {
      search: owner.userId,
      actor: undefined,
      from: undefined,
      until: undefined,
      ...days,
      page: 1,
    });
    return found.lines.length;
  };
  expect(await count({ from: "2026-11-21", until: "2026-11-22" })).toBe(2);
  expect(await count({ from: "2026-11-22" })).toBe(1);
  expect(await count({ until: "2026-11-21" })).toBe(1);
});

it("is for administrators only", async () => {
  await expectForbiddenWithout(seeded().people, "audit:read", (person) =>
    searchAudit(person, { search: undefined, actor: undefined, from: undefined, until: undefined, page: 1 }),
  );
});
