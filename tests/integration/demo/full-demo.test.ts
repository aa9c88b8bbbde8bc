import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { DEMO_BUYERS } from "@/prisma/seed/demo-buyers";
import { fillDemo } from "@/scripts/lib/demo.mjs";
import { testEnvironment } from "@/scripts/lib/stack.mjs";

/** The stories end with the first day of this month, whatever day the test runs on. */
const TODAY = "2026-11-22";
const HORIZON = new Date("2026-11-01T00:00:00+07:00");
const END_OF_MONTH = new Date("2026-11-30T23:59:59+07:00");
const REAL = Object.values(DEMO_BUYERS).flatMap(({ name, invented }) => (invented ? [] : [name]));

beforeAll(async () => {
  const began = Date.now();
  const env = await testEnvironment(process.env.DATABASE_URL ?? "", true);
  await fillDemo(env, { size: "full", today: TODAY });
  process.stdout.write(`The full demo was filled in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}, 1_200_000);

const amounts = <Row extends Record<string, unknown>>(sql: string) => database().$queryRawUnsafe<Row[]>(sql);

describe("who is there", () => {
  it("has 450 suppliers in all provinces and thirty trades and more", async () => {
    const suppliers = await database().organization.findMany({
      where: { kind: "supplier" },
      select: { regionCode: true, verifiedAt: true, kblis: { select: { code: true } } },
    });
    expect(suppliers).toHaveLength(450);
    expect(new Set(suppliers.map(({ regionCode }) => regionCode?.slice(0, 2))).size).toBe(38);
    expect(new Set(suppliers.flatMap(({ kblis }) => kblis.map(({ code }) => code))).size).toBeGreaterThanOrEqual(30);
    expect(suppliers.filter(({ verifiedAt }) => verifiedAt === null).length).toBeGreaterThan(10);
    const known = await database().kbliClass.findMany({ where: { edition: "2020" }, select: { code: true } });
    const codes = new Set(known.map(({ code }) => code));
    expect(suppliers.flatMap(({ kblis }) => kblis).filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  it("has the first buyers, anchors and invented ones, and says of every organization that it is demo", async () => {
    expect(REAL).toHaveLength(12);
    expect(await database().organization.count({ where: { kind: "buyer" } })).toBe(Object.keys(DEMO_BUYERS).length);
    expect(await database().organization.count({ where: { demo: false } })).toBe(0);
    expect(await database().user.count({ where: { demo: false } })).toBe(0);
  });

  it("has traders, stale profiles, proven claims and papers that end soon", async () => {
    expect(await database().supplierProfile.count({ where: { makerRole: "trader" } })).toBeGreaterThanOrEqual(10);
    const stale = { profileConfirmedAt: { lt: new Date("2025-11-01T00:00:00+07:00") } };
    expect(await database().supplierProfile.count({ where: stale })).toBeGreaterThan(20);
    const levels = await database().claim.groupBy({ by: ["level"], _count: true });
    expect(levels.map(({ level }) => level)).toEqual(expect.arrayContaining(["declared", "documented", "visited"]));
    expect(await database().claim.count({ where: { requestedLevel: { not: null } } })).toBeGreaterThan(3);
    const soon = { validUntil: { gte: HORIZON, lt: new Date("2027-01-30T00:00:00+07:00") } };
    expect(await database().certificate.count({ where: soon })).toBeGreaterThan(10);
    expect(await database().attachment.count({ where: { purpose: "product_photo" } })).toBeGreaterThan(80);
  });
});

describe("what happened", () => {
  it("has seventy needs in every state and a year of contracts", async () => {
    expect(await database().need.count()).toBeGreaterThanOrEqual(70);
    const needs = await database().need.groupBy({ by: ["state"] });
    expect(needs.map(({ state }) => state).sort()).toEqual(["closed", "draft", "published", "submitted", "withdrawn"]);
    const contracts = await database().partnership.groupBy({ by: ["state"] });
    const states = contracts.map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(["active", "awaiting_confirmation", "completed"]));
    const [months] = await amounts<{ count: number }>(
      "SELECT count(DISTINCT date_trunc('month', decided_at))::int AS count FROM acceptances",
    );
    expect(months?.count).toBeGreaterThanOrEqual(11);
  });

  it("shows nobody in a ranking before they came", async () => {
    const [early] = await amounts<{ count: number }>(
      `SELECT count(*)::int AS count FROM matches m JOIN match_runs r ON r.id = m.run_id
         JOIN organizations o ON o.id = m.supplier_organization_id WHERE o.created_at > r.created_at`,
    );
    expect(early?.count).toBe(0);
  });

  it("keeps the books: paid and kept back settle invoices, invoices are what was accepted, nothing lies ahead", async () => {
    const wrong = await amounts<{ number: string }>(
      `SELECT i.number FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(paid_idr + deducted_idr) AS settled FROM payments WHERE voided_at IS NULL GROUP BY 1) p
          ON p.invoice_id = i.id
        JOIN (SELECT al.acceptance_id, sum(al.accepted_quantity * pl.unit_price_idr) AS owed
                FROM acceptance_lines al JOIN delivery_lines dl ON dl.id = al.delivery_line_id
                JOIN purchase_order_lines ol ON ol.id = dl.purchase_order_line_id
                JOIN partnership_lines pl ON pl.id = ol.partnership_line_id GROUP BY 1) a
          ON a.acceptance_id = i.acceptance_id
       WHERE i.settled_idr <> coalesce(p.settled, 0) OR i.base_idr <> a.owed OR i.total_idr <> i.base_idr + i.ppn_idr`,
    );
    expect(wrong).toEqual([]);
    expect(await database().payment.count({ where: { recordedAt: { gte: HORIZON } } })).toBe(0);
    expect(await database().delivery.count({ where: { recordedAt: { gte: HORIZON } } })).toBe(0);
  });
});

describe("what is told of real institutions", () => {
  it("is never late, disputed or objected to, and stays so until the month is over", async () => {
    const of = { buyerOrganizationId: { in: await idsOf(REAL) } };
    const order = { purchaseOrder: { partnership: of } };
    const late = { delivery: { ...order } };
    expect(
      await database().delivery.count({
        where: { ...order, acceptance: null, acceptanceDueAt: { lte: END_OF_MONTH } },
      }),
    ).toBe(0);
    expect(
      await database().invoice.count({ where: { acceptance: late, settledIdr: 0, dueOn: { lte: END_OF_MONTH } } }),
    ).toBe(0);
    expect(
      await database().payment.count({ where: { invoice: { acceptance: late }, disputedAt: { not: null } } }),
    ).toBe(0);
    const [paidLate] = await amounts<{ count: number }>(
      `SELECT count(*)::int AS count FROM payments p JOIN invoices i ON i.id = p.invoice_id
         JOIN acceptances a ON a.id = i.acceptance_id JOIN deliveries d ON d.id = a.delivery_id
         JOIN purchase_orders o ON o.id = d.purchase_order_id JOIN partnerships s ON s.id = o.partnership_id
         JOIN organizations b ON b.id = s.buyer_organization_id
        WHERE p.paid_on > i.due_on AND b.name IN (${REAL.map((name) => `'${name}'`).join(",")})`,
    );
    expect(paidLate?.count).toBe(0);
    const objected = { match: { run: { need: { organizationId: { in: await idsOf(REAL) } } } } };
    expect(await database().matchObjection.count({ where: objected })).toBe(0);
  });

  it("leaves lateness, disputes and contracts without orders to invented ones", async () => {
    const of = { buyerOrganizationId: { notIn: await idsOf(REAL) } };
    expect(await database().payment.count({ where: { disputedAt: { not: null } } })).toBeGreaterThan(0);
    expect(await database().matchObjection.count()).toBeGreaterThan(0);
    const unordered = { state: "active", activatedAt: { lt: new Date("2026-08-01T00:00:00+07:00") } } as const;
    const ceremonial = await database().partnership.findMany({
      where: { ...unordered, purchaseOrders: { none: { deliveries: { some: { acceptance: { isNot: null } } } } } },
      select: { buyerOrganizationId: true },
    });
    expect(ceremonial.length).toBeGreaterThanOrEqual(3);
    const invented = await database().partnership.count({ where: of });
    expect(invented).toBeGreaterThan(ceremonial.length);
    const real = await idsOf(REAL);
    expect(ceremonial.filter(({ buyerOrganizationId }) => real.includes(buyerOrganizationId))).toEqual([]);
  });
});

async function idsOf(names: readonly string[]): Promise<string[]> {
  const rows = await database().organization.findMany({ where: { name: { in: [...names] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
