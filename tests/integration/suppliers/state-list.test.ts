import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { stateList } from "@/lib/suppliers/use-cases/state-list";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("stateList", () => {
  it("makes an empty list an answer, and only that list", async () => {
    await stateList(people.owner, { list: "certificates" });
    expect(await getOwnSupplier(people.owner)).toMatchObject({
      certificates: [],
      certificatesStatedAt: expect.any(Date),
      capabilitiesStatedAt: null,
    });
    expect((await getOwnSupplier(people.rivalOwner))?.certificatesStatedAt).toBeNull();
    expect(await auditTrail("organization", people.owner.organizationId)).toMatchObject([
      { verb: "supplier.list-stated", details: { list: "certificates" } },
    ]);
  });

  it("is refused for every wrong role", async () => {
    await expectForbiddenWithout(people, "supplier:edit", (person) => stateList(person, { list: "capabilities" }));
  });
});
