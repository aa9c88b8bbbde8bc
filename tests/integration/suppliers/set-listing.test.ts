import { beforeAll, describe, expect, it } from "vitest";
import { listedFirm } from "@/lib/suppliers/directory-queries";
import { setListing } from "@/lib/suppliers/use-cases/set-listing";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("setListing", () => {
  it("takes the firm out of the directory and puts it back", async () => {
    const { organizationId } = people.owner;
    expect(await listedFirm(organizationId)).toBe(true);
    await setListing(people.owner, { listed: false, version: 1 });
    expect(await listedFirm(organizationId)).toBe(false);
    expect((await auditTrail("organization", organizationId)).at(-1)).toMatchObject({ verb: "supplier.unlisted" });
    await setListing(people.owner, { listed: true, version: 2 });
    expect(await listedFirm(organizationId)).toBe(true);
  });

  it("is refused for an old page, for staff and every other role", async () => {
    await expect(setListing(people.owner, { listed: false, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await expectForbiddenWithout(people, "supplier:publish", (person) =>
      setListing(person, { listed: false, version: 3 }),
    );
  });
});
