import { beforeAll, describe, expect, it } from "vitest";
import type { LinkageFilter } from "@/lib/oversight/figures";
import { contractFunnel, supplierFunnel } from "@/lib/oversight/funnel-queries";
import { database } from "@/lib/platform/db";
import { addBuyer, addChain, addDelivery, addPayment, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { addInvitation, addMatch, addQuote, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
let other: string;

/**
 * Eight makers registered on 1 March 2026 and verified on the 3rd, but one:
 * one never verified · one verified only · one matched on 1 June · one invited then · one quoted · one with a contract and an
 * order · one paid in full, after 10 days from order to delivery, 4 to acceptance, 20 to the confirmed payment · one that
 * delivers as a member, without an invitation of its own. A trader and a merged firm are not counted.
 */
beforeAll(async () => {
  named = await seedPeople();
  await database().supplierProfile.updateMany({ data: { makerRole: "trader" } });
  other = await addBuyer("PT Lain");
  const at = { registeredOn: "2026-03-01", verifiedAt: noonOf("2026-03-03") };
  const maker = (name: string) => addSupplier({ name, ...at });
  await addSupplier({ ...at, name: "CV Belum", verifiedAt: null });
  await maker("CV Terverifikasi");
  await addSupplier({ ...at, makerRole: "trader" });
  await addSupplier({ ...at, status: "merged" });
  const [matched, invited, quoted, ordered, paid, member] = [
    await maker("CV Cocok"),
    await maker("CV Diundang"),
    await maker("CV Menawar"),
    await maker("CV Dipesan"),
    await maker("CV Dibayar"),
    await maker("CV Anggota"),
  ];
  const need = await publishNeed(named.people.officer);
  await addMatch(need.needId, matched);
  await addInvitation(need, invited);
  await addQuote(need, quoted);
  await database().matchRun.updateMany({ data: { createdAt: noonOf("2026-06-01") } });
  await database().invitation.updateMany({ data: { sentAt: noonOf("2026-06-02") } });
  await database().quote.updateMany({ data: { sentAt: noonOf("2026-06-07") } });
  const buyer = named.organizations.tirta;
  await addChain({ buyer, lead: ordered, signedAt: noonOf("2026-07-01"), orderedAt: noonOf("2026-07-05") });
  const chain = await addChain({
    buyer,
    lead: paid,
    members: [member],
    signedAt: noonOf("2026-07-01"),
    orderedAt: noonOf("2026-07-03"),
  });
  const { invoiceId } = await addDelivery(chain, {
    by: paid,
    at: noonOf("2026-07-13"),
    answeredAt: noonOf("2026-07-17"),
  });
  await addPayment(invoiceId ?? "", { paidOn: "2026-08-05", paidIdr: 100_000, confirmedAt: noonOf("2026-08-06") });
  await addDelivery(chain, { by: member, at: noonOf("2026-07-15"), answeredAt: noonOf("2026-07-16"), accepted: 0 });
  await addChain({ buyer: other, lead: paid, signedAt: noonOf("2026-09-01") });
});

const AS_OF = "2026-09-30";
const suppliers = (filter: Partial<LinkageFilter> = {}) =>
  supplierFunnel(named.people.analyst, { asOf: AS_OF, ...filter });

describe("the funnel of suppliers", () => {
  it("counts each at every step up to the furthest it reached, with the median days of those known at both", async () => {
    expect((await suppliers()).map(({ step, count, medianDays }) => [step, count, medianDays])).toEqual([
      ["registered", 8, null],
      ["verified", 7, 2],
      ["matched", 6, 90],
      ["invited", 5, 1],
      ["quoted", 4, 5],
      // None of those that quoted has a contract.
      ["contracted", 3, null],
      ["ordered", 3, 2],
      // One after 10 days, one after 12: half of them took at most 10.
      ["delivered", 2, 10],
      // The member's delivery was rejected whole.
      ["accepted", 1, 4],
      ["paid", 1, 20],
    ]);
  });

  it("knows on each day only what had happened", async () => {
    const counts = async (asOf: string) => (await suppliers({ asOf })).map(({ count }) => count);
    expect(await counts("2026-02-28")).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await counts("2026-03-02")).toEqual([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await counts("2026-06-01")).toEqual([8, 7, 3, 0, 0, 0, 0, 0, 0, 0]);
    expect(await counts("2026-07-16")).toEqual([8, 7, 6, 5, 4, 3, 3, 2, 0, 0]);
  });

  it("obeys the filter; with a buyer the steps are those with that buyer", async () => {
    const counts = async (filter: Partial<LinkageFilter>) => (await suppliers(filter)).map(({ count }) => count);
    expect(await counts({ buyerId: other })).toEqual([8, 7, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(await counts({ buyerId: named.organizations.tirta })).toEqual([8, 7, 6, 5, 4, 3, 3, 2, 1, 1]);
    expect(await counts({ provinceCode: "32" })).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await counts({ sector: "25", sizeClass: "kecil" })).toEqual(await counts({}));
  });
});

describe("the funnel of contracts", () => {
  const contracts = async (filter: Partial<LinkageFilter> = {}) =>
    (await contractFunnel(named.people.analyst, { asOf: AS_OF, ...filter })).map(({ count, medianDays }) => [
      count,
      medianDays,
    ]);

  it("says how far those got that all parties confirmed in the twelve months", async () => {
    expect(await contracts()).toEqual([
      [3, null],
      // After 2 and 4 days.
      [2, 2],
      [1, 10],
      [1, 4],
      [1, 20],
    ]);
    expect((await contracts({ asOf: "2027-07-01" })).map(([count]) => count)).toEqual([1, 0, 0, 0, 0]);
    expect((await contracts({ buyerId: other })).map(([count]) => count)).toEqual([1, 0, 0, 0, 0]);
    expect((await contracts({ sizeClass: "mikro" })).map(([count]) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});

it("is for analysts and admins", async () => {
  for (const read of [supplierFunnel, contractFunnel]) {
    await expectForbiddenWithout(named.people, "linkage:read", (actor) => read(actor, { asOf: AS_OF }));
  }
});
