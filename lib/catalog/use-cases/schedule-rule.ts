import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { auditDetails, type DatedRule, ruleState, ruleValueProblem, sizeBoundOf } from "@/lib/catalog/rule";
import { loadRules, ruleDay } from "@/lib/catalog/rule-queries";
import type { ScheduleRule } from "@/lib/catalog/rule-schema";
import { BOUNDED_SIZE_CLASSES, sizeRuleCode } from "@/lib/catalog/size-class";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/**
 * Gives a rule another value from a day on; the value before ends the day before. What was is never rewritten: the day lies
 * in the future, so that nothing that was judged by the old value changes. One change may wait per rule; the database
 * refuses overlapping days, so of two administrators at once one is told that somebody was faster.
 *
 * @throws AppError `forbidden`, `not_found`, `invalid` (the value, a day that has begun, bounds out of order), `conflict`
 */
export async function scheduleRule(actor: Actor, input: ScheduleRule): Promise<{ code: string; ruleId: string }> {
  requirePermission(actor, "rule:edit");
  const { code, value, validFrom, source, confidence } = input;
  const today = ruleDay();
  return inTransaction(async (tx) => {
    const rules = await loadRules(tx, { code });
    const last = rules.at(-1);
    if (!last) throw new AppError("not_found", "catalog.ruleNotFound");
    if (rules.some((rule) => ruleState(rule, today) === "future")) throw new AppError("conflict", "catalog.ruleWaits");
    if (validFrom <= today) throw new AppError("invalid", "catalog.ruleInThePast", { field: "validFrom" });
    const problem = ruleValueProblem(value, last.unit);
    if (problem) throw new AppError("invalid", `catalog.${problem}`, { field: "value" });
    await refuseBoundsOutOfOrder(tx, input);
    await endBefore(tx, last, validFrom);
    const ruleId = newId();
    await tx.datedRule.create({
      data: {
        id: ruleId,
        code,
        value,
        unit: last.unit,
        validFrom: plainDateToUtc(validFrom),
        source,
        confidence,
        createdAt: currentTime(),
        createdById: actor.userId,
      },
    });
    await recordAudit(tx, actor, "rule.scheduled", { type: "rule", id: ruleId }, auditDetails(input));
    return { code, ruleId };
  });
}

async function endBefore(tx: Tx, { id, validUntil }: DatedRule, validFrom: string): Promise<void> {
  if (validUntil !== null && validUntil < validFrom) return;
  const end = plainDateToUtc(addDays(validFrom, -1));
  await tx.datedRule.update({ where: { id }, data: { validUntil: end } });
}

/** mikro < kecil < menengah on the day the new bound begins; otherwise a class would vanish. */
async function refuseBoundsOutOfOrder(tx: Tx, { code, value, validFrom }: ScheduleRule): Promise<void> {
  const bound = sizeBoundOf(code);
  if (!bound) return;
  const values: number[] = [];
  for (const sizeClass of BOUNDED_SIZE_CLASSES) {
    const other = sizeRuleCode(sizeClass, bound.basis);
    const rules = await loadRules(tx, { code: other });
    const onThatDay = rules.find((rule) => ruleState(rule, validFrom) === "present");
    values.push(other === code ? value : (onThatDay?.value ?? Number.POSITIVE_INFINITY));
  }
  const rising = values.every((amount, index) => index === 0 || (values[index - 1] ?? 0) < amount);
  if (!rising) throw new AppError("invalid", "catalog.ruleBoundsOrder", { field: "value" });
}
