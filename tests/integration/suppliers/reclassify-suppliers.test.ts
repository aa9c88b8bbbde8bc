import { beforeAll, describe, expect, it } from "vitest";
import type { ScheduleRule } from "@/lib/catalog/rule-schema";
import { scheduleRule } from "@/lib/catalog/use-cases/schedule-rule";
import { withdrawRule } from "@/lib/catalog/use-cases/withdraw-rule";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { previewSizeChange } from "@/lib/suppliers/size-change-queries";
import { reclassifySuppliers } from "@/lib/suppliers/use-cases/reclassify-suppliers";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";

const MIKRO = "size_class.mikro.max_annual_sales";
const NOW = new Date("2026-11-22T03:00:00Z");
const FIRST_DAY = new Date("2026-11-30T17:00:00Z"); // midnight in Jakarta on 1 December

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

function change(value = 3_000_000_000, input: Partial<ScheduleRule> = {}): ScheduleRule {
  return { code: MIKRO, value, validFrom: "2026-12-01", source: "PP 99/2026 Pasal 1", confidence: "sure", ...input };
}
const schedule = (input: ScheduleRule) => withClock(NOW, () => scheduleRule(named.people.admin, input));

async function withdrawAll(): Promise<void> {
  const rows = await database().datedRule.findMany({ where: { createdById: { not: null } } });
  for (const { id } of rows) await withClock(NOW, () => withdrawRule(named.people.admin, { ruleId: id }));
}

async function sells(organizationId: string, annualSalesIdr: bigint, sizeClass: "mikro" | "kecil" | "menengah") {
  const sized = { kind: "umkm", sizeClass, sizeBasis: "annual_sales", annualSalesIdr } as const;
  await database().supplierProfile.upsert({
    where: { organizationId },
    create: { organizationId, ...sized },
    update: { ...sized, graduatedAt: null },
  });
}

const classOf = async (organizationId: string) =>
  database().supplierProfile.findUniqueOrThrow({
    where: { organizationId },
    select: { sizeClass: true, graduatedAt: true },
  });

describe("a bound that changes", () => {
  it("shows beforehand who changes class, and changes it on its first day, not before", async () => {
    const { ceper, tegal } = named.organizations;
    await sells(ceper, 2_500_000_000n, "kecil");
    await sells(tegal, 3_000_000_001n, "kecil");
    const ask = { code: MIKRO, value: 3_000_000_000, on: "2026-12-01" };
    const preview = await previewSizeChange(named.people.admin, ask);
    expect(preview).toMatchObject([{ organizationId: ceper, from: "kecil", to: "mikro" }]);
    expect(await previewSizeChange(named.people.admin, { ...ask, code: "tax.ppn.effective_rate" })).toBeNull();

    await schedule(change());
    await withClock(new Date(FIRST_DAY.getTime() - 1_000), reclassifySuppliers);
    expect(await classOf(ceper)).toMatchObject({ sizeClass: "kecil" });
    expect(await withClock(FIRST_DAY, reclassifySuppliers)).toEqual({ changed: 1 });
    expect(await withClock(FIRST_DAY, reclassifySuppliers)).toEqual({ changed: 0 });
    expect(await classOf(ceper)).toMatchObject({ sizeClass: "mikro" });
    expect(await classOf(tegal)).toMatchObject({ sizeClass: "kecil" });
    expect((await auditTrail("organization", ceper)).at(-1)).toMatchObject({
      verb: "supplier.reclassified",
      actorUserId: null,
      details: { from: "kecil", to: "mikro" },
    });
    await withdrawAll();
  });

  it("lets a UMKM that became large graduate, once, also when two workers run", async () => {
    const { ceper } = named.organizations;
    await sells(ceper, 40_000_000_000n, "menengah");
    await schedule(change(30_000_000_000, { code: "size_class.menengah.max_annual_sales" }));
    const runs = await withClock(FIRST_DAY, () => Promise.all([reclassifySuppliers(), reclassifySuppliers()]));
    expect(runs.map(({ changed }) => changed).reduce((sum, count) => sum + count)).toBe(1);
    expect(await classOf(ceper)).toEqual({ sizeClass: "besar", graduatedAt: FIRST_DAY });
  });
});
