import { expect, it } from "vitest";
import { reactivateOrganization } from "@/lib/organizations/use-cases/reactivate-organization";
import { suspendOrganization } from "@/lib/organizations/use-cases/suspend-organization";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
const reason = "Dokumen yang dikirim terbukti palsu.";

it("takes an organization out with a reason and lets it back in, each with an entry", async () => {
  const { admin } = seeded().people;
  const organizationId = seeded().organizations.tegal;
  await suspendOrganization(admin, { organizationId, version: 1, reason });
  const stored = () => database().organization.findUniqueOrThrow({ where: { id: organizationId } });
  expect(await stored()).toMatchObject({ status: "suspended", statusReason: reason, version: 2 });
  await reactivateOrganization(admin, { organizationId, version: 2, reason: "Dokumen asli sudah diterima." });
  expect(await stored()).toMatchObject({ status: "active", version: 3 });
  expect((await auditTrail("organization", organizationId)).map(({ verb }) => verb).slice(-2)).toEqual([
    "organization.suspended",
    "organization.reactivated",
  ]);
});

it("is refused for every other role, for one's own organization, for an old page and for nothing", async () => {
  const { people, organizations } = seeded();
  const input = { organizationId: organizations.ceper, version: 1, reason };
  await expectForbiddenWithout(people, "organization:suspend", (person) => suspendOrganization(person, input));
  const own = { ...input, organizationId: people.admin.organizationId };
  await expect(suspendOrganization(people.admin, own)).rejects.toMatchObject({ code: "forbidden" });
  const old = suspendOrganization(people.admin, { ...input, version: 9 });
  await expect(old).rejects.toMatchObject({ messageKey: "organizations.changedMeanwhile" });
  const nowhere = suspendOrganization(people.admin, { ...input, organizationId: newId() });
  await expect(nowhere).rejects.toMatchObject({ code: "not_found" });
});
