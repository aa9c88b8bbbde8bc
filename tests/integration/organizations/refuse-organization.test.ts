import { expect, it } from "vitest";
import { refuseOrganization } from "@/lib/organizations/use-cases/refuse-organization";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { database } from "@/lib/platform/db";
import { listVerificationQueue } from "@/lib/suppliers/verification-queries";
import { publishedEvents } from "@/tests/support/events";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
const words = { reason: "NIB tidak terbaca pada foto.", mendAdvice: "Unggah foto NIB yang lebih terang." };

async function unverified(): Promise<string> {
  const id = seeded().organizations.ceper;
  await database().organization.update({ where: { id }, data: { verifiedAt: null } });
  return id;
}

const inQueue = async () => {
  const { rows } = await listVerificationQueue(seeded().people.admin, { kind: "identity", search: undefined, page: 1 });
  return rows.map(({ id }) => id);
};

it("says why and how to mend it, and takes it out of the queue; verifying later empties the refusal", async () => {
  const { admin } = seeded().people;
  const organizationId = await unverified();
  expect(await inQueue()).toContain(organizationId);
  await refuseOrganization(admin, { organizationId, version: 1, ...words });
  expect(await inQueue()).not.toContain(organizationId);
  const row = () => database().organization.findUniqueOrThrow({ where: { id: organizationId } });
  expect(await row()).toMatchObject({
    verificationRefusedReason: `${words.reason}\n\n${words.mendAdvice}`,
    verificationRefusedAt: expect.any(Date),
    verifiedAt: null,
  });
  expect((await auditTrail("organization", organizationId)).at(-1)).toMatchObject({
    verb: "organization.verification-refused",
  });
  expect(await publishedEvents("organization.verification-refused")).toEqual([{ organizationId }]);
  await verifyOrganization(admin, { organizationId, version: 2 });
  expect(await row()).toMatchObject({ verificationRefusedAt: null, verificationRefusedReason: null });
  expect(await publishedEvents("organization.verified")).toEqual([{ organizationId }]);
});

it("is refused for one's own organization, for every wrong role, an old page and what is verified", async () => {
  const { people, organizations } = seeded();
  const organizationId = await unverified();
  const refusal = { organizationId, version: 1, ...words };
  const own = { ...refusal, organizationId: organizations.ministry };
  await expect(refuseOrganization(people.admin, own)).rejects.toMatchObject({ code: "forbidden" });
  await expectForbiddenWithout(people, "organization:verify", (person) => refuseOrganization(person, refusal));
  const old = refuseOrganization(people.admin, { ...refusal, version: 9 });
  await expect(old).rejects.toMatchObject({ code: "conflict" });
  const verified = refuseOrganization(people.admin, { ...refusal, organizationId: organizations.tegal });
  await expect(verified).rejects.toMatchObject({ code: "conflict" });
});
