import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const sni = { scheme: "SNI 07-0242", number: "LSPr-001-IDN", issuedOn: "2026-01-01", validUntil: "2029-12-31" };

describe("addCertificate", () => {
  it("adds it to a product and answers the question", async () => {
    const { productId } = await addProduct(people.owner, crossArmProduct());
    const { certificateId } = await addCertificate(people.owner, { ...sni, productId });
    expect(await getOwnSupplier(people.owner)).toMatchObject({
      certificates: [{ ...sni, scope: null, productName: "Travers UNP 10 galvanis", level: "declared" }],
      certificatesStatedAt: expect.any(Date),
    });
    expect(await auditTrail("certificate", certificateId)).toMatchObject([{ verb: "certificate.added" }]);
  });

  it("does not take a halal application for a certificate", async () => {
    await expect(addCertificate(people.owner, { scheme: "Halal", number: "KH00123" })).rejects.toMatchObject({
      code: "invalid",
      messageKey: "suppliers.halalDeclarationIsNoCertificate",
    });
  });

  it("is added once by a form that is sent twice", async () => {
    const form = { ...sni, idempotencyKey: randomUUID() };
    expect(await addCertificate(people.owner, form)).toEqual(await addCertificate(people.owner, form));
  });

  it("is refused for another firm's product and for every wrong role", async () => {
    const { productId } = await addProduct(people.rivalOwner, crossArmProduct());
    await expect(addCertificate(people.owner, { ...sni, productId })).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => addCertificate(person, sni));
  });
});
