import { beforeAll, expect, it } from "vitest";
import { getRuleHistory } from "@/lib/catalog/rule-queries";
import { scheduleRule } from "@/lib/catalog/use-cases/schedule-rule";
import { withdrawRule } from "@/lib/catalog/use-cases/withdraw-rule";
import { withClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

const PPN = "tax.ppn.effective_rate";
const NOW = new Date("2026-11-22T03:00:00Z");
const change = {
  code: PPN,
  value: 12,
  validFrom: "2027-01-01",
  source: "PMK 1/2027 Pasal 1",
  confidence: "likely",
} as const;

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

it("lets the value before go on, once, and nothing else changes", async () => {
  const { admin } = named.people;
  const before = await getRuleHistory(admin, PPN);
  const { ruleId } = await withClock(NOW, () => scheduleRule(admin, change));
  const withdraw = () => withClock(NOW, () => withdrawRule(admin, { ruleId }));
  const tries = await Promise.allSettled(Array.from({ length: 5 }, withdraw));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await getRuleHistory(admin, PPN)).toEqual(before);
});

it("never takes back what has begun, and is for administrators", async () => {
  const { admin } = named.people;
  const { ruleId } = await withClock(NOW, () => scheduleRule(admin, change));
  const onItsDay = withClock(new Date("2026-12-31T17:00:00Z"), () => withdrawRule(admin, { ruleId }));
  await expect(onItsDay).rejects.toMatchObject({ messageKey: "catalog.ruleHasBegun" });
  await expect(withdrawRule(admin, { ruleId: newId() })).rejects.toMatchObject({ code: "not_found" });
  await expectForbiddenWithout(named.people, "rule:edit", (person) => withdrawRule(person, { ruleId }));
});
