import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { archiveProduct } from "@/lib/suppliers/use-cases/archive-product";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("archiveProduct", () => {
  it("takes it off the list and ends its claim, but keeps the row", async () => {
    const added = await addProduct(people.owner, crossArmProduct());
    await archiveProduct(people.owner, added);
    expect((await getOwnSupplier(people.owner))?.products).toEqual([]);
    expect(await database().product.count({ where: { id: added.productId } })).toBe(1);
    expect(await database().claim.count({ where: { subjectId: added.productId, supersededAt: null } })).toBe(0);
    expect((await auditTrail("product", added.productId)).map(({ verb }) => verb)).toEqual([
      "product.added",
      "product.archived",
    ]);
  });

  it("is refused twice, for other firms and for every wrong role", async () => {
    const added = await addProduct(people.owner, crossArmProduct());
    await expect(archiveProduct(people.rivalOwner, added)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => archiveProduct(person, added));
    await archiveProduct(people.staff, added);
    await expect(archiveProduct(people.owner, added)).rejects.toMatchObject({ code: "not_found" });
  });
});
