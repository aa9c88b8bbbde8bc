import { beforeAll, describe, expect, it } from "vitest";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { terminatePartnership } from "@/lib/partnerships/use-cases/terminate-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { accepted, activeContract, daysAfter, paid } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function payments(quantities: readonly number[], total: number) {
  const contract = await activeContract(named, [total]);
  const ids: string[] = [];
  for (const quantity of quantities) {
    const { invoiceId } = await accepted(named, contract, quantity);
    ids.push(await paid(named, invoiceId, { at: daysAfter(9) }));
  }
  return { contract, ids };
}
const stateOf = (id: string) => database().partnership.findUniqueOrThrow({ where: { id } });

describe("confirmPayment", () => {
  it("confirms, remembers the days it took, and completes the contract when nothing is open", async () => {
    const { owner } = named.people;
    const { contract, ids } = await payments([60, 40], 100);
    const [first = "", last = ""] = ids;
    expect((await withClock(daysAfter(10), () => confirmPayment(owner, { paymentId: first }))).completed).toBe(false);
    expect((await stateOf(contract.partnershipId)).state).toBe("active");
    expect((await withClock(daysAfter(11), () => confirmPayment(owner, { paymentId: last }))).completed).toBe(true);
    expect(await stateOf(contract.partnershipId)).toMatchObject({ state: "completed", completedAt: daysAfter(11) });

    const row = await database().payment.findUniqueOrThrow({ where: { id: first } });
    expect(row).toMatchObject({ confirmedAt: daysAfter(10), confirmedById: owner.userId });
    expect(await database().trackRecord.findMany({ where: { sourceId: first } })).toMatchObject([
      { kind: "paid", paymentDays: 9, amountIdr: 17_100_000n, supplierOrganizationId: named.organizations.ceper },
    ]);
    expect((await auditTrail("partnership", contract.partnershipId)).at(-1)).toMatchObject({
      verb: "payment.confirmed",
      actorUserId: owner.userId,
      details: { paymentId: last, completed: true },
    });
    const jobs = await database().$queryRaw<{ payload: { event: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->'payload'->>'paymentId' = ${first}`;
    expect(jobs.map(({ payload }) => payload.event)).toContain("payment.confirmed");
  });

  it("leaves a contract active while something of it was not ordered", async () => {
    const { contract, ids } = await payments([60], 100);
    const { completed } = await confirmPayment(named.people.owner, { paymentId: ids[0] ?? "" });
    expect([completed, (await stateOf(contract.partnershipId)).state]).toEqual([false, "active"]);
  });

  it("completes the contract when its last two payments are confirmed at the same moment", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { contract, ids } = await payments([60, 40], 100);
      const results = await Promise.all(ids.map((paymentId) => confirmPayment(named.people.owner, { paymentId })));
      expect(results.filter(({ completed }) => completed)).toHaveLength(1);
      expect((await stateOf(contract.partnershipId)).state).toBe("completed");
    }
  });

  it("never completes a contract that was ended at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { contract, ids } = await payments([60], 60);
      const { partnershipId } = contract;
      const { version } = await stateOf(partnershipId);
      const end = { partnershipId, reason: "Pesanan berikutnya dibatalkan", version };
      const [confirmed, ended] = await Promise.allSettled([
        confirmPayment(named.people.owner, { paymentId: ids[0] ?? "" }),
        terminatePartnership(named.people.approver, end),
      ]);
      const completed = confirmed.status === "fulfilled" && confirmed.value.completed;
      expect(completed).toBe(ended.status === "rejected");
      expect((await stateOf(partnershipId)).state).toBe(completed ? "completed" : "terminated");
    }
  });

  it("takes one of 20 parallel confirmations", async () => {
    const { ids } = await payments([60], 100);
    const confirm = () => refusalOf(() => confirmPayment(named.people.owner, { paymentId: ids[0] ?? "" }));
    const answers = await Promise.all(Array.from({ length: 20 }, confirm));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "conflict partnerships.paymentConfirmed")).toHaveLength(19);
    expect(await database().trackRecord.count({ where: { sourceId: ids[0] ?? "" } })).toBe(1);
  });

  it("is refused for every other role, and for another supplier of the same contract", async () => {
    const { ids } = await payments([60], 100);
    const input = { paymentId: ids[0] ?? "" };
    await expectForbiddenWithout(named.people, "payment:confirm", (actor) => confirmPayment(actor, input));
    const members = [{ organizationId: named.organizations.tegal, shareBasisPoints: 4_000 }];
    const contract = await activeContract(named, [100], { members });
    const { invoiceId } = await accepted(named, contract, 50);
    const paymentId = await paid(named, invoiceId);
    expect(await refusalOf(() => confirmPayment(named.people.rivalOwner, { paymentId }))).toBe(
      "forbidden access.forbidden",
    );
  });

  it("does not know a payment of others or one that is not there", async () => {
    const { ids } = await payments([60], 100);
    const missing = "not_found partnerships.notFound";
    const { rivalOwner, owner } = named.people;
    expect(await refusalOf(() => confirmPayment(rivalOwner, { paymentId: ids[0] ?? "" }))).toBe(missing);
    expect(await refusalOf(() => confirmPayment(owner, { paymentId: newId() }))).toBe(missing);
  });
});
