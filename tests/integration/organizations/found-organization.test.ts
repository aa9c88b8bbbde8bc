import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { ORGANIZATION_KINDS, ROLES_OF_KIND } from "@/lib/access/roles";
import { type FoundOrganization, foundOrganization } from "@/lib/organizations/use-cases/found-organization";
import { database, inTransaction } from "@/lib/platform/db";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { actorOf, freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

freshPeople();

const FIRM: FoundOrganization = {
  kind: "supplier",
  name: "UD Karya Baru",
  regionCode: "33.10",
  nib: "1234 5678 90123",
  npwp: "01.234.567.8-901.000",
  ownerRole: "supplier_owner",
};

async function newcomer(): Promise<Actor> {
  return visitorActor((await addAccount("pendiri@contoh.example")).id);
}

const found = (actor: Actor, changes: Partial<FoundOrganization> = {}) =>
  inTransaction((tx) => foundOrganization(tx, actor, { ...FIRM, ...changes }));

it("makes an unverified firm whose first member is the actor", async () => {
  const actor = await newcomer();
  const { organizationId } = await found(actor);
  const row = await database().organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { names: true },
  });
  expect(row).toMatchObject({ nib: "1234567890123", npwp: "0012345678901000", verifiedAt: null, demo: false });
  expect(row.names).toMatchObject([{ name: "UD Karya Baru", validUntil: null }]);
  expect(await actorOf(actor)).toMatchObject({ organizationId, roles: ["supplier_owner"] });
  expect(await auditTrail("organization", organizationId)).toMatchObject([
    { verb: "organization.founded", actorUserId: actor.userId, organizationId },
  ]);
});

it("marks what an invented person founds as demo", async () => {
  const actor = await newcomer();
  await database().user.update({ where: { id: actor.userId }, data: { demo: true } });
  const { organizationId } = await found(actor);
  expect(await database().organization.findUniqueOrThrow({ where: { id: organizationId } })).toMatchObject({
    demo: true,
  });
});

it("founds suppliers only, with a role that suppliers know", async () => {
  const actor = await newcomer();
  for (const kind of ORGANIZATION_KINDS) {
    for (const ownerRole of new Set(Object.values(ROLES_OF_KIND).flat())) {
      if (kind === "supplier" && ROLES_OF_KIND.supplier.includes(ownerRole)) continue;
      await expect(found(actor, { kind, ownerRole }), `${kind} ${ownerRole}`).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  }
});

it.each([
  ["an unknown region", { regionCode: "99.99" }, "regionCode"],
  ["a NIB of twelve digits", { nib: "123456789012" }, "nib"],
  ["an NPWP with letters", { npwp: "01.234.567.8-901.00A" }, "npwp"],
])("refuses %s and keeps nothing", async (_, changes, field) => {
  const actor = await newcomer();
  const before = await database().organization.count();
  await expect(found(actor, changes)).rejects.toMatchObject({ code: "invalid", field });
  expect(await database().organization.count()).toBe(before);
});
