import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { type DatedRule, type RuleConfidence, ruleState } from "@/lib/catalog/rule";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** A code with what holds today and what comes next. */
export interface RuleSummary {
  readonly code: string;
  readonly present: DatedRule | null;
  readonly next: DatedRule | null;
}

/** Every rule by code, for administrators. @throws AppError `forbidden` */
export async function listRules(actor: Actor): Promise<readonly RuleSummary[]> {
  requirePermission(actor, "rule:read");
  const today = ruleDay();
  const rules = await loadRules(database(), {});
  return [...new Set(rules.map(({ code }) => code))].map((code) => {
    const one = (state: ReturnType<typeof ruleState>) =>
      rules.find((rule) => rule.code === code && ruleState(rule, today) === state) ?? null;
    return { code, present: one("present"), next: one("future") };
  });
}

/** All values that a rule has had and will have, oldest first; empty for an unknown code. @throws AppError `forbidden` */
export async function getRuleHistory(actor: Actor, code: string): Promise<readonly DatedRule[]> {
  requirePermission(actor, "rule:read");
  return loadRules(database(), { code });
}

/** Today where the law is made: rules change at midnight in Jakarta. */
export function ruleDay(): PlainDate {
  return dateInZone(currentTime(), "WIB");
}

/** Rows of `dated_rules` by code and day. */
export async function loadRules(tx: Tx, where: { code?: string; id?: string }): Promise<DatedRule[]> {
  const rows = await tx.datedRule.findMany({
    where,
    select: {
      id: true,
      code: true,
      value: true,
      unit: true,
      validFrom: true,
      validUntil: true,
      source: true,
      confidence: true,
    },
    orderBy: [{ code: "asc" }, { validFrom: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    value: row.value.toNumber(),
    validFrom: plainDateFromUtc(row.validFrom),
    validUntil: row.validUntil && plainDateFromUtc(row.validUntil),
    confidence: row.confidence as RuleConfidence,
  }));
}
