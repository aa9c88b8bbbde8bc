import { beforeAll, describe, expect, it } from "vitest";
import { ruleInForce } from "@/lib/catalog/queries";
import { getRuleHistory, listRules } from "@/lib/catalog/rule-queries";
import type { ScheduleRule } from "@/lib/catalog/rule-schema";
import { scheduleRule } from "@/lib/catalog/use-cases/schedule-rule";
import { withdrawRule } from "@/lib/catalog/use-cases/withdraw-rule";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { previewSizeChange } from "@/lib/suppliers/size-change-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const MIKRO = "size_class.mikro.max_annual_sales";
const NOW = new Date("2026-11-22T03:00:00Z");

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

describe("scheduleRule", () => {
  it("lets a value begin on a day to come; the one before ends the day before, and the change can be taken back", async () => {
    const { ruleId } = await schedule(change());
    expect((await ruleInForce(MIKRO, "2026-11-30"))?.value).toBe(2_000_000_000);
    expect((await ruleInForce(MIKRO, "2026-12-01"))?.value).toBe(3_000_000_000);
    const listed = await withClock(NOW, () => listRules(named.people.admin));
    expect(listed.find(({ code }) => code === MIKRO)).toMatchObject({
      present: { value: 2_000_000_000, validUntil: "2026-11-30" },
      next: { value: 3_000_000_000, confidence: "sure" },
    });
    expect(await auditTrail("rule", ruleId)).toMatchObject([
      { verb: "rule.scheduled", details: { code: MIKRO, hundredths: 300_000_000_000, validFrom: 20_261_201 } },
    ]);
    await withClock(NOW, () => withdrawRule(named.people.admin, { ruleId }));
    expect(await getRuleHistory(named.people.admin, MIKRO)).toMatchObject([{ value: 2_000_000_000, validUntil: null }]);
    expect((await auditTrail("rule", ruleId)).map(({ verb }) => verb)).toEqual(["rule.scheduled", "rule.withdrawn"]);
  });

  it("never changes what has been in force, nor a code, a value or an order that makes no sense", async () => {
    const refused = async (input: ScheduleRule, messageKey: string) =>
      expect(schedule(input)).rejects.toMatchObject({ messageKey });
    await refused(change(3_000_000_000, { validFrom: "2026-11-22" }), "catalog.ruleInThePast");
    await refused(change(3_000_000_000, { code: "size_class.raksasa.max" }), "catalog.ruleNotFound");
    await refused(change(0.5), "catalog.ruleWhole");
    await refused(change(15_000_000_000), "catalog.ruleBoundsOrder");
    await refused(change(120, { code: "tax.ppn.effective_rate" }), "catalog.rulePercent");
  });

  it("keeps one change waiting, whoever else tries at the same moment", async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => schedule(change(2_100_000_000 + index))),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const attempt of tries) {
      if (attempt.status === "rejected") expect(attempt.reason).toMatchObject({ code: "conflict" });
    }
    await withdrawAll();
  });

  it("is for administrators", async () => {
    await expectForbiddenWithout(named.people, "rule:edit", (person) => scheduleRule(person, change()));
    await expectForbiddenWithout(named.people, "rule:read", (person) => listRules(person));
    await expectForbiddenWithout(named.people, "rule:read", (person) =>
      previewSizeChange(person, { code: MIKRO, value: 1, on: "2026-12-01" }),
    );
  });
});
