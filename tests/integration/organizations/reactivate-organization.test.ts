import { expect, it } from "vitest";
import { reactivateOrganization } from "@/lib/organizations/use-cases/reactivate-organization";
import { suspendOrganization } from "@/lib/organizations/use-cases/suspend-organization";
import { database } from "@/lib/platform/db";
import { freshPeople } from "@/tests/support/organizations";
import { expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
const reason = "Dokumen yang dikirim terbukti palsu.";

it("is refused for every other role and for an organization that is not suspended", async () => {
  const { people, organizations } = seeded();
  const input = { organizationId: organizations.ceper, version: 1, reason };
  await expectForbiddenWithout(people, "organization:suspend", (person) => reactivateOrganization(person, input));
  await expect(reactivateOrganization(people.admin, input)).rejects.toMatchObject({ code: "conflict" });
});

it("has one winner among ten at the same moment", async () => {
  const { admin } = seeded().people;
  const organizationId = seeded().organizations.tegal;
  await suspendOrganization(admin, { organizationId, version: 1, reason });
  const back = () => reactivateOrganization(admin, { organizationId, version: 2, reason });
  const tries = await Promise.allSettled(Array.from({ length: 10 }, back));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("leaves a NIB with whoever was verified for it meanwhile", async () => {
  const { admin } = seeded().people;
  const { ceper, tegal } = seeded().organizations;
  const verified = { nib: "1234567890123", verifiedAt: new Date("2026-11-01T00:00:00Z") };
  await database().organization.update({ where: { id: ceper }, data: verified });
  await suspendOrganization(admin, { organizationId: ceper, version: 1, reason });
  await database().organization.update({ where: { id: tegal }, data: verified });
  const back = reactivateOrganization(admin, { organizationId: ceper, version: 2, reason });
  await expect(back).rejects.toMatchObject({ code: "conflict" });
});
