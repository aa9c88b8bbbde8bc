import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import type { RecordAcceptanceInput } from "@/lib/partnerships/schema";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { activeContract, answer, daysAfter, delivered, ordered, UNIT_PRICE } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function deliveryOf(quantities: readonly number[] = [1_000], terms = {}) {
  const contract = await activeContract(named, quantities, { terms });
  const order = await ordered(named, contract, quantities);
  return { contract, order, ...(await delivered(named, order, quantities)) };
}
const TOMORROW = daysAfter(1);
const record = (input: RecordAcceptanceInput, actor: MemberActor = named.people.officer) =>
  withClock(TOMORROW, () => recordAcceptance(actor, input));
const refusal = (...args: Parameters<typeof record>) => refusalOf(() => record(...args));

describe("recordAcceptance", () => {
  it("accepts and rejects by line, invoices what is accepted, and frees what is rejected", async () => {
    const { officer } = named.people;
    const delivery = await deliveryOf([700, 300]);
    const { acceptanceId, invoiceId } = await record(answer(delivery, [690, 300]));

    const acceptance = await database().acceptance.findUniqueOrThrow({
      where: { id: acceptanceId },
      include: { lines: { orderBy: { acceptedQuantity: "desc" } }, invoice: true },
    });
    expect(acceptance).toMatchObject({ decidedAt: TOMORROW, decidedById: officer.userId });
    expect(acceptance.lines).toMatchObject([
      { acceptedQuantity: 690, rejectedQuantity: 10, rejectionReason: "Retak di sambungan las" },
      { acceptedQuantity: 300, rejectedQuantity: 0, rejectionReason: null },
    ]);
    const base = BigInt(990 * UNIT_PRICE);
    expect(acceptance.invoice).toMatchObject({
      id: invoiceId,
      baseIdr: base,
      ppnIdr: 0n,
      totalIdr: base,
      settledIdr: 0n,
    });
    expect(acceptance.invoice?.number).toMatch(/^INV\/2026\/11\/\d{4}$/);
    // Thirty calendar days from 24 November.
    expect(acceptance.invoice?.dueOn).toEqual(new Date("2026-12-24T00:00:00Z"));
    expect(await database().trackRecord.findMany({ where: { sourceId: acceptanceId } })).toMatchObject([
      { kind: "accepted", quantity: 990, rejectedQuantity: 10, occurredAt: TOMORROW },
    ]);
    const entry = (await auditTrail("partnership", delivery.contract.partnershipId)).at(-1);
    expect(entry).toMatchObject({ verb: "acceptance.recorded", actorUserId: officer.userId });
    expect(entry?.details).toMatchObject({ acceptanceId, invoiceId, accepted: 990, rejected: 10 });
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'acceptanceId' = ${acceptanceId}`;
    expect(jobs).toHaveLength(1);
    // The ten rejected pieces may be delivered again, not one more.
    const again = (quantity: number) => refusalOf(() => delivered(named, delivery.order, [quantity], { at: TOMORROW }));
    expect(await again(11)).toBe("invalid partnerships.deliveryExceedsOrder");
    expect(await again(10)).toBe("allowed");
  });

  it("adds PPN at the rate of the day when the supplier is a taxable entrepreneur", async () => {
    const { invoiceId } = await record(answer(await deliveryOf([100]), [100], { addPpn: true }));
    const invoice = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId ?? "" } });
    expect(invoice).toMatchObject({ baseIdr: 28_500_000n, ppnIdr: 3_135_000n, totalIdr: 31_635_000n });
  });

  it("guesses nothing about PPN: unsaid is refused, unless nothing was accepted", async () => {
    const delivery = await deliveryOf([100]);
    const unsaid = (accepted: number) => ({ ...answer(delivery, [accepted]), addPpn: undefined });
    expect(await refusal(unsaid(100))).toBe("invalid partnerships.ppnUnanswered");
    expect(await refusal(unsaid(0))).toBe("allowed");
  });

  it("counts working days of payment without weekends and holidays", async () => {
    const delivery = await deliveryOf([1], { paymentDays: 24, paymentBasis: "working" });
    const { invoiceId } = await record(answer(delivery, [1]));
    const invoice = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId ?? "" } });
    expect(invoice.dueOn).toEqual(new Date("2026-12-29T00:00:00Z"));
  });

  it("makes no invoice when everything is rejected", async () => {
    const delivery = await deliveryOf([50]);
    const { acceptanceId, invoiceId } = await record(answer(delivery, [0]));
    expect(invoiceId).toBeNull();
    expect(await database().invoice.count({ where: { acceptanceId } })).toBe(0);
  });

  it("takes one of 20 parallel answers to the same delivery", async () => {
    const delivery = await deliveryOf([100]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => refusal(answer(delivery, [100 - (index % 3)]))),
    );
    expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
    expect(answers.filter((one) => one === "conflict platform.changedMeanwhile")).toHaveLength(19);
    expect(await database().acceptance.count({ where: { deliveryId: delivery.deliveryId } })).toBe(1);
    const acceptance = await database().acceptance.findUniqueOrThrow({
      where: { deliveryId: delivery.deliveryId },
      include: { lines: true },
    });
    const line = await database().purchaseOrderLine.findFirstOrThrow({
      where: { id: delivery.order.lineIds[0] ?? "" },
    });
    expect(line.deliveredQuantity).toBe(acceptance.lines[0]?.acceptedQuantity);
    expect(await database().invoice.count({ where: { acceptanceId: acceptance.id } })).toBe(1);
  });

  it("happens once however often the form is sent", async () => {
    const input = answer(await deliveryOf([100]), [100]);
    const results = await Promise.all(Array.from({ length: 8 }, () => record(input)));
    expect(new Set(results.map(({ acceptanceId }) => acceptanceId)).size).toBe(1);
  });

  it("wants an answer to every line and a reason for what is rejected", async () => {
    const delivery = await deliveryOf([70, 30]);
    const whole = answer(delivery, [70, 30]);
    const without = (lines: RecordAcceptanceInput["lines"]) => refusal({ ...whole, lines });
    expect(await without(whole.lines.slice(0, 1))).toBe("invalid partnerships.answerEveryLine");
    const unexplained = whole.lines.map(({ deliveryLineId }) => ({ deliveryLineId, acceptedQuantity: 1 }));
    expect(await without(unexplained)).toBe("invalid partnerships.rejectionReason");
    expect(await refusal(answer(delivery, [71, 30]))).toBe("invalid partnerships.acceptsMoreThanDelivered");
  });

  it("is refused for every other role, and for the supplier's side", async () => {
    const delivery = await deliveryOf();
    await expectForbiddenWithout(named.people, "acceptance:record", (actor) =>
      record(answer(delivery, [1_000]), actor),
    );
    const odd = { ...named.people.owner, roles: ["buyer_officer"] as const };
    expect(await refusal(answer(delivery, [1_000]), odd)).toBe("forbidden access.forbidden");
  });

  it("does not know a delivery or line of others", async () => {
    const delivery = await deliveryOf();
    const other = await deliveryOf();
    const missing = "not_found partnerships.notFound";
    expect(await refusal(answer(delivery, [1]), named.people.otherOfficer)).toBe(missing);
    expect(await refusal(answer({ ...delivery, deliveryId: newId() }, [1]))).toBe(missing);
    expect(await refusal(answer({ ...delivery, deliveryId: other.deliveryId }, [1]))).toBe(
      "not_found partnerships.lineNotFound",
    );
  });

  it("is a conflict once answered; what was delivered before an early end is still answered", async () => {
    const delivery = await deliveryOf();
    await record(answer(delivery, [1_000]));
    expect(await refusal(answer(delivery, [1_000]))).toBe("conflict platform.changedMeanwhile");
    const other = await deliveryOf();
    const where = { id: other.contract.partnershipId };
    await database().partnership.update({ where, data: { state: "terminated" } });
    expect(await refusal(answer(other, [1_000]))).toBe("allowed");
  });
});
