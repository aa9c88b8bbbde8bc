import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { archiveCertificate } from "@/lib/suppliers/use-cases/archive-certificate";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("archiveCertificate", () => {
  it("takes it off the list and ends its claim, but keeps the row", async () => {
    const added = await addCertificate(people.owner, { scheme: "SNI 07-0242" });
    await archiveCertificate(people.owner, added);
    expect((await getOwnSupplier(people.owner))?.certificates).toEqual([]);
    expect(await database().certificate.count({ where: { id: added.certificateId } })).toBe(1);
    expect(await database().claim.count({ where: { subjectId: added.certificateId, supersededAt: null } })).toBe(0);
    expect((await auditTrail("certificate", added.certificateId)).map(({ verb }) => verb)).toEqual([
      "certificate.added",
      "certificate.archived",
    ]);
  });

  it("is refused twice, for other firms and for every wrong role", async () => {
    const added = await addCertificate(people.owner, { scheme: "SNI 07-0242" });
    await expect(archiveCertificate(people.rivalOwner, added)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => archiveCertificate(person, added));
    await archiveCertificate(people.staff, added);
    await expect(archiveCertificate(people.owner, added)).rejects.toMatchObject({ code: "not_found" });
  });
});
