import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { crossArmProduct, crossArmWorkshop } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

function ownerOf(person: MemberActor, organizationId: string): MemberActor {
  return { ...person, organizationId, organizationKind: "supplier", roles: ["supplier_owner"] };
}

describe("registerSupplier", () => {
  it("founds a firm with its first product and capability, all declared", async () => {
    const { organizationId } = await registerSupplier(people.owner, crossArmWorkshop());
    expect(await getOwnSupplier(ownerOf(people.owner, organizationId))).toMatchObject({
      name: "CV Karya Travers Klaten",
      nib: "0220001234567",
      regionLabel: "Kabupaten Klaten, Jawa Tengah",
      verifiedAt: null,
      kind: "umkm",
      sizeClass: "kecil",
      sizeBasis: "annual_sales",
      sizeRuleSource: "PP 7/2021 Pasal 35",
      annualSalesIdr: 6_500_000_000,
      ownedByLarge: false,
      makerRole: "maker",
      kblis: [{ edition: "2020", code: "25119" }],
      products: [{ ...crossArmProduct(), level: "declared" }],
      capabilities: [{ ...crossArmWorkshop().capability, level: "declared" }],
      capabilitiesStatedAt: expect.any(Date),
      certificates: [],
      certificatesStatedAt: null,
      profileConfirmedAt: expect.any(Date),
    });
    const claims = await database().claim.findMany({
      where: { organizationId },
      select: { subjectType: true, level: true },
    });
    expect(claims.map(({ subjectType }) => subjectType).sort()).toEqual([
      "capability",
      "organization",
      "plant",
      "product",
    ]);
    expect(new Set(claims.map(({ level }) => level))).toEqual(new Set(["declared"]));
    expect((await auditTrail("organization", organizationId)).map(({ verb }) => verb)).toEqual([
      "organization.founded",
      "supplier.registered",
    ]);
  });

  it("keeps unanswered questions open and answered ones answered", async () => {
    const { organizationId } = await registerSupplier(
      people.rivalOwner,
      crossArmWorkshop({ capability: {}, certificates: "none", nib: undefined, kblis: [] }),
    );
    expect(await getOwnSupplier(ownerOf(people.rivalOwner, organizationId))).toMatchObject({
      nib: null,
      kblis: [],
      capabilities: [],
      capabilitiesStatedAt: null,
      certificatesStatedAt: expect.any(Date),
      makerRole: "unknown",
    });
  });

  it("classifies a new firm by its capital, and keeps no sales for it", async () => {
    const capital = { name: "UD Baru Berdiri", sizeBasis: "capital", sizeAmountIdr: 1_000_000_001 } as const;
    const { organizationId } = await registerSupplier(people.owner, crossArmWorkshop(capital));
    expect(await getOwnSupplier(ownerOf(people.owner, organizationId))).toMatchObject({
      sizeClass: "kecil",
      sizeBasis: "capital",
      annualSalesIdr: null,
    });
  });

  it("refuses an UMKM above the bounds, not a cooperative", async () => {
    const large = { sizeAmountIdr: 50_000_000_001 };
    const umkm = crossArmWorkshop({ ...large, name: "PT Sangat Besar" });
    await expect(registerSupplier(people.owner, umkm)).rejects.toMatchObject({
      code: "invalid",
      messageKey: "suppliers.tooLarge",
    });
    const coop = crossArmWorkshop({ ...large, name: "Koperasi Logam Ceper", kind: "koperasi" });
    await expect(registerSupplier(people.owner, coop)).resolves.toMatchObject({ organizationId: expect.any(String) });
  });

  it("founds one firm however often the form is sent", async () => {
    const form = crossArmWorkshop({ name: "CV Kirim Dua Kali" });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => registerSupplier(people.owner, form)));
    const refused = answers.filter((answer) => answer.status === "rejected");
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) expect(reason).toMatchObject({ messageKey: "suppliers.alreadyRegistered" });
    expect(await database().organization.count({ where: { name: form.name } })).toBe(1);
  });

  it("refuses a place that does not exist and leaves nothing behind", async () => {
    const form = crossArmWorkshop({ name: "CV Tanpa Tempat", regionCode: "33.99" });
    await expect(registerSupplier(people.owner, form)).rejects.toMatchObject({ code: "invalid", field: "regionCode" });
    expect(await database().organization.count({ where: { name: form.name } })).toBe(0);
  });
});
