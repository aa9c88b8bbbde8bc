import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { planCapacity } from "@/lib/suppliers/use-cases/plan-capacity";
import { getOwnCapacityPlan } from "@/lib/suppliers/workshop-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let productId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
});

const january = new Date("2127-01-15T02:00:00Z");
const inJanuary = <T>(work: () => Promise<T>) => withClock(january, work);

describe("planCapacity", () => {
  it("replaces months ahead and seasons; what is left empty is as usual", async () => {
    const first = {
      productId,
      version: 1,
      months: [
        { month: "2127-01", capacity: 1_000, freeCapacity: 0 },
        { month: "2127-02", capacity: 800 },
        { month: "2127-03" },
      ],
      seasons: [{ monthOfYear: 4, capacity: 500 }, { monthOfYear: 5 }],
    };
    await inJanuary(() => planCapacity(people.staff, first));
    const plan = await getOwnCapacityPlan(people.owner, productId);
    expect([...(plan?.months ?? [])]).toEqual([
      ["2127-01-01", { capacity: 1_000, freeCapacity: 0 }],
      ["2127-02-01", { capacity: 800, freeCapacity: 800 }],
    ]);
    expect([...(plan?.seasons ?? [])]).toEqual([[4, 500]]);
    await inJanuary(() => planCapacity(people.owner, { productId, version: 2, months: [], seasons: [] }));
    expect((await getOwnCapacityPlan(people.owner, productId))?.months.size).toBe(0);
    expect((await auditTrail("product", productId)).at(-1)).toMatchObject({ verb: "product.capacity-planned" });
  });

  it("is refused for months out of reach, an old page, other firms and every wrong role", async () => {
    const plan = { productId, version: 1, months: [], seasons: [] };
    for (const month of ["2126-12", "2127-07"]) {
      const late = { ...plan, version: 3, months: [{ month, capacity: 1 }] };
      const planned = inJanuary(() => planCapacity(people.owner, late));
      await expect(planned).rejects.toMatchObject({ messageKey: "suppliers.monthOutOfReach" });
    }
    await expect(planCapacity(people.owner, plan)).rejects.toMatchObject({ code: "conflict" });
    await expect(planCapacity(people.rivalOwner, plan)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => planCapacity(person, plan));
  });
});
