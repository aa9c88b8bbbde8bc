import { afterAll, beforeAll, expect, it } from "vitest";
import { growFirms, TRADES } from "@/prisma/seed/demo-grown-firms";
import { ENERGY_STORIES } from "@/prisma/seed/needs/energy";
import { HOME_STORIES } from "@/prisma/seed/needs/homes";
import { STORY_STAGES } from "@/prisma/seed/story";
import { fillDemo } from "@/scripts/lib/demo.mjs";
import { testEnvironment } from "@/scripts/lib/stack.mjs";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { runSql } from "@/tests/support/sql";

const HORIZON = "2026-11-01";
const regions = new Map<string, string>();
const twins: TestDatabase[] = [];

/** What a reader would call the content: no ids, no passwords. */
const CONTENT = [
  "SELECT name, kind, region_code, nib, verified_at, created_at FROM organizations ORDER BY name",
  "SELECT name, description, unit_price_idr, capacity_per_month, lead_time_days FROM products ORDER BY name, unit_price_idr",
  "SELECT title, state, quantity, quotes_due_at, created_at FROM needs ORDER BY title",
  "SELECT unit_price_idr, quantity, lead_time_days FROM quote_lines ORDER BY 1, 2, 3",
  "SELECT n.title, p.state, p.starts_on, p.ends_on FROM partnerships p JOIN needs n ON n.id = p.need_id ORDER BY 1, 2",
  "SELECT delivered_on, note_number, recorded_at FROM deliveries ORDER BY 1, 2",
  "SELECT paid_on, paid_idr, deducted_idr, reference FROM payments ORDER BY 1, 2, 4",
];

beforeAll(async () => {
  twins.push(await createTestDatabase(), await createTestDatabase());
  for (const { url } of twins) {
    await fillDemo(await testEnvironment(url, true), { size: "small", today: "2026-11-22" });
  }
  for (const { code, name } of await runSql<{ code: string; name: string }>(
    twins[0]?.url ?? "",
    "SELECT code, name FROM regions WHERE level = 'regency'",
  )) {
    regions.set(code, name);
  }
}, 600_000);
afterAll(async () => {
  for (const twin of twins) await twin.drop();
});

it("two fills have the same content", async () => {
  const [one, other] = twins;
  for (const sql of CONTENT) expect(await runSql(one?.url ?? "", sql)).toEqual(await runSql(other?.url ?? "", sql));
});

it("a second fill of the same database changes nothing", async () => {
  const url = twins[0]?.url ?? "";
  const before = await Promise.all(CONTENT.map((sql) => runSql(url, sql)));
  await fillDemo(await testEnvironment(url, true), { size: "small", today: "2026-11-22" });
  expect(await Promise.all(CONTENT.map((sql) => runSql(url, sql)))).toEqual(before);
}, 120_000);

it("the many firms are the same ones in every fill, each with a name and an owner of its own", () => {
  const firms = growFirms(HORIZON, regions);
  expect(growFirms(HORIZON, regions)).toEqual(firms);
  expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length);
  expect(new Set(firms.map(({ owner }) => owner)).size).toBe(firms.length);
  expect(firms.filter(({ name, owner }) => /\s\s|undefined|lorem/i.test(`${name} ${owner}`))).toEqual([]);
  expect(firms.filter(({ regionCode }) => !regions.has(regionCode))).toEqual([]);
});

it("every trade has places, goods that can be told apart, and words in their names", () => {
  expect(TRADES.length).toBeGreaterThanOrEqual(30);
  for (const { key, goods, places, says, called } of TRADES) {
    expect(new Set(goods.map(({ name }) => name)).size, key).toBe(goods.length);
    expect(Math.min(goods.length, places.length, says.length, called.length), key).toBeGreaterThan(0);
    for (const good of goods)
      expect(good.unitPriceIdr * good.perMonth * good.leadTimeDays, good.name).toBeGreaterThan(0);
  }
});

it("every story names a trade that exists and a stage; troubles belong to invented buyers", () => {
  const stories = [...ENERGY_STORIES, ...HOME_STORIES];
  const trades = new Set(TRADES.map(({ key }) => key));
  expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  for (const { key, trade, until, trouble, buyer, lots } of stories) {
    expect(trades.has(trade.split("+")[0] ?? ""), key).toBe(true);
    expect(STORY_STAGES, key).toContain(until);
    expect(
      lots.every(({ quantity }) => quantity > 0),
      key,
    ).toBe(true);
    if (trouble || until === "ceremonial")
      expect(["tirta", "argamandira", "segarawangi", "wirakarsana"]).toContain(buyer);
  }
  expect(new Set(stories.map(({ until }) => until))).toEqual(new Set(STORY_STAGES));
});
