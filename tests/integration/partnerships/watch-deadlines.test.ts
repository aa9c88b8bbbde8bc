import { beforeAll, describe, expect, it } from "vitest";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { watchDeadlines } from "@/lib/partnerships/use-cases/watch-deadlines";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { eventsOf } from "@/tests/support/partnership-changes";
import { accepted, activeContract, answer, daysAfter, delivered, ordered, paid } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const watch = (at: Date) => withClock(at, watchDeadlines);
const deliveryOf = (id: string) => database().delivery.findUniqueOrThrow({ where: { id } });

describe("watchDeadlines", () => {
  it("reminds one working day before the end, then escalates after it, each once", async () => {
    // Recorded on Monday 23 November, five working days: due at the end of Monday 30 November in Jakarta.
    const contract = await activeContract(named, [100]);
    const delivery = await delivered(named, await ordered(named, contract, [50]), [50]);
    const { deliveryId } = delivery;
    const friday = new Date("2026-11-27T00:00:00Z");
    await watch(new Date(friday.getTime() - 1_000));
    expect((await deliveryOf(deliveryId)).remindedAt).toBeNull();
    await watch(friday);
    await watch(daysAfter(5));
    expect((await deliveryOf(deliveryId)).remindedAt).toEqual(friday);
    expect(await eventsOf("acceptance.reminded", deliveryId)).toBe(1);

    const { acceptanceDueAt } = await deliveryOf(deliveryId);
    await watch(acceptanceDueAt);
    expect((await deliveryOf(deliveryId)).escalatedAt).toBeNull();
    const after = new Date(acceptanceDueAt.getTime() + 1);
    await watch(after);
    await watch(daysAfter(20));
    expect((await deliveryOf(deliveryId)).escalatedAt).toEqual(after);
    expect(await eventsOf("acceptance.escalated", deliveryId)).toBe(1);
    expect((await auditTrail("partnership", contract.partnershipId)).at(-1)).toMatchObject({
      verb: "acceptance.escalated",
      actorUserId: null,
      details: { deliveryId },
    });
    // The answer may still come, and stands as late.
    await withClock(daysAfter(21), () => recordAcceptance(named.people.officer, answer(delivery, [50])));
  });

  it("tells of a delivery and of an invoice once, also with four workers at the same moment", async () => {
    const contract = await activeContract(named, [100]);
    const { deliveryId } = await delivered(named, await ordered(named, contract, [50]), [50]);
    const { invoiceId } = await accepted(named, contract, 20);
    await Promise.all(Array.from({ length: 4 }, () => watch(daysAfter(5))));
    expect(await eventsOf("acceptance.reminded", deliveryId)).toBe(1);
    await Promise.all(Array.from({ length: 4 }, () => watch(daysAfter(40))));
    expect(await eventsOf("acceptance.escalated", deliveryId)).toBe(1);
    expect(await eventsOf("payment.overdue", invoiceId)).toBe(1);
  });

  it("is silent about what was answered and paid in time", async () => {
    const contract = await activeContract(named, [100]);
    const { invoiceId, deliveryId } = await accepted(named, contract, 20);
    await paid(named, invoiceId, { at: daysAfter(3) });
    await watch(daysAfter(60));
    expect((await deliveryOf(deliveryId)).escalatedAt).toBeNull();
    expect((await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } })).overdueToldAt).toBeNull();
  });

  it("ends a payment's last day where the buyer is", async () => {
    // Ten days of the calendar from Monday 23 November: the last one is 3 December.
    const regions = {
      "32.73": "2026-12-03T16:59:59.999Z",
      "51.71": "2026-12-03T15:59:59.999Z",
      "91.71": "2026-12-03T14:59:59.999Z",
    };
    const where = { id: named.organizations.tirta };
    for (const [regionCode, end] of Object.entries(regions)) {
      await database().organization.update({ where, data: { regionCode } });
      const contract = await activeContract(named, [100], { terms: { paymentDays: 10 } });
      const { invoiceId } = await accepted(named, contract, 20);
      const toldAt = async () =>
        (await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } })).overdueToldAt;
      await watch(new Date(end));
      expect(await toldAt(), regionCode).toBeNull();
      await watch(new Date(new Date(end).getTime() + 1));
      expect(await toldAt(), regionCode).not.toBeNull();
    }
    await database().organization.update({ where, data: { regionCode: "32.73" } });
  });
});
