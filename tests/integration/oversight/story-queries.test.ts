import { beforeAll, expect, it } from "vitest";
import { paidChains } from "@/lib/oversight/story-queries";
import { database } from "@/lib/platform/db";
import { addBuyer, addChain, addDelivery, addPayment, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { addInvitation, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;

interface Told {
  readonly buyer: string;
  readonly confirmedOn: string;
  readonly confidential?: boolean;
  readonly listed?: boolean;
  readonly demo?: boolean;
  readonly isInvited?: boolean;
}

/** A chain invited on 1 January 2026 and paid on the day that is told. */
async function chain(name: string, { buyer, confirmedOn, confidential, listed, demo, isInvited = true }: Told) {
  const lead = await addSupplier({ name, listed: listed ?? true, demo: demo ?? false });
  const need = await publishNeed(named.people.officer, [100], { confidential: confidential ?? false });
  if (isInvited) await addInvitation(need, lead, { sentAt: noonOf("2026-01-01") });
  const facts = { buyer, lead, needId: need.needId, description: `Barang ${name}` };
  const contract = await addChain({ ...facts, signedAt: noonOf("2026-01-10"), orderedAt: noonOf("2026-01-11") });
  const { invoiceId } = await addDelivery(contract, {
    by: lead,
    at: noonOf("2026-01-20"),
    answeredAt: noonOf("2026-01-21"),
  });
  await addPayment(invoiceId ?? "", { paidOn: "2026-01-25", paidIdr: 100_000, confirmedAt: noonOf(confirmedOn) });
}

beforeAll(async () => {
  named = await seedPeople();
});

it("tells nothing while no chain has ended in payment", async () => {
  expect(await paidChains()).toEqual([]);
});

it("tells the latest of each buyer, three at most, and never of a confidential need or of demo data", async () => {
  const [first, second, third, fourth] = [
    await addBuyer("PT Satu"),
    await addBuyer("PT Dua"),
    await addBuyer("PT Tiga"),
    await addBuyer("PT Empat"),
  ];
  await chain("CV Lama", { buyer: first, confirmedOn: "2026-02-01" });
  await chain("CV Baru", { buyer: first, confirmedOn: "2026-03-02" });
  await chain("CV Rahasia", { buyer: second, confirmedOn: "2026-04-01", confidential: true });
  await chain("CV Tertutup", { buyer: second, confirmedOn: "2026-02-20", listed: false });
  await chain("CV Tiga", { buyer: third, confirmedOn: "2026-02-10" });
  await chain("CV Empat", { buyer: fourth, confirmedOn: "2026-02-05" });
  await chain("CV Contoh", { buyer: fourth, confirmedOn: "2026-05-05", demo: true });
  await chain("CV Tanpa Undangan", { buyer: fourth, confirmedOn: "2026-05-05", isInvited: false });
  const told = await paidChains();
  expect(told.map(({ product, supplierName, buyerName, days }) => [product, supplierName, buyerName, days])).toEqual([
    ["Barang CV Baru", "CV Baru", "PT Satu", 60],
    ["Barang CV Tertutup", null, "PT Dua", 50],
    ["Barang CV Tiga", "CV Tiga", "PT Tiga", 40],
  ]);
  expect(told[0]).toMatchObject({ regency: "Kabupaten Klaten", isDemo: false });
  expect(await database().partnership.count()).toBe(8);
});
