import { beforeAll, beforeEach, expect, it } from "vitest";
import { holds } from "@/lib/access/permissions";
import { NEWS_SUBSCRIBERS } from "@/lib/notifications/subscribers";
import { database } from "@/lib/platform/db";
import { accepted, activeContract, delivered, ordered, paid } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().notification.deleteMany();
});

async function told() {
  const rows = await database().notification.findMany({ select: { userId: true, kind: true, params: true } });
  const people = Object.values(named.people);
  return rows.map(({ userId, kind, params }) => ({
    reader: people.find((person) => person.userId === userId),
    kind,
    path: (params as { path: string }).path,
  }));
}

it("leads everybody from delivery to payment to a page that they may open", async () => {
  const contract = await activeContract(named);
  const order = await ordered(named, contract, [500]);
  await NEWS_SUBSCRIBERS["purchase-order.issued"]["notifications.tell"](order);
  const delivery = await delivered(named, order, [500]);
  await NEWS_SUBSCRIBERS["delivery.recorded"]["notifications.tell"](delivery);
  await NEWS_SUBSCRIBERS["acceptance.escalated"]["notifications.tell"](delivery);
  const { invoiceId, deliveryId } = await accepted(named, contract, 500);
  const { id: acceptanceId } = await database().acceptance.findUniqueOrThrow({ where: { deliveryId } });
  await NEWS_SUBSCRIBERS["acceptance.recorded"]["notifications.tell"]({ acceptanceId });
  await NEWS_SUBSCRIBERS["payment.overdue"]["notifications.tell"]({ invoiceId });
  const paymentId = await paid(named, invoiceId);
  await NEWS_SUBSCRIBERS["payment.recorded"]["notifications.tell"]({ paymentId });
  const all = await told();
  expect([...new Set(all.map(({ kind }) => kind))].toSorted()).toEqual([
    "acceptance-late",
    "acceptance-late-told",
    "delivery-answered",
    "delivery-waits",
    "order-received",
    "payment-overdue",
    "payment-overdue-told",
    "payment-to-confirm",
  ]);
  for (const { reader, kind, path } of all) {
    const page = path.includes("/penerimaan/") ? "acceptance:record" : "partnership:read";
    expect(holds(reader?.roles ?? [], page), `${kind} leads to ${path}`).toBe(true);
  }
});
