import { beforeAll, describe, expect, it } from "vitest";
import type { LinkageFilter } from "@/lib/oversight/figures";
import { paymentFigures } from "@/lib/oversight/payment-queries";
import { addBuyer, addChain, addDelivery, addPayment, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

let named: NamedPeople;
let [prompt, slow] = ["", ""];

const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
const sure = (offset: number) => ({ confirmedAt: noonOf(day(offset + 1)) });

/** Every invoice is of Rp100,000, accepted on 1 January 2026 at 23:30 in Jakarta, due on the 31st. */
async function invoice(chain: Awaited<ReturnType<typeof addChain>>, by: string): Promise<string> {
  const answeredAt = new Date("2026-01-01T16:30:00Z");
  const { invoiceId } = await addDelivery(chain, { by, at: noonOf("2025-12-30"), answeredAt });
  return invoiceId ?? "";
}

beforeAll(async () => {
  named = await seedPeople();
  [prompt, slow] = [await addBuyer("PT Cepat"), await addBuyer("PT Lambat")];
  const lead = await addSupplier();
  const chainOf = (buyer: string) =>
    addChain({ buyer, lead, signedAt: noonOf("2025-12-01"), orderedAt: noonOf("2025-12-02") });
  const [quick, late] = [await chainOf(prompt), await chainOf(slow)];
  for (const days of [10, 20, 30]) {
    await addPayment(await invoice(quick, lead), { paidOn: day(days), paidIdr: 100_000, ...sure(days) });
  }
  // In two parts and with a deduction: settled with the second, after 40 days.
  const parts = await invoice(late, lead);
  await addPayment(parts, { paidOn: day(15), paidIdr: 60_000, ...sure(15) });
  await addPayment(parts, { paidOn: day(40), paidIdr: 30_000, deductedIdr: 10_000, ...sure(40) });
  // Recorded by the buyer, never confirmed: no payment day, but not past due either.
  await addPayment(await invoice(late, lead), { paidOn: day(25), paidIdr: 100_000 });
  // Disputed by the supplier: past due until it is settled.
  await addPayment(await invoice(late, lead), { paidOn: day(25), paidIdr: 100_000, disputedAt: noonOf(day(50)) });
  // Withdrawn, and paid in part only.
  const open = await invoice(late, lead);
  await addPayment(open, { paidOn: day(20), paidIdr: 100_000, disputedAt: noonOf(day(21)), voidedAt: noonOf(day(22)) });
  await addPayment(open, { paidOn: day(35), paidIdr: 25_000, ...sure(35) });
});

const figures = (asOf: string, filter: Partial<LinkageFilter> = {}) =>
  paymentFigures(named.people.analyst, { asOf, ...filter });

describe("payment days", () => {
  it("run from acceptance to the last payment of an invoice that is settled and confirmed", async () => {
    const { total, buyers } = await figures("2026-06-30");
    expect(total).toEqual({
      settled: 4,
      medianDays: 20,
      ninetiethDays: 40,
      medianTermDays: 30,
      overdue: 2,
      overdueIdr: 175_000,
      oldestOverdueDays: 150,
    });
    expect(buyers.map(({ name, settled, medianDays, overdueIdr }) => [name, settled, medianDays, overdueIdr])).toEqual([
      ["PT Lambat", 1, 40, 175_000],
      ["PT Cepat", 3, 20, 0],
    ]);
  });

  it("know on each day only what had been paid, confirmed and disputed by then", async () => {
    const on = async (offset: number) => {
      const { total } = await figures(day(offset));
      return [total.settled, total.medianDays, total.overdue, total.overdueIdr];
    };
    // Paid on the tenth day, confirmed on the eleventh.
    expect(await on(10)).toEqual([0, null, 0, 0]);
    expect(await on(11)).toEqual([1, 10, 0, 0]);
    // Due on 31 January, the thirtieth day; past due from the next.
    expect(await on(30)).toEqual([2, 10, 0, 0]);
    expect(await on(31)).toEqual([3, 20, 2, 40_000 + 100_000]);
    expect(await on(45)).toEqual([4, 20, 1, 75_000]);
    expect(await on(50)).toEqual([4, 20, 2, 175_000]);
  });

  it("forget what was settled more than twelve months ago", async () => {
    expect((await figures("2027-01-10")).total.settled).toBe(4);
    expect((await figures("2027-01-11")).total.settled).toBe(3);
  });

  it("obey the filter", async () => {
    expect((await figures("2026-06-30", { buyerId: prompt })).total).toMatchObject({ settled: 3, overdue: 0 });
    expect((await figures("2026-06-30", { buyerId: slow })).buyers).toHaveLength(1);
    expect((await figures("2026-06-30", { provinceCode: "11" })).total).toMatchObject({ settled: 0, overdueIdr: 0 });
    expect((await figures("2026-06-30", { sector: "25" })).total.settled).toBe(4);
  });

  it("are for analysts and admins", async () => {
    await expectForbiddenWithout(named.people, "linkage:read", (actor) =>
      paymentFigures(actor, { asOf: "2026-06-30" }),
    );
  });
});
