import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { confirmProfile } from "@/lib/suppliers/use-cases/confirm-profile";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("confirmProfile", () => {
  it("dates the profile with today", async () => {
    const now = new Date("2127-01-04T02:00:00Z");
    await withClock(now, () => confirmProfile(people.staff, { version: 1 }));
    expect(await getOwnSupplier(people.owner)).toMatchObject({ profileConfirmedAt: now, version: 2 });
    expect((await auditTrail("organization", people.owner.organizationId)).at(-1)).toMatchObject({
      verb: "supplier.confirmed",
      actorUserId: people.staff.userId,
    });
  });

  it("is refused for an old page and for every wrong role", async () => {
    await expect(confirmProfile(people.owner, { version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => confirmProfile(person, { version: 1 }));
  });
});
