import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { alsoMember } from "@/tests/support/partnership-changes";
import { activeContract, type Contract, draftedContract, MONDAY } from "@/tests/support/partnerships";
import { addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

function order(
  contract: Contract,
  quantities: readonly number[],
  change: { dueOn?: string; partnershipId?: string } = {},
) {
  return {
    partnershipId: contract.partnershipId,
    dueOn: "2026-12-31",
    lines: contract.lineIds.map((partnershipLineId, index) => ({ partnershipLineId, quantity: quantities[index] })),
    idempotencyKey: randomUUID(),
    ...change,
  };
}
const issue = (input: ReturnType<typeof order>, actor = named.people.officer) =>
  withClock(MONDAY, () => issuePurchaseOrder(actor, input));

describe("issuePurchaseOrder", () => {
  it("orders part of some lines, and leaves a number, an audit row and an event", async () => {
    const { officer } = named.people;
    const contract = await activeContract(named, [700, 300]);
    const { purchaseOrderId, partnershipId } = await issue(order(contract, [500, 0]));
    expect(partnershipId).toBe(contract.partnershipId);
    const row = await database().purchaseOrder.findUniqueOrThrow({
      where: { id: purchaseOrderId },
      include: { lines: true },
    });
    expect(row).toMatchObject({ issuedAt: MONDAY, issuedById: officer.userId });
    expect(row.number).toMatch(/^PO\/2026\/11\/\d{4}$/);
    expect(row.lines).toMatchObject([{ partnershipLineId: contract.lineIds[0], quantity: 500, deliveredQuantity: 0 }]);
    const lines = await database().partnershipLine.findMany({ where: { partnershipId }, orderBy: { position: "asc" } });
    expect(lines.map(({ orderedQuantity }) => orderedQuantity)).toEqual([500, 0]);
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "purchase-order.issued",
      actorUserId: officer.userId,
    });
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'purchaseOrderId' = ${purchaseOrderId}`;
    expect(jobs).toHaveLength(1);
  });

  it("never orders more than the contract, one by one or twenty at once", async () => {
    const contract = await activeContract(named, [1_000]);
    await issue(order(contract, [400]));
    expect(await refusalOf(() => issue(order(contract, [601])))).toBe("invalid partnerships.orderExceedsContract");
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusalOf(() => issue(order(contract, [600])))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    const line = await database().partnershipLine.findUniqueOrThrow({ where: { id: contract.lineIds[0] ?? "" } });
    expect(line.orderedQuantity).toBe(1_000);
  });

  it("happens once however often the form is sent", async () => {
    const contract = await activeContract(named, [1_000]);
    const input = order(contract, [100]);
    const results = await Promise.all(Array.from({ length: 8 }, () => issue(input)));
    expect(new Set(results.map(({ purchaseOrderId }) => purchaseOrderId)).size).toBe(1);
  });

  it("is due between today and the end of the contract", async () => {
    const contract = await activeContract(named);
    const due = (dueOn: string) => refusalOf(() => issue(order(contract, [1], { dueOn })));
    expect(await due("2026-11-22")).toBe("invalid partnerships.dueInThePast");
    expect(await due("2027-07-01")).toBe("invalid partnerships.dueAfterContract");
    expect(await due("2026-11-23")).toBe("allowed");
    expect(await due("2027-06-30")).toBe("allowed");
  });

  it("is refused for every other role, and for the supplier's side", async () => {
    const contract = await activeContract(named);
    await expectForbiddenWithout(named.people, "purchase-order:issue", (actor) => issue(order(contract, [1]), actor));
    const odd = { ...named.people.owner, roles: ["buyer_officer"] as const };
    expect(await refusalOf(() => issue(order(contract, [1]), odd))).toBe("forbidden access.forbidden");
    const tirta = { id: named.organizations.tirta, name: "PT Tirta", kind: "buyer" } as const;
    const mine = await addPerson("Bayu Aji", "buyer_officer", tirta);
    await alsoMember(mine, named.organizations.ceper);
    expect(await refusalOf(() => issue(order(contract, [1]), mine))).toBe("forbidden partnerships.ownInterest");
  });

  it("does not know a contract or line of others", async () => {
    const contract = await activeContract(named);
    const other = await activeContract(named);
    const { otherOfficer } = named.people;
    expect(await refusalOf(() => issue(order(contract, [1]), otherOfficer))).toBe("not_found partnerships.notFound");
    expect(await refusalOf(() => issue(order(contract, [1], { partnershipId: newId() })))).toBe(
      "not_found partnerships.notFound",
    );
    expect(await refusalOf(() => issue(order(contract, [1], { partnershipId: other.partnershipId })))).toBe(
      "not_found partnerships.lineNotFound",
    );
  });

  it("is a conflict before every party has confirmed", async () => {
    const contract = await draftedContract(named);
    expect(await refusalOf(() => issue(order(contract, [1])))).toBe("conflict partnerships.notActive");
  });
});
