import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { addPlant } from "@/lib/suppliers/use-cases/add-plant";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct, workshopPlant } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("addPlant", () => {
  it("adds a place of work, declared, to which products can belong", async () => {
    const { plantId } = await addPlant(people.staff, workshopPlant());
    expect(await auditTrail("plant", plantId)).toMatchObject([
      { verb: "plant.added", actorUserId: people.staff.userId },
    ]);
    expect(await database().claim.findMany({ where: { subjectId: plantId } })).toMatchObject([{ level: "declared" }]);
    await addProduct(people.owner, crossArmProduct({ plantId }));
    expect(await listOwnPlants(people.owner)).toMatchObject([
      {
        id: plantId,
        name: "Bengkel Ceper",
        regionLabel: "Kabupaten Klaten, Jawa Tengah",
        products: 1,
        capabilities: 0,
      },
    ]);
    expect(await listOwnPlants(people.rivalOwner)).toEqual([]);
  });

  it("is added once by a form that is sent twice", async () => {
    const form = { ...workshopPlant({ name: "Bengkel Barat" }), idempotencyKey: randomUUID() };
    expect(await addPlant(people.owner, form)).toEqual(await addPlant(people.owner, form));
  });

  it("is refused in an unknown kabupaten and for every wrong role", async () => {
    await expect(addPlant(people.owner, workshopPlant({ regionCode: "99.99" }))).rejects.toMatchObject({
      code: "invalid",
      field: "regionCode",
    });
    await expectForbiddenWithout(people, "supplier:edit", (person) => addPlant(person, workshopPlant()));
  });
});
