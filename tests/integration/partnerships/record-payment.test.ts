import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import type { RecordPaymentInput } from "@/lib/partnerships/schema";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { accepted, activeContract, daysAfter, payment } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const TOTAL = 31_635_000;

/** An invoice over Rp28.500.000 + PPN Rp3.135.000. */
async function invoice() {
  const contract = await activeContract(named, [100]);
  return { contract, ...(await accepted(named, contract, 100, { addPpn: true })) };
}
const record = (input: RecordPaymentInput, actor: MemberActor = named.people.officer) =>
  withClock(daysAfter(2), () => recordPayment(actor, input));
const refusal = (...args: Parameters<typeof record>) => refusalOf(() => record(...args));

describe("recordPayment", () => {
  it("settles an invoice with money and deductions, and leaves an audit row and an event", async () => {
    const { officer } = named.people;
    const { invoiceId, contract } = await invoice();
    const deductions = [
      { kind: "ppn_collected", amountIdr: 3_135_000, ratePercent: 11 },
      { kind: "pph", amountIdr: 427_500, ratePercent: 1.5, note: "PPh 22" },
      { kind: "retention" },
    ] as const;
    const input = payment(invoiceId, TOTAL - 3_562_500, { deductions: [...deductions], paidOn: "2026-11-25" });
    const { paymentId } = await record(input);

    const row = await database().payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: { deductions: { orderBy: { amountIdr: "desc" } }, invoice: true },
    });
    expect(row).toMatchObject({
      paidIdr: 28_072_500n,
      deductedIdr: 3_562_500n,
      recordedById: officer.userId,
      confirmedAt: null,
    });
    expect(row.deductions).toMatchObject([
      { kind: "ppn_collected", amountIdr: 3_135_000n, rateBasisPoints: 1_100 },
      { kind: "pph", amountIdr: 427_500n, rateBasisPoints: 150, note: "PPh 22" },
    ]);
    expect(row.invoice.settledIdr).toBe(row.invoice.totalIdr);
    expect((await auditTrail("partnership", contract.partnershipId)).at(-1)).toMatchObject({
      verb: "payment.recorded",
      actorUserId: officer.userId,
    });
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'paymentId' = ${paymentId}`;
    expect(jobs).toHaveLength(1);
    expect(await refusal(payment(invoiceId, 1))).toBe("invalid partnerships.paysTooMuch");
  });

  it("may come in parts, never above the total, one by one or twenty at once", async () => {
    const { invoiceId } = await invoice();
    await record(payment(invoiceId, 20_000_000));
    expect(await refusal(payment(invoiceId, 11_635_001))).toBe("invalid partnerships.paysTooMuch");
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(payment(invoiceId, 11_635_000))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    const row = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId }, include: { payments: true } });
    expect(row.settledIdr).toBe(row.totalIdr);
    expect(row.payments.reduce((sum, { paidIdr, deductedIdr }) => sum + paidIdr + deductedIdr, 0n)).toBe(row.totalIdr);
  });

  it("collects the PPN of an invoice once, also when eight try at the same moment", async () => {
    const { invoiceId } = await invoice();
    const deductions = [{ kind: "ppn_collected" as const, amountIdr: 3_135_000 }];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, part) =>
        refusal(payment(invoiceId, 10_000, { deductions, reference: `TRF-PPN-${part}` })),
      ),
    );
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    for (const answer of answers.filter((one) => one !== "allowed")) {
      expect(answer).toMatch(/^(conflict platform\.changedMeanwhile|invalid partnerships\.collectsTooMuchPpn)$/);
    }
    const collected = await database().paymentDeduction.aggregate({
      where: { payment: { invoiceId } },
      _sum: { amountIdr: true },
    });
    expect(collected._sum.amountIdr).toBe(3_135_000n);
  });

  it("takes a reference once, and a form once", async () => {
    const { invoiceId } = await invoice();
    const input = payment(invoiceId, 1_000, { reference: "TRF-1" });
    const [first, second] = [await record(input), await record(input)];
    expect(second).toEqual(first);
    expect(await refusal(payment(invoiceId, 1_000, { reference: "TRF-1" }))).toBe("invalid partnerships.referenceUsed");
    const twins = await Promise.all(
      Array.from({ length: 20 }, () => refusal(payment(invoiceId, 1_000, { reference: "TRF-2" }))),
    );
    expect(twins.filter((answer) => answer === "allowed")).toHaveLength(1);
  });

  it("refuses nothing at all, days that cannot be, and more PPN than was invoiced", async () => {
    const { invoiceId } = await invoice();
    const on = (paidOn: string) => refusal(payment(invoiceId, 1, { paidOn }));
    expect(await refusal(payment(invoiceId, 0))).toBe("invalid partnerships.paysNothing");
    expect(await on("2026-11-22")).toBe("invalid partnerships.paidBeforeAcceptance");
    expect(await on("2026-11-26")).toBe("invalid partnerships.paidInFuture");
    const collected = (amountIdr: number) =>
      payment(invoiceId, 0, { deductions: [{ kind: "ppn_collected", amountIdr }] });
    expect(await refusal(collected(3_135_001))).toBe("invalid partnerships.collectsTooMuchPpn");
    expect(await refusal(collected(3_135_000))).toBe("allowed");
    expect(await refusal(collected(1))).toBe("invalid partnerships.collectsTooMuchPpn");
  });

  it("is refused for every other role, and for the supplier's side", async () => {
    const { invoiceId } = await invoice();
    await expectForbiddenWithout(named.people, "payment:record", (actor) => record(payment(invoiceId, 1), actor));
    const odd = { ...named.people.owner, roles: ["buyer_officer"] as const };
    expect(await refusal(payment(invoiceId, 1), odd)).toBe("forbidden access.forbidden");
  });

  it("does not know an invoice of others", async () => {
    const { invoiceId } = await invoice();
    const missing = "not_found partnerships.notFound";
    expect(await refusal(payment(invoiceId, 1), named.people.otherOfficer)).toBe(missing);
    expect(await refusal(payment(newId(), 1))).toBe(missing);
  });

  it("goes on after an early end, and is a conflict when the contract is completed", async () => {
    const { invoiceId, contract } = await invoice();
    const where = { id: contract.partnershipId };
    await database().partnership.update({ where, data: { state: "terminated" } });
    expect(await refusal(payment(invoiceId, 1))).toBe("allowed");
    await database().partnership.update({ where, data: { state: "completed" } });
    expect(await refusal(payment(invoiceId, 1))).toBe("conflict partnerships.notActive");
  });
});
