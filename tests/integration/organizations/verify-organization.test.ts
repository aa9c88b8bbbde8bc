import { expect, it } from "vitest";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { database } from "@/lib/platform/db";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();

async function unverified(key: "ceper" | "tegal" = "ceper", nib: string | null = null): Promise<string> {
  const id = seeded().organizations[key];
  await database().organization.update({ where: { id }, data: { verifiedAt: null, nib } });
  return id;
}

it("confirms the organization as the page showed it", async () => {
  const { admin } = seeded().people;
  const organizationId = await unverified();
  await verifyOrganization(admin, { organizationId, version: 1 });
  expect(await database().organization.findUniqueOrThrow({ where: { id: organizationId } })).toMatchObject({
    verifiedById: admin.userId,
    version: 2,
  });
  expect((await auditTrail("organization", organizationId)).at(-1)).toMatchObject({ verb: "organization.verified" });
});

it("is refused for every role that may not", async () => {
  const organizationId = await unverified();
  await expectForbiddenWithout(seeded().people, "organization:verify", (person) =>
    verifyOrganization(person, { organizationId, version: 1 }),
  );
});

it("does not verify what changed meanwhile, is verified, suspended or does not exist", async () => {
  const { admin } = seeded().people;
  const organizationId = await unverified();
  const refused = { code: "conflict", messageKey: "organizations.changedMeanwhile" };
  await expect(verifyOrganization(admin, { organizationId, version: 7 })).rejects.toMatchObject(refused);
  await database().organization.update({ where: { id: organizationId }, data: { status: "suspended" } });
  await expect(verifyOrganization(admin, { organizationId, version: 1 })).rejects.toMatchObject(refused);
  await database().organization.update({ where: { id: organizationId }, data: { status: "active" } });
  await verifyOrganization(admin, { organizationId, version: 1 });
  await expect(verifyOrganization(admin, { organizationId, version: 2 })).rejects.toMatchObject(refused);
  const nowhere = { organizationId: "01900000-0000-7000-8000-000000000000", version: 1 };
  await expect(verifyOrganization(admin, nowhere)).rejects.toMatchObject({ code: "not_found" });
});

it("has one winner among twenty at the same moment", async () => {
  const organizationId = await unverified();
  const { admin } = seeded().people;
  const tries = Array.from({ length: 20 }, () => verifyOrganization(admin, { organizationId, version: 1 }));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("verifies a NIB for one organization only, also when two are verified at the same moment", async () => {
  const { admin } = seeded().people;
  const ids = [await unverified("ceper", "1234567890123"), await unverified("tegal", "1234567890123")];
  const results = await Promise.allSettled(
    ids.map((organizationId) => verifyOrganization(admin, { organizationId, version: 1 })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const [index, result] of results.entries()) {
    if (result.status === "fulfilled") continue;
    expect(result.reason).toMatchObject({ code: "conflict" });
    await expect(verifyOrganization(admin, { organizationId: ids[index] ?? "", version: 1 })).rejects.toMatchObject({
      messageKey: "organizations.nibVerifiedElsewhere",
    });
  }
});
