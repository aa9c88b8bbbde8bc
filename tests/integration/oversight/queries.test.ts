import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { LinkageCount, LinkageFilter } from "@/lib/oversight/figures";
import { publicFigures, publicStatistics } from "@/lib/oversight/public-queries";
import { linkageByBuyer, linkageFigures } from "@/lib/oversight/queries";
import { linkageRows, supplierLinkage } from "@/lib/oversight/supplier-queries";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { accepted, activeContract, answer, delivered, ordered } from "@/tests/support/partnerships";
import { addOrganization, addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

/** The day of counting; its window is 23 November 2025 to 22 November 2026. */
const AS_OF = "2026-11-22";
const TWO_MONTHS_AGO = new Date("2026-09-22T03:00:00Z");
const THIRTEEN_MONTHS_AGO = new Date("2025-10-20T03:00:00Z");
const LONG_AGO = new Date("2025-01-15T03:00:00Z");

let named: NamedPeople;

/** A verified maker in Klaten that confirmed its profile long ago, changed as a scenario says. */
async function supplier(name: string, { profile = {}, organization = {}, regionCode = "33.10" } = {}) {
  const id = await addOrganization({ name, kind: "supplier", regionCode });
  await database().organization.update({ where: { id }, data: { verifiedAt: LONG_AGO, ...organization } });
  await database().supplierProfile.update({
    where: { organizationId: id },
    data: { profileConfirmedAt: LONG_AGO, ...profile },
  });
  return id;
}

const confirmed = { profileConfirmedAt: TWO_MONTHS_AGO };

/** A contract in which `organizationId` is a member beside `ceper`. */
async function contractWith(organizationId: string, at: Date) {
  const terms = { startsOn: at.toISOString().slice(0, 10), endsOn: "2027-06-30" };
  const members = [{ organizationId, shareBasisPoints: 4_000 }];
  const contract = await activeContract(named, [100], { members, terms, at });
  const by = await addPerson("Pemilik", "supplier_owner", { id: organizationId, name: "x", kind: "supplier" });
  return { contract, by };
}

async function acceptedFrom(organizationId: string, quantity: number, at: Date) {
  const { contract, by } = await contractWith(organizationId, at);
  return accepted(named, contract, quantity, { at, by });
}

const row = async (id: string, asOf = AS_OF) => {
  const found = await supplierLinkage(named.people.analyst, { asOf, supplierId: id });
  return found ? (found.supplier.deliveries > 0 ? "linked" : "active") : "not active";
};

beforeAll(async () => {
  named = await seedPeople();
  // The named suppliers are confirmed "now", after the day of counting.
  await database().supplierProfile.updateMany({ data: { profileConfirmedAt: LONG_AGO } });
  await database().organization.updateMany({ data: { verifiedAt: LONG_AGO } });
});
afterEach(() => vi.unstubAllEnvs());

describe("who is active and who is linked", () => {
  it("counts a maker that confirmed its profile as active, and one that did not as neither", async () => {
    expect(await row(await supplier("CV Konfirmasi", { profile: confirmed }))).toBe("active");
    expect(await row(await supplier("CV Diam"))).toBe("not active");
    const thirteen = { profileConfirmedAt: THIRTEEN_MONTHS_AGO };
    expect(await row(await supplier("CV Tiga Belas", { profile: thirteen }))).toBe("not active");
  });

  it("counts one that confirmed 13 months ago but traded 2 months ago", async () => {
    const id = await supplier("CV Berdagang", { profile: { profileConfirmedAt: THIRTEEN_MONTHS_AGO } });
    await acceptedFrom(id, 10, TWO_MONTHS_AGO);
    expect(await row(id)).toBe("linked");
  });

  it("does not link what was delivered but not accepted, or rejected whole", async () => {
    const id = await supplier("CV Belum Diterima");
    const { contract, by } = await contractWith(id, TWO_MONTHS_AGO);
    const order = await ordered(named, contract, [50], { at: TWO_MONTHS_AGO });
    const delivery = await delivered(named, order, [50], { at: TWO_MONTHS_AGO, by });
    expect(await row(id)).toBe("active");
    await withClock(TWO_MONTHS_AGO, () => recordAcceptance(named.people.officer, answer(delivery, [0])));
    expect(await row(id)).toBe("active");
  });

  it("forgets a delivery after twelve months, to the day", async () => {
    const id = await supplier("CV Lama", { profile: confirmed });
    await acceptedFrom(id, 10, THIRTEEN_MONTHS_AGO);
    expect(await row(id)).toBe("active");
    expect(await row(id, "2026-10-19")).toBe("linked");
    expect(await row(id, "2026-10-20")).toBe("active");
    expect(await row(id, "2025-10-19")).toBe("not active");
  });

  it("never counts traders, unknown, unverified, suspended, merged, closed or graduated firms", async () => {
    const never = {
      trader: { profile: { ...confirmed, makerRole: "trader" } },
      unknown: { profile: { ...confirmed, makerRole: "unknown" } },
      unverified: { profile: confirmed, organization: { verifiedAt: null } },
      "verified later": { profile: confirmed, organization: { verifiedAt: new Date("2026-11-22T17:00:00Z") } },
      suspended: { profile: confirmed, organization: { status: "suspended" } },
      merged: { profile: confirmed, organization: { status: "merged" } },
      closed: { profile: confirmed, organization: { validUntil: new Date("2026-06-30T00:00:00Z") } },
      graduated: { profile: { ...confirmed, graduatedAt: TWO_MONTHS_AGO } },
    };
    for (const [name, change] of Object.entries(never)) {
      const id = await supplier(name, change);
      if (name === "trader" || name === "suspended") await acceptedFrom(id, 10, TWO_MONTHS_AGO);
      expect([name, await row(id)]).toEqual([name, "not active"]);
    }
    const later = await supplier("CV Naik Kelas Nanti", {
      profile: { ...confirmed, graduatedAt: new Date("2026-11-22T17:00:00Z") },
    });
    expect(await row(later)).toBe("active");
  });

  it("counts each consortium member that delivered, and none that did not", async () => {
    const [first, second] = [await supplier("CV Anggota Satu"), await supplier("CV Anggota Dua")];
    const members = [first, second].map((organizationId) => ({ organizationId, shareBasisPoints: 2_000 }));
    const terms = { startsOn: "2026-09-22" };
    const contract = await activeContract(named, [100], { members, terms, at: TWO_MONTHS_AGO });
    const by = await addPerson("Pemilik", "supplier_owner", { id: first, name: "x", kind: "supplier" });
    await accepted(named, contract, 30, { at: TWO_MONTHS_AGO, by });
    await accepted(named, contract, 30, { at: TWO_MONTHS_AGO });
    expect([await row(first), await row(second), await row(named.organizations.ceper)]).toEqual([
      "linked",
      "not active",
      "linked",
    ]);
  });

  it("counts demo organizations only in demo mode", async () => {
    const id = await supplier("CV Contoh", { profile: confirmed, organization: { demo: true } });
    expect(await row(id)).toBe("not active");
    const platform = await import("@/lib/platform/env");
    const settings = platform.env();
    const spy = vi.spyOn(platform, "env").mockReturnValue({ ...settings, DEMO: true });
    expect(await row(id)).toBe("active");
    spy.mockRestore();
  });
});

describe("a day that has passed", () => {
  it("is counted as it was: confirmations by their audit, status by the day it changed", async () => {
    const id = await supplier("CV Riwayat", { profile: { profileConfirmedAt: new Date("2026-11-20T03:00:00Z") } });
    expect([await row(id, "2026-11-19"), await row(id, "2026-11-20")]).toEqual(["not active", "active"]);
    const earlier = new Date("2026-03-31T17:00:00Z");
    await withClock(earlier, () =>
      inTransaction((tx) => recordAudit(tx, SYSTEM, "supplier.confirmed", { type: "organization", id })),
    );
    // The first instant of 1 April in WIB.
    expect([await row(id, "2026-03-31"), await row(id, "2026-04-01")]).toEqual(["not active", "active"]);
    const statusChangedAt = new Date("2026-08-31T17:00:00Z");
    await database().organization.update({ where: { id }, data: { status: "suspended", statusChangedAt } });
    expect([await row(id, "2026-08-31"), await row(id, "2026-09-01")]).toEqual(["active", "not active"]);
    await database().organization.update({ where: { id }, data: { status: "active" } });
    expect([await row(id, "2026-08-31"), await row(id, "2026-09-01")]).toEqual(["not active", "active"]);
    await database().organization.update({ where: { id }, data: { status: "closed", statusChangedAt: LONG_AGO } });
  });
});

describe("the figures", () => {
  const figures = (filter: Partial<LinkageFilter> = {}) =>
    linkageFigures(named.people.analyst, { asOf: AS_OF, ...filter });
  const sum = (groups: readonly LinkageCount[]) =>
    groups.reduce<readonly [number, number]>(
      ([active, linked], group) => [active + (group.active ?? 0), linked + (group.linked ?? 0)],
      [0, 0],
    );

  beforeAll(async () => {
    await supplier("CV Bandung", { profile: { ...confirmed, sizeClass: "mikro" }, regionCode: "32.73" });
    const berdagang = await database().organization.findFirstOrThrow({ where: { name: "CV Berdagang" } });
    await database().organizationKbli.createMany({
      data: [
        { organizationId: berdagang.id, edition: "2020", code: "10710" },
        { organizationId: berdagang.id, edition: "2020", code: "25119", main: true },
        { organizationId: named.organizations.ceper, edition: "2020", code: "24310" },
      ],
    });
  });

  it("add up: the ratio, its parts and the rows are the same suppliers", async () => {
    const { total, provinces, sectors, sizes, trend } = await figures();
    const { rows, total: listed } = await linkageRows(named.people.analyst, { asOf: AS_OF });
    // By the tests above: Berdagang, Anggota Satu and Ceper are linked; Konfirmasi, Belum Diterima, Lama, Naik Kelas Nanti
    // and Bandung are active beside them.
    expect(total).toEqual({ active: 8, linked: 3, ratioBasisPoints: 3_750 });
    expect(listed).toBe(8);
    expect(rows.map(({ deliveries }) => deliveries > 0)).toEqual([true, true, true, false, false, false, false, false]);
    for (const groups of [provinces, sectors, sizes]) expect(sum(groups)).toEqual([8, 3]);
    expect(provinces).toHaveLength(38);
    expect(provinces.filter(({ active }) => active !== 0)).toEqual([
      { key: "32", active: 1, linked: 0, ratioBasisPoints: 0 },
      { key: "33", active: 7, linked: 3, ratioBasisPoints: 4_285 },
    ]);
    expect(sectors.map(({ key, active, linked }) => [key, active, linked])).toEqual([
      ["24", 1, 1],
      ["25", 1, 1],
      [null, 6, 1],
    ]);
    expect(sizes.map(({ key, active, linked }) => [key, active, linked])).toEqual([
      ["kecil", 7, 3],
      ["mikro", 1, 0],
    ]);
    expect(trend).toHaveLength(13);
    expect(trend.at(-1)).toEqual({ asOf: AS_OF, ...total });
  });

  it("of every month are those of its last day", async () => {
    for (const { asOf, ...point } of (await figures()).trend) {
      expect([asOf, point]).toEqual([asOf, (await figures({ asOf })).total]);
    }
  });

  it("obey each filter, alone and together", async () => {
    const counts = async (filter: Partial<LinkageFilter>) => {
      const { active, linked } = (await figures(filter)).total;
      const { total } = await linkageRows(named.people.analyst, { asOf: AS_OF, ...filter });
      expect(total).toBe(active);
      return [active, linked];
    };
    expect(await counts({ provinceCode: "32" })).toEqual([1, 0]);
    expect(await counts({ sector: "25" })).toEqual([1, 1]);
    expect(await counts({ sizeClass: "mikro" })).toEqual([1, 0]);
    expect(await counts({ provinceCode: "33", sector: "24", sizeClass: "kecil" })).toEqual([1, 1]);
    expect(await counts({ provinceCode: "32", sector: "24" })).toEqual([0, 0]);
    // Who is active does not hang on the buyer; who is linked does.
    expect(await counts({ buyerId: named.organizations.tirta })).toEqual([8, 3]);
    expect(await counts({ buyerId: named.organizations.rimba })).toEqual([8, 0]);
    const one = await figures({ provinceCode: "32" });
    expect(one.provinces.map(({ key }) => key)).toEqual(["32"]);
  });

  it("by buyer count what each accepted", async () => {
    expect(await linkageByBuyer(named.people.analyst, { asOf: AS_OF })).toEqual([
      {
        id: named.organizations.tirta,
        name: "PT Tirta Energi Nusantara",
        linked: 3,
        deliveries: 3,
        valueIdr: 70 * 285_000,
      },
    ]);
  });

  it("lead from a supplier to the deliveries that link it", async () => {
    const { analyst } = named.people;
    const found = await supplierLinkage(analyst, { asOf: AS_OF, supplierId: named.organizations.ceper });
    expect(found?.supplier).toMatchObject({ deliveries: 1, valueIdr: 8_550_000, lastAcceptedOn: "2026-09-22" });
    expect(found?.deliveries).toMatchObject([
      { buyerName: "PT Tirta Energi Nusantara", acceptedQuantity: 30, valueIdr: 8_550_000, deliveredOn: "2026-09-22" },
    ]);
    expect(await supplierLinkage(analyst, { asOf: AS_OF, supplierId: newId() })).toBeNull();
    expect(await supplierLinkage(analyst, { asOf: AS_OF, supplierId: "x" })).toBeNull();
  });

  it("lead on from the list by name and by state", async () => {
    const { analyst } = named.people;
    const list = async (query: Partial<Parameters<typeof linkageRows>[1]>) =>
      (await linkageRows(analyst, { asOf: AS_OF, ...query })).rows.map(({ name }) => name);
    expect(await list({ search: "bandung" })).toEqual(["CV Bandung"]);
    expect(await list({ search: "%" })).toEqual([]);
    expect(await list({ linked: true })).toHaveLength(3);
    expect(await list({ linked: false })).toHaveLength(5);
    expect(await list({ pageSize: 3, page: 3 })).toHaveLength(2);
  });

  it("are for analysts and admins", async () => {
    for (const read of [linkageFigures, linkageByBuyer, linkageRows]) {
      await expectForbiddenWithout(named.people, "linkage:read", (actor) => read(actor, { asOf: AS_OF }));
    }
    const supplierId = named.organizations.ceper;
    await expectForbiddenWithout(named.people, "linkage:read", (actor) =>
      supplierLinkage(actor, { asOf: AS_OF, supplierId }),
    );
  });

  it("are published without counts of one to four", async () => {
    const at = new Date("2026-11-22T10:00:00Z");
    const front = await withClock(at, publicFigures);
    expect(front).toMatchObject({ asOf: AS_OF, activeSuppliers: 8, linkedSuppliers: null });
    expect(front.publishedNeeds).toBeGreaterThan(4);
    const page = await withClock(at, publicStatistics);
    expect(page.figures.total).toEqual({ active: 8, linked: null, ratioBasisPoints: null });
    expect(page.figures.provinces.filter(({ active }) => active !== 0)).toEqual([
      { key: "32", active: null, linked: 0, ratioBasisPoints: 0 },
      { key: "33", active: null, linked: null, ratioBasisPoints: null },
    ]);
    expect(page.buyers).toEqual([]);
    expect(page.funnel.every(({ count }) => count === null || count === 0 || count >= 5)).toBe(true);
  });
});
