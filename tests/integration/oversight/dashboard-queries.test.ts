import { beforeAll, expect, it } from "vitest";
import { dashboardChoices, linkageDashboard } from "@/lib/oversight/dashboard-queries";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { addBuyer, addChain, addDelivery, addSupplier, noonOf } from "@/tests/support/linkage-world";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

const AS_OF = "2026-06-30";
let named: NamedPeople;

beforeAll(async () => {
  named = await seedPeople();
});

const read = (filter = {}) => linkageDashboard(named.people.analyst, { asOf: AS_OF, ...filter });

it("is shared while nothing is written, and counted anew after a write that left an audit entry", async () => {
  const id = await addSupplier({ confirmedAt: noonOf("2026-03-01") });
  const first = await read();
  expect(first.figures.total).toMatchObject({ active: 1, linked: 0 });
  expect(await read()).toBe(first);
  const buyer = await addBuyer("PT Beli");
  const facts = { buyer, lead: id, signedAt: noonOf("2026-03-02"), orderedAt: noonOf("2026-03-03") };
  const chain = await addChain(facts);
  await addDelivery(chain, { by: id, at: noonOf("2026-03-10"), answeredAt: noonOf("2026-03-12") });
  await inTransaction((tx) => recordAudit(tx, SYSTEM, "acceptance.recorded", { type: "partnership", id }));
  const second = await read();
  expect(second.figures.total).toMatchObject({ active: 1, linked: 1 });
  expect(second.buyers).toMatchObject([{ name: "PT Beli", linked: 1 }]);
});

it("keeps the answers of different filters apart", async () => {
  const [all, none] = [await read(), await read({ provinceCode: "11" })];
  expect([all.figures.total.active, none.figures.total.active]).toEqual([1, 0]);
  expect((await read({ provinceCode: "11" })).filter.provinceCode).toBe("11");
});

it("offers what the figures can be narrowed to", async () => {
  const choices = await dashboardChoices(named.people.analyst);
  expect(choices.provinces).toHaveLength(38);
  expect(choices.sectors).toEqual(["25"]);
  expect(choices.buyers.map(({ name }) => name)).toEqual(["PT Beli"]);
});

it("is for analysts and admins, also when the answer is known", async () => {
  await read();
  await expectForbiddenWithout(named.people, "linkage:read", (actor) => linkageDashboard(actor, { asOf: AS_OF }));
  await expectForbiddenWithout(named.people, "linkage:read", (actor) => dashboardChoices(actor));
});
