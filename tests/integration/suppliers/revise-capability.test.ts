import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { reviseCapability } from "@/lib/suppliers/use-cases/revise-capability";
import { grantedLevel, levelOf } from "@/tests/support/claims";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
let capabilityId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ capabilityId } = await addCapability(people.owner, { process: "las listrik", maxSizeMm: 6_000 }));
});

describe("reviseCapability", () => {
  it("replaces what is said; what is left out is unknown and proof starts again", async () => {
    await grantedLevel(people.admin, capabilityId, "documented");
    await reviseCapability(people.staff, { capabilityId, version: 1, process: "las argon", toleranceMm: 0.5 });
    expect((await getOwnSupplier(people.owner))?.capabilities).toMatchObject([
      { process: "las argon", maxSizeMm: null, toleranceMm: 0.5, version: 2, level: "declared" },
    ]);
    expect(await levelOf(capabilityId)).toBe("declared");
    expect((await auditTrail("capability", capabilityId)).at(-1)).toMatchObject({ verb: "capability.revised" });
  });

  it("is refused for an old page, other firms, nothing said and every wrong role", async () => {
    const again = { capabilityId, version: 1, process: "bubut" };
    await expect(reviseCapability(people.owner, again)).rejects.toMatchObject({ code: "conflict" });
    await expect(reviseCapability(people.rivalOwner, again)).rejects.toMatchObject({ code: "not_found" });
    await expect(reviseCapability(people.owner, { capabilityId, version: 2 })).rejects.toMatchObject({
      field: "process",
    });
    await expectForbiddenWithout(people, "supplier:edit", (person) => reviseCapability(person, again));
  });
});
