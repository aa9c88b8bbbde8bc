import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { addPlant } from "@/lib/suppliers/use-cases/add-plant";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { archiveProduct } from "@/lib/suppliers/use-cases/archive-product";
import { closePlant } from "@/lib/suppliers/use-cases/close-plant";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct, workshopPlant } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let old: string;
let other: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ plantId: old } = await addPlant(people.owner, workshopPlant()));
  ({ plantId: other } = await addPlant(people.owner, workshopPlant({ name: "Bengkel Utara" })));
});

describe("closePlant", () => {
  it("closes a place at which nothing is made any more and ends its claim", async () => {
    await closePlant(people.owner, { plantId: old });
    expect(await database().plant.findUniqueOrThrow({ where: { id: old } })).toMatchObject({
      closedAt: expect.any(Date),
    });
    expect(await database().claim.count({ where: { subjectId: old, supersededAt: null } })).toBe(0);
    expect((await auditTrail("plant", old)).at(-1)).toMatchObject({ verb: "plant.closed" });
    await expect(closePlant(people.owner, { plantId: old })).rejects.toMatchObject({ code: "not_found" });
    const there = addProduct(people.owner, crossArmProduct({ plantId: old }));
    await expect(there).rejects.toMatchObject({ code: "not_found", field: "plantId" });
  });

  it("is refused while something is made there, for the last place, other firms and every wrong role", async () => {
    const { productId } = await addProduct(people.owner, crossArmProduct({ plantId: old }));
    await expect(closePlant(people.owner, { plantId: old })).rejects.toMatchObject({
      messageKey: "suppliers.plantInUse",
      params: { products: 1, capabilities: 0 },
    });
    await archiveProduct(people.owner, { productId });
    await expect(closePlant(people.rivalOwner, { plantId: old })).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => closePlant(person, { plantId: old }));
    await closePlant(people.owner, { plantId: old });
    await expect(closePlant(people.owner, { plantId: other })).rejects.toMatchObject({
      messageKey: "suppliers.lastPlant",
    });
  });

  it("leaves one place open when both are closed at the same moment", async () => {
    const results = await Promise.allSettled([old, other].map((plantId) => closePlant(people.owner, { plantId })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().plant.count({ where: { closedAt: null } })).toBe(1);
  });

  it("never closes a place to which a capability is added at the same moment", async () => {
    await Promise.allSettled([
      closePlant(people.owner, { plantId: old }),
      addCapability(people.owner, { process: "las listrik", plantId: old }),
    ]);
    const orphans = await database().capability.count({ where: { plant: { closedAt: { not: null } } } });
    expect(orphans).toBe(0);
  });
});
