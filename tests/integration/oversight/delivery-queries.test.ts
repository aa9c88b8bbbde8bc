import { beforeAll, describe, expect, it } from "vitest";
import { deliveryTrail } from "@/lib/oversight/delivery-queries";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addBuyer, addChain, addDelivery, addPayment, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
let supplierId: string;
let deliveryId: string;
let needId: string;

beforeAll(async () => {
  named = await seedPeople();
  supplierId = await addSupplier({ name: "CV Satu" });
  ({ needId } = await publishNeed(named.people.officer));
  const buyer = await addBuyer("PT Beli");
  const signedAt = noonOf("2026-01-05");
  const chain = await addChain({ buyer, lead: supplierId, needId, signedAt, orderedAt: noonOf("2026-01-06") });
  const delivery = await addDelivery(chain, {
    by: supplierId,
    at: noonOf("2026-02-01"),
    answeredAt: noonOf("2026-02-03"),
    quantity: 50,
    accepted: 40,
  });
  deliveryId = delivery.deliveryId;
  await addPayment(delivery.invoiceId ?? "", {
    paidOn: "2026-03-01",
    paidIdr: 30_000,
    confirmedAt: noonOf("2026-03-02"),
  });
});

const trail = (ids: Partial<{ supplierId: string; deliveryId: string }> = {}) =>
  deliveryTrail(named.people.analyst, { supplierId, deliveryId, ...ids });

describe("the trail of a delivery", () => {
  it("leads from the contract to the payment", async () => {
    expect(await trail()).toMatchObject({
      supplierName: "CV Satu",
      buyerName: "PT Beli",
      partnership: { signedOn: "2026-01-05" },
      order: { issuedOn: "2026-01-06" },
      deliveredOn: "2026-02-01",
      acceptedOn: "2026-02-03",
      lines: [{ description: "Travers", quantity: 50, accepted: 40, rejected: 10, valueIdr: 40_000 }],
      invoice: { totalIdr: 40_000, dueOn: "2026-03-05" },
      payments: [{ paidOn: "2026-03-01", paidIdr: 30_000, confirmedOn: "2026-03-02" }],
    });
  });

  it("does not name the goods of a confidential need", async () => {
    await database().need.update({ where: { id: needId }, data: { confidential: true } });
    expect((await trail())?.lines[0]?.description).toBeNull();
    await database().need.update({ where: { id: needId }, data: { confidential: false } });
  });

  it("is nothing for another firm's delivery, one without an answer, or a demo outside of demo mode", async () => {
    const other = await addSupplier();
    expect(await trail({ supplierId: other })).toBeNull();
    expect(await trail({ deliveryId: newId() })).toBeNull();
    expect(await trail({ deliveryId: "x" })).toBeNull();
    await database().organization.update({ where: { id: supplierId }, data: { demo: true } });
    expect(await trail()).toBeNull();
    await database().organization.update({ where: { id: supplierId }, data: { demo: false } });
  });

  it("is for analysts and admins", async () => {
    await expectForbiddenWithout(named.people, "linkage:read", (actor) =>
      deliveryTrail(actor, { supplierId, deliveryId }),
    );
  });
});
