import { beforeAll, describe, expect, it } from "vitest";
import { chainAttention, linkedTrend, partnershipFunnel } from "@/lib/oversight/chain-queries";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import {
  accepted,
  activeContract,
  daysAfter,
  delivered,
  draftedContract,
  ordered,
  paid,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

let named: NamedPeople;

/**
 * Confirmed on Monday 23 November 2026: one never ordered, one ordered after 2 days, one delivered 3 days after its order, and
 * one accepted after 1 and paid after 4 more days. One contract waits for confirmation.
 */
beforeAll(async () => {
  named = await seedPeople();
  await database().organization.updateMany({ data: { verifiedAt: new Date("2026-01-01T00:00:00Z") } });
  await draftedContract(named);
  await activeContract(named);
  await ordered(named, await activeContract(named), [100], { at: daysAfter(2) });
  const waiting = await ordered(named, await activeContract(named), [100], { at: daysAfter(4) });
  await delivered(named, waiting, [100], { at: daysAfter(7) });
  const whole = await activeContract(named);
  const { invoiceId } = await accepted(named, whole, 100, { at: daysAfter(8) });
  const paymentId = await paid(named, invoiceId, { at: daysAfter(10) });
  await withClock(daysAfter(12), () => confirmPayment(named.people.owner, { paymentId }));
  await accepted(named, whole, 200, { at: daysAfter(9) });
});

const analyst = () => named.people.analyst;

describe("the funnel", () => {
  it("says how far contracts got, with the median time between steps", async () => {
    expect(await partnershipFunnel(analyst(), { asOf: "2026-12-31" })).toEqual([
      { step: "confirmed", count: 4, medianDays: null },
      // After 2, 4 and 8 days.
      { step: "ordered", count: 3, medianDays: 4 },
      // After 0 and 3 days.
      { step: "delivered", count: 2, medianDays: 0 },
      { step: "accepted", count: 1, medianDays: 0 },
      { step: "paid", count: 1, medianDays: 4 },
    ]);
  });

  it("knows on each day only what had happened", async () => {
    const counts = async (asOf: string) => (await partnershipFunnel(analyst(), { asOf })).map(({ count }) => count);
    expect(await counts("2026-11-22")).toEqual([0, 0, 0, 0, 0]);
    expect(await counts("2026-11-25")).toEqual([4, 1, 0, 0, 0]);
    expect(await counts("2026-12-04")).toEqual([4, 3, 2, 1, 0]);
    expect(await counts("2027-11-23")).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("the trend", () => {
  it("counts linked suppliers at the month ends", async () => {
    const trend = await linkedTrend(analyst(), { asOf: "2027-01-15" });
    expect(trend).toHaveLength(12);
    expect(trend.slice(-3)).toEqual([
      { asOf: "2026-11-30", linked: 0 },
      { asOf: "2026-12-31", linked: 1 },
      { asOf: "2027-01-15", linked: 1 },
    ]);
  });
});

describe("what needs attention", () => {
  it("lists contracts without an order after 90 days, unanswered deliveries and unpaid invoices", async () => {
    const early = await chainAttention(analyst(), { asOf: "2026-12-01" });
    expect(early).toMatchObject({ ceremonialCount: 0, overdueAcceptances: 0, overdueInvoices: 0, overdueIdr: 0 });
    const late = await chainAttention(analyst(), { asOf: "2027-02-22" });
    expect(late).toMatchObject({
      ceremonialCount: 1,
      ceremonial: [{ supplierName: "CV Baja Travers Ceper", daysSince: 91 }],
      overdueAcceptances: 1,
      overdueInvoices: 1,
      overdueIdr: 57_000_000,
    });
    expect((await chainAttention(analyst(), { asOf: "2027-02-20" })).ceremonialCount).toBe(0);
    expect((await chainAttention(analyst(), { asOf: "2027-02-21" })).ceremonialCount).toBe(1);
  });
});

it("is for analysts and admins", async () => {
  for (const read of [partnershipFunnel, linkedTrend, chainAttention]) {
    await expectForbiddenWithout(named.people, "linkage:read", (actor) => read(actor, { asOf: "2026-11-22" }));
  }
});
