import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const galvanizing = { process: "celup seng panas", maxSizeMm: 3_000, toleranceMm: 0.5 };

describe("addCapability", () => {
  it("adds it, answers the question, and shows a maker", async () => {
    expect((await getOwnSupplier(people.owner))?.capabilitiesStatedAt).toBeNull();
    const { capabilityId } = await addCapability(people.owner, galvanizing);
    expect(await getOwnSupplier(people.owner)).toMatchObject({
      capabilities: [{ ...galvanizing, material: null, machine: null, level: "declared" }],
      capabilitiesStatedAt: expect.any(Date),
      makerRole: "maker",
    });
    expect(await auditTrail("capability", capabilityId)).toMatchObject([{ verb: "capability.added" }]);
  });

  it("refuses one that names nothing", async () => {
    await expect(addCapability(people.owner, { maxSizeMm: 3_000 })).rejects.toMatchObject({
      code: "invalid",
      field: "process",
    });
  });

  it("is added once by a form that is sent twice", async () => {
    const form = { ...galvanizing, idempotencyKey: randomUUID() };
    expect(await addCapability(people.owner, form)).toEqual(await addCapability(people.owner, form));
  });

  it("is refused for every wrong role and stays in the own firm", async () => {
    await expectForbiddenWithout(people, "supplier:edit", (person) => addCapability(person, galvanizing));
    expect((await getOwnSupplier(people.rivalOwner))?.capabilities).toEqual([]);
  });
});
