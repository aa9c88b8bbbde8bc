import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnProduct } from "@/lib/suppliers/queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";
import { photoFile } from "@/tests/support/uploads";

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

  it("is added once, however often the form with its photo is sent; with another photo it is another form", async () => {
    const form = { ...crossArmProduct({ name: "Klem tiang" }), idempotencyKey: randomUUID() };
    const [front, side] = [await photoFile("depan.jpg"), await photoFile("samping.jpg")];
    const send = (photo: File) => addProduct(people.owner, { ...form, photos: [photo] });
    const answers = await Promise.all([front, front, front].map(send));
    expect(new Set(answers.map(({ productId }) => productId)).size).toBe(1);
    expect(await database().product.count({ where: { name: "Klem tiang" } })).toBe(1);
    await expect(send(side)).rejects.toMatchObject({ messageKey: "platform.sentWithOtherContent" });
  });

  it("is refused for every wrong role, and shown to nobody else", async () => {
    const { productId } = await addProduct(people.owner, crossArmProduct());
    await expectForbiddenWithout(people, "supplier:edit", (person) => addProduct(person, crossArmProduct()));
    expect(await getOwnProduct(people.rivalOwner, productId)).toBeNull();
  });
});
