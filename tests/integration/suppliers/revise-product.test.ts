import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnProduct } from "@/lib/suppliers/queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { archiveProduct } from "@/lib/suppliers/use-cases/archive-product";
import { reviseProduct } from "@/lib/suppliers/use-cases/revise-product";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let productId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
});

describe("reviseProduct", () => {
  it("replaces what is said; what had been proven is declared again", async () => {
    const granted = { level: "visited", grantedAt: new Date(), grantedById: people.admin.userId } as const;
    await database().claim.updateMany({ where: { subjectId: productId }, data: granted });
    const revised = { ...crossArmProduct({ unitPriceIdr: 290_000, leadTimeDays: undefined }), productId, version: 1 };
    await reviseProduct(people.owner, revised);
    expect(await getOwnProduct(people.owner, productId)).toMatchObject({
      version: 2,
      unitPriceIdr: 290_000,
      leadTimeDays: null,
      level: "declared",
    });
    const claims = await database().claim.findMany({ where: { subjectId: productId }, orderBy: { statedAt: "asc" } });
    expect(claims.map(({ level, supersededAt }) => [level, supersededAt !== null])).toEqual([
      ["visited", true],
      ["declared", false],
    ]);
    expect((await auditTrail("product", productId)).at(-1)).toMatchObject({ verb: "product.revised" });
  });

  it("is refused for an old page, other firms and every wrong role", async () => {
    const old = { ...crossArmProduct(), productId, version: 1 };
    await expect(reviseProduct(people.owner, old)).rejects.toMatchObject({ code: "conflict" });
    await expect(reviseProduct(people.rivalOwner, { ...old, version: 2 })).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => reviseProduct(person, old));
  });

  it("is refused for an archived product", async () => {
    const { productId: gone } = await addProduct(people.owner, crossArmProduct());
    await archiveProduct(people.owner, { productId: gone });
    const late = { ...crossArmProduct(), productId: gone, version: 1 };
    await expect(reviseProduct(people.owner, late)).rejects.toMatchObject({ code: "not_found" });
  });
});
