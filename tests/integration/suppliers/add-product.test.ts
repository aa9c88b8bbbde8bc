import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnProduct } from "@/lib/suppliers/queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("addProduct", () => {
  it("adds it behind the others, declared", async () => {
    const first = await addProduct(people.owner, crossArmProduct());
    const second = await addProduct(people.staff, crossArmProduct({ name: "Besi siku L50", unitPriceIdr: undefined }));
    const ids = [first.productId, second.productId];
    const rows = await database().product.findMany({ where: { id: { in: ids } }, orderBy: { position: "asc" } });
    expect(rows.map(({ id, position }) => [id, position])).toEqual(ids.map((id, position) => [id, position]));
    expect(await getOwnProduct(people.owner, second.productId)).toMatchObject({
      name: "Besi siku L50",
      unitPriceIdr: null,
      tkdnPercent: 46.5,
      level: "declared",
    });
    expect(await auditTrail("product", second.productId)).toMatchObject([
      { verb: "product.added", actorUserId: people.staff.userId },
    ]);
  });

  it("is refused for every wrong role, and shown to nobody else", async () => {
    const { productId } = await addProduct(people.owner, crossArmProduct());
    await expectForbiddenWithout(people, "supplier:edit", (person) => addProduct(person, crossArmProduct()));
    expect(await getOwnProduct(people.rivalOwner, productId)).toBeNull();
  });
});
