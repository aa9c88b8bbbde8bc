import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { archiveCapability } from "@/lib/suppliers/use-cases/archive-capability";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("archiveCapability", () => {
  it("takes it off the list and ends its claim, but keeps the row", async () => {
    const added = await addCapability(people.owner, { process: "celup seng panas", maxSizeMm: 3_000 });
    await archiveCapability(people.owner, added);
    expect((await getOwnSupplier(people.owner))?.capabilities).toEqual([]);
    expect(await database().capability.count({ where: { id: added.capabilityId } })).toBe(1);
    expect(await database().claim.count({ where: { subjectId: added.capabilityId, supersededAt: null } })).toBe(0);
    expect((await auditTrail("capability", added.capabilityId)).map(({ verb }) => verb)).toEqual([
      "capability.added",
      "capability.archived",
    ]);
  });

  it("is refused twice, for other firms and for every wrong role", async () => {
    const added = await addCapability(people.owner, { process: "celup seng panas", maxSizeMm: 3_000 });
    await expect(archiveCapability(people.rivalOwner, added)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => archiveCapability(person, added));
    await archiveCapability(people.staff, added);
    await expect(archiveCapability(people.owner, added)).rejects.toMatchObject({ code: "not_found" });
  });
});
