import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { reviseCertificate } from "@/lib/suppliers/use-cases/revise-certificate";
import { filesOf } from "@/lib/suppliers/workshop-queries";
import { grantedLevel, levelOf } from "@/tests/support/claims";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { pdfFile } from "@/tests/support/uploads";

let people: NamedPeople["people"];
let certificateId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  const paper = pdfFile("sni-lama.pdf");
  ({ certificateId } = await addCertificate(people.owner, { scheme: "SNI 07-0242", number: "1", file: paper }));
});

const namesOf = async () =>
  (await filesOf([], [certificateId])).certificates.get(certificateId)?.map(({ fileName }) => fileName);

describe("reviseCertificate", () => {
  it("corrects it, puts the new paper in place of the old one, and proof starts again", async () => {
    await grantedLevel(people.admin, certificateId, "documented");
    const change = { certificateId, version: 1, scheme: "SNI 07-0242", number: "2", validUntil: "2029-12-31" };
    await reviseCertificate(people.staff, { ...change, file: pdfFile("sni-baru.pdf") });
    expect((await getOwnSupplier(people.owner))?.certificates).toMatchObject([{ number: "2", version: 2 }]);
    expect(await namesOf()).toEqual(["sni-baru.pdf"]);
    expect(await levelOf(certificateId)).toBe("declared");
    expect((await auditTrail("certificate", certificateId)).at(-1)).toMatchObject({ verb: "certificate.revised" });
  });

  it("does not turn a halal registration into a certificate", async () => {
    const halal = { certificateId, version: 2, scheme: "Halal", number: "KH00123" };
    await expect(reviseCertificate(people.owner, halal)).rejects.toMatchObject({
      messageKey: "suppliers.halalDeclarationIsNoCertificate",
      field: "number",
    });
  });

  it("is refused for an old page, other firms and every wrong role", async () => {
    const old = { certificateId, version: 1, scheme: "ISO 9001" };
    await expect(reviseCertificate(people.owner, old)).rejects.toMatchObject({ code: "conflict" });
    await expect(reviseCertificate(people.rivalOwner, { ...old, version: 2 })).rejects.toMatchObject({
      code: "not_found",
    });
    await expectForbiddenWithout(people, "supplier:edit", (person) => reviseCertificate(person, old));
  });
});
