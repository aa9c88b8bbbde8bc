import { beforeAll, describe, expect, it } from "vitest";
import { listedFirm, recentDirectory } from "@/lib/suppliers/directory-queries";
import { recentPublicSupplier } from "@/lib/suppliers/public-profile-queries";
import { setListing } from "@/lib/suppliers/use-cases/set-listing";
import { DirectoryFilter } from "@/lib/suppliers/verification-schema";
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

  it("is seen at once by those who share an answer", async () => {
    const { organizationId } = people.owner;
    const seen = async () => {
      const { entries } = await recentDirectory(DirectoryFilter.parse({}));
      const profile = await recentPublicSupplier(organizationId, "public");
      return [entries.some((entry) => entry.organizationId === organizationId), profile !== null];
    };
    expect(await seen()).toEqual([true, true]);
    await setListing(people.owner, { listed: false, version: 3 });
    expect(await seen()).toEqual([false, false]);
    await setListing(people.owner, { listed: true, version: 4 });
    expect(await seen()).toEqual([true, true]);
    expect(await recentPublicSupplier("x", "public")).toBeNull();
  });

  it("is refused for an old page, for staff and every other role", async () => {
    await expect(setListing(people.owner, { listed: false, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await expectForbiddenWithout(people, "supplier:publish", (person) =>
      setListing(person, { listed: false, version: 5 }),
    );
  });
});
