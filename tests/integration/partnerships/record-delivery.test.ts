import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { activeContract, daysAfter, MONDAY, ordered } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function orderFor(quantities: readonly number[] = [1_000], dueOn = "2026-12-31") {
  const contract = await activeContract(named, quantities);
  return { contract, ...(await ordered(named, contract, quantities, { dueOn })) };
}
type Order = Awaited<ReturnType<typeof orderFor>>;

function batch(order: Order, quantities: readonly number[], change: object = {}) {
  return {
    purchaseOrderId: order.purchaseOrderId,
    noteNumber: `SJ-${randomUUID()}`,
    deliveredOn: "2026-11-23",
    lines: order.lineIds.map((purchaseOrderLineId, index) => ({ purchaseOrderLineId, quantity: quantities[index] })),
    idempotencyKey: randomUUID(),
    ...change,
  };
}
const record = (input: ReturnType<typeof batch>, actor: MemberActor = named.people.staff, at = MONDAY) =>
  withClock(at, () => recordDelivery(actor, input));
const refusal = (...args: Parameters<typeof record>) => refusalOf(() => record(...args));

describe("recordDelivery", () => {
  it("records a batch, starts the acceptance clock, and leaves track record, audit and event", async () => {
    const { staff } = named.people;
    const order = await orderFor([700, 300]);
    const { deliveryId } = await record(batch(order, [200, 50]));
    const row = await database().delivery.findUniqueOrThrow({ where: { id: deliveryId }, include: { lines: true } });
    // Five working days from Monday 23 November end with Monday 30 November in Jakarta.
    expect(row).toMatchObject({
      supplierOrganizationId: named.organizations.ceper,
      recordedAt: MONDAY,
      recordedById: staff.userId,
      acceptanceDueAt: new Date("2026-11-30T16:59:59.999Z"),
    });
    expect(row.lines.map(({ quantity }) => quantity).toSorted()).toEqual([200, 50]);
    const lines = await database().purchaseOrderLine.findMany({ where: { id: { in: order.lineIds } } });
    expect(lines.map(({ deliveredQuantity }) => deliveredQuantity).toSorted()).toEqual([200, 50]);
    expect(await database().trackRecord.findMany({ where: { sourceId: deliveryId } })).toMatchObject([
      { kind: "delivered", quantity: 250, onTime: true, supplierOrganizationId: named.organizations.ceper },
    ]);
    expect((await auditTrail("partnership", order.contract.partnershipId)).at(-1)?.verb).toBe("delivery.recorded");
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'deliveryId' = ${deliveryId}`;
    expect(jobs).toHaveLength(1);
  });

  it("leaves holidays out of working days", async () => {
    const order = await orderFor();
    const at = new Date("2026-12-23T03:00:00Z");
    const { deliveryId } = await record(batch(order, [1], { deliveredOn: "2026-12-23" }), named.people.owner, at);
    const row = await database().delivery.findUniqueOrThrow({ where: { id: deliveryId } });
    // 24, 28, 29, 30 and 31 December: Christmas and a weekend lie between.
    expect(row.acceptanceDueAt).toEqual(new Date("2026-12-31T16:59:59.999Z"));
  });

  it("remembers that a batch came late", async () => {
    const order = await orderFor([1_000], "2026-11-24");
    const { deliveryId } = await record(
      batch(order, [1], { deliveredOn: "2026-11-25" }),
      named.people.staff,
      daysAfter(2),
    );
    expect(await database().trackRecord.findFirst({ where: { sourceId: deliveryId } })).toMatchObject({
      onTime: false,
    });
  });

  it("never delivers more than was ordered, one by one or twenty at once", async () => {
    const order = await orderFor([1_000]);
    await record(batch(order, [400]));
    expect(await refusal(batch(order, [601]))).toBe("invalid partnerships.deliveryExceedsOrder");
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(batch(order, [600]))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    const line = await database().purchaseOrderLine.findUniqueOrThrow({ where: { id: order.lineIds[0] ?? "" } });
    expect(line.deliveredQuantity).toBe(1_000);
  });

  it("takes a delivery note once, and a form once", async () => {
    const order = await orderFor();
    const input = batch(order, [10], { noteNumber: "SJ-001" });
    const [first, second] = [await record(input), await record(input)];
    expect(second).toEqual(first);
    expect(await refusal(batch(order, [10], { noteNumber: "SJ-001" }))).toBe("invalid partnerships.noteNumberUsed");
  });

  it("happened between the order and today", async () => {
    const order = await orderFor();
    const on = (deliveredOn: string) => refusal(batch(order, [1], { deliveredOn }), named.people.staff, daysAfter(3));
    expect(await on("2026-11-22")).toBe("invalid partnerships.deliveredBeforeOrder");
    expect(await on("2026-11-27")).toBe("invalid partnerships.deliveredInFuture");
    expect(await on("2026-11-26")).toBe("allowed");
  });

  it("comes from any supplier that is bound, in its own name", async () => {
    const members = [{ organizationId: named.organizations.tegal, shareBasisPoints: 4_000 }];
    const contract = await activeContract(named, [1_000], { members });
    const order = { contract, ...(await ordered(named, contract, [1_000])) };
    const { deliveryId } = await record(batch(order, [100]), named.people.rivalStaff);
    const row = await database().delivery.findUniqueOrThrow({ where: { id: deliveryId } });
    expect(row.supplierOrganizationId).toBe(named.organizations.tegal);
  });

  it("is refused for every other role, and for the buyer's side", async () => {
    const order = await orderFor();
    await expectForbiddenWithout(named.people, "delivery:record", (actor) => record(batch(order, [1]), actor));
    const odd = { ...named.people.officer, roles: ["supplier_owner"] as const };
    expect(await refusal(batch(order, [1]), odd)).toBe("forbidden access.forbidden");
  });

  it("does not know an order or line of others", async () => {
    const order = await orderFor();
    const other = await orderFor();
    const { rivalOwner } = named.people;
    expect(await refusal(batch(order, [1]), rivalOwner)).toBe("not_found partnerships.notFound");
    expect(await refusal(batch(order, [1], { purchaseOrderId: newId() }))).toBe("not_found partnerships.notFound");
    const mixed = batch(order, [1], { purchaseOrderId: other.purchaseOrderId });
    expect(await refusal(mixed)).toBe("not_found partnerships.lineNotFound");
  });

  it("is a conflict when the contract is over", async () => {
    const order = await orderFor();
    await database().partnership.update({
      where: { id: order.contract.partnershipId },
      data: { state: "terminated" },
    });
    expect(await refusal(batch(order, [1]))).toBe("conflict partnerships.notActive");
  });
});
