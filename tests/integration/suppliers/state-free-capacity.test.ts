import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { getOwnProduct } from "@/lib/suppliers/queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { stateFreeCapacity } from "@/lib/suppliers/use-cases/state-free-capacity";
import { grantedLevel, levelOf } from "@/tests/support/claims";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let productId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
});

describe("stateFreeCapacity", () => {
  it("says that nothing has changed, or a share of the month; what is proven stays proven", async () => {
    await grantedLevel(people.admin, productId, "visited");
    const monday = new Date("2127-01-04T02:00:00Z");
    await withClock(monday, () => stateFreeCapacity(people.staff, { productId, version: 1, answer: "same" }));
    expect(await getOwnProduct(people.owner, productId)).toMatchObject({
      freeCapacityPerMonth: 900,
      freeCapacityStatedAt: monday,
      version: 2,
    });
    await stateFreeCapacity(people.owner, { productId, version: 2, answer: "25" });
    expect(await getOwnProduct(people.owner, productId)).toMatchObject({ freeCapacityPerMonth: 375 });
    expect(await levelOf(productId)).toBe("visited");
    expect((await auditTrail("product", productId)).at(-1)).toMatchObject({
      verb: "product.free-capacity-stated",
      details: { freeCapacityPerMonth: 375 },
    });
  });

  it("needs the figure that the answer speaks of", async () => {
    const bare = { capacityPerMonth: undefined, freeCapacityPerMonth: undefined };
    const { productId: unknown } = await addProduct(people.owner, crossArmProduct(bare));
    for (const answer of ["same", "50"] as const) {
      const stated = stateFreeCapacity(people.owner, { productId: unknown, version: 1, answer });
      await expect(stated).rejects.toMatchObject({ messageKey: "suppliers.capacityFirst" });
    }
  });

  it("is refused for an old page, other firms and every wrong role", async () => {
    const old = { productId, version: 1, answer: "0" } as const;
    await expect(stateFreeCapacity(people.owner, old)).rejects.toMatchObject({ code: "conflict" });
    await expect(stateFreeCapacity(people.rivalOwner, old)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => stateFreeCapacity(person, old));
  });
});
