import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { getSupplierSummary } from "@/lib/suppliers/queries";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { crossArmProduct, crossArmWorkshop } from "@/tests/support/suppliers";

let seeded: NamedPeople;
let organizationId: string;
const asOf = "2126-11-22";
beforeAll(async () => {
  seeded = await seedPeople();
  ({ organizationId } = await registerSupplier(seeded.people.owner, crossArmWorkshop()));
});

async function record(id = organizationId) {
  const [only, ...others] = await supplierRecords(database(), { asOf, organizationIds: [id] });
  expect(others).toEqual([]);
  return only;
}

function happened(kind: "delivered" | "accepted", occurredAt: string, quantity: number) {
  const base = {
    supplierOrganizationId: organizationId,
    buyerOrganizationId: seeded.organizations.tirta,
    sourceId: newId(),
  };
  const what =
    kind === "delivered" ? ({ kind, onTime: quantity > 100 } as const) : ({ kind, rejectedQuantity: 5 } as const);
  return recordTrackRecord(database(), { ...base, occurredAt: new Date(occurredAt), quantity, ...what });
}

describe("supplierRecords", () => {
  it("hold everything that a match is decided by", async () => {
    expect(await record()).toEqual({
      organizationId,
      name: "CV Karya Travers Klaten",
      demo: false,
      verified: false,
      regionCode: "33.10",
      kind: "umkm",
      sizeClass: "kecil",
      description: crossArmWorkshop().description,
      makerRole: "maker",
      ownedByLarge: false,
      confirmedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      verification: "declared",
      kblis: [{ edition: "2020", code: "25119" }],
      products: [{ ...crossArmProduct(), productId: expect.any(String) }],
      capabilities: [{ ...crossArmWorkshop().capability, capabilityId: expect.any(String) }],
      certificates: null,
      trackRecord: {
        deliveries: 0,
        deliveriesOnTime: 0,
        lastDeliveryOn: null,
        quantityInspected: 0,
        quantityAccepted: 0,
        activeMonths: 0,
      },
    });
  });

  it("tell an unanswered list from an empty one", async () => {
    const owner = { ...seeded.people.owner, organizationId };
    expect((await record(seeded.organizations.tegal))?.capabilities).toBeNull();
    const { certificateId } = await addCertificate(owner, { scheme: "SNI 07-0242", validUntil: "2129-12-31" });
    const sni = { certificateId, productId: null, scheme: "SNI 07-0242", number: null, validUntil: "2129-12-31" };
    expect((await record())?.certificates).toEqual([sni]);
    await database().certificate.update({ where: { id: certificateId }, data: { archivedAt: new Date() } });
    expect((await record())?.certificates).toEqual([]);
  });

  it("sum up the past until the end of the day in Jakarta", async () => {
    await happened("delivered", "2126-11-22T16:59:59Z", 400);
    await happened("delivered", "2126-11-22T17:00:00Z", 400);
    await happened("delivered", "2126-09-01T02:00:00Z", 90);
    await happened("delivered", "2120-09-01T02:00:00Z", 400);
    await happened("accepted", "2126-09-02T02:00:00Z", 85);
    await happened("accepted", "2125-10-02T02:00:00Z", 195);
    expect((await record())?.trackRecord).toEqual({
      deliveries: 2,
      deliveriesOnTime: 1,
      lastDeliveryOn: "2126-11-22",
      quantityInspected: 290,
      quantityAccepted: 280,
      activeMonths: 1,
    });
  });

  it("are those of active suppliers only", async () => {
    const all = async () => (await supplierRecords(database(), { asOf })).map((one) => one.organizationId);
    const { ceper, tegal, tirta } = seeded.organizations;
    expect((await all()).sort()).toEqual([ceper, tegal, organizationId].sort());
    await database().organization.update({ where: { id: tegal }, data: { status: "suspended" } });
    expect(await all()).not.toContain(tegal);
    expect(await all()).not.toContain(tirta);
  });
});

describe("getSupplierSummary", () => {
  it("shows the public face of suppliers and of nobody else", async () => {
    const { ceper, tirta } = seeded.organizations;
    const summaries = await getSupplierSummary([ceper, tirta, newId()]);
    expect([...summaries.keys()]).toEqual([ceper]);
    expect(summaries.get(ceper)).toEqual({
      organizationId: ceper,
      name: "CV Baja Travers Ceper",
      regionCode: "33.10",
      regionLabel: "Kabupaten Klaten, Jawa Tengah",
      kind: "umkm",
      sizeClass: "kecil",
      makerRole: "maker",
      verified: true,
      demo: false,
    });
  });
});
