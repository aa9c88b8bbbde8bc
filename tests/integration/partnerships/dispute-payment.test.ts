import { beforeAll, describe, expect, it } from "vitest";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { eventsOf } from "@/tests/support/partnership-changes";
import { accepted, activeContract, daysAfter, paid } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const reason = "Uang belum masuk sampai hari ini.";
const dispute = (paymentId: string, actor = named.people.owner, version = 1) =>
  withClock(daysAfter(3), () => disputePayment(actor, { paymentId, reason, version }));
const refusal = (...args: Parameters<typeof dispute>) => refusalOf(() => dispute(...args));

async function recorded() {
  const contract = await activeContract(named, [100]);
  const { invoiceId } = await accepted(named, contract, 60);
  return { ...contract, invoiceId, paymentId: await paid(named, invoiceId, { at: daysAfter(2) }) };
}

describe("disputePayment", () => {
  it("writes down what is not right; nobody can confirm meanwhile", async () => {
    const { paymentId, partnershipId, invoiceId } = await recorded();
    await dispute(paymentId);
    expect(await database().payment.findUniqueOrThrow({ where: { id: paymentId } })).toMatchObject({
      disputedAt: daysAfter(3),
      disputeReason: reason,
      resolvedAt: null,
    });
    expect(await refusalOf(() => confirmPayment(named.people.owner, { paymentId }))).toBe(
      "conflict partnerships.paymentDisputed",
    );
    const invoice = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } });
    expect(invoice.settledIdr).toBe(invoice.totalIdr);
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "payment.disputed",
      details: { paymentId },
    });
    expect(await eventsOf("payment.disputed", paymentId)).toBe(1);
    expect(await refusal(paymentId)).toBe("conflict partnerships.paymentAnswered");
  });

  it("or the confirmation wins, never both, when they come at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { paymentId } = await recorded();
      const answers = await Promise.all([
        refusal(paymentId),
        refusalOf(() => confirmPayment(named.people.owner, { paymentId })),
      ]);
      expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
      const row = await database().payment.findUniqueOrThrow({ where: { id: paymentId } });
      expect(row.disputedAt === null).not.toBe(row.confirmedAt === null);
      expect(await database().trackRecord.count({ where: { sourceId: paymentId } })).toBe(row.confirmedAt ? 1 : 0);
    }
  });

  it("is a conflict once confirmed, and when the payment was changed since it was read", async () => {
    const { paymentId } = await recorded();
    expect(await refusal(paymentId, named.people.owner, 2)).toBe("conflict platform.changedMeanwhile");
    await confirmPayment(named.people.owner, { paymentId });
    expect(await refusal(paymentId)).toBe("conflict partnerships.paymentConfirmed");
  });

  it("is refused for every other role, and unknown to others", async () => {
    const { paymentId } = await recorded();
    await expectForbiddenWithout(named.people, "payment:dispute", (actor) => dispute(paymentId, actor));
    const missing = "not_found partnerships.notFound";
    expect(await refusal(paymentId, named.people.rivalOwner)).toBe(missing);
    expect(await refusal(newId())).toBe(missing);
  });
});
