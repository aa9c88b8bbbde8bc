import { beforeAll, describe, expect, it } from "vitest";
import { ceremonialPartnerships, overdueAcceptances } from "@/lib/oversight/attention-queries";
import type { LinkageFilter } from "@/lib/oversight/figures";
import { addBuyer, addChain, addDelivery, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

let named: NamedPeople;
const buyers: Record<string, string> = {};

/** Signed on 1 January 2026 at 23:30 in Jakarta: the 90th day is 1 April. */
const SIGNED = new Date("2026-01-01T16:30:00Z");

beforeAll(async () => {
  named = await seedPeople();
  const chain = async (name: string, orderedAt?: Date, more: { terminatedAt?: Date } = {}) => {
    buyers[name] = await addBuyer(name);
    const lead = await addSupplier({ name: `CV ${name}`, regionCode: name === "Kosong" ? "32.73" : "33.10" });
    const facts = { buyer: buyers[name], lead, signedAt: SIGNED, ...more };
    return { lead, ...(await addChain(orderedAt ? { ...facts, orderedAt } : facts)) };
  };
  await chain("Kosong");
  await chain("Dipesan", noonOf("2026-01-05"));
  const rejected = await chain("Ditolak", noonOf("2026-01-05"));
  await addDelivery(rejected, {
    by: rejected.lead,
    at: noonOf("2026-02-01"),
    answeredAt: noonOf("2026-02-02"),
    accepted: 0,
  });
  const partly = await chain("Sebagian", noonOf("2026-01-05"));
  await addDelivery(partly, {
    by: partly.lead,
    at: noonOf("2026-02-01"),
    answeredAt: noonOf("2026-05-01"),
    accepted: 1,
  });
  const waiting = await chain("Menunggu", noonOf("2026-01-05"));
  await addDelivery(waiting, { by: waiting.lead, at: noonOf("2026-06-01") });
  await chain("Berakhir", undefined, { terminatedAt: noonOf("2026-05-10") });
});

const found = async (asOf: string, filter: Partial<LinkageFilter> = {}) =>
  (await ceremonialPartnerships(named.people.analyst, { asOf, ...filter })).map(({ buyerName }) => buyerName).sort();

describe("ceremonial partnerships", () => {
  it("begin on the ninetieth day, to the day in WIB", async () => {
    expect(await found("2026-03-31")).toEqual([]);
    expect(await found("2026-04-01")).toHaveLength(6);
  });

  it("end with the first accepted goods, not with an order, a delivery or a rejection", async () => {
    expect(await found("2026-04-30")).toEqual(["Berakhir", "Dipesan", "Ditolak", "Kosong", "Menunggu", "Sebagian"]);
    expect(await found("2026-05-01")).toEqual(["Berakhir", "Dipesan", "Ditolak", "Kosong", "Menunggu"]);
  });

  it("end with the contract", async () => {
    expect(await found("2026-05-09")).toContain("Berakhir");
    expect(await found("2026-05-10")).not.toContain("Berakhir");
  });

  it("say since when, and how many orders there are", async () => {
    const all = await ceremonialPartnerships(named.people.analyst, { asOf: "2026-06-30" });
    expect(all.find(({ buyerName }) => buyerName === "Kosong")).toMatchObject({
      supplierName: "CV Kosong",
      signedOn: "2026-01-01",
      daysSince: 180,
      orders: 0,
    });
    expect(all.find(({ buyerName }) => buyerName === "Dipesan")?.orders).toBe(1);
  });

  it("obey the filter", async () => {
    expect(await found("2026-06-30", { provinceCode: "32" })).toEqual(["Kosong"]);
    expect(await found("2026-06-30", { buyerId: buyers.Dipesan })).toEqual(["Dipesan"]);
  });
});

describe("deliveries without an answer", () => {
  it("are late once their clock has run out, until somebody answers", async () => {
    const late = (asOf: string, filter: Partial<LinkageFilter> = {}) =>
      overdueAcceptances(named.people.analyst, { asOf, ...filter });
    expect(await late("2026-02-07")).toBe(0);
    expect(await late("2026-02-08")).toBe(1);
    expect(await late("2026-05-01")).toBe(0);
    expect(await late("2026-06-08")).toBe(1);
    expect(await late("2026-06-08", { buyerId: buyers.Kosong })).toBe(0);
    expect(await late("2026-06-08", { provinceCode: "33" })).toBe(1);
  });
});

it("is for analysts and admins", async () => {
  for (const read of [ceremonialPartnerships, overdueAcceptances]) {
    await expectForbiddenWithout(named.people, "linkage:read", (actor) => read(actor, { asOf: "2026-06-30" }));
  }
});
