import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { auditDetails, ruleState } from "@/lib/catalog/rule";
import { loadRules, ruleDay } from "@/lib/catalog/rule-queries";
import type { WithdrawRule } from "@/lib/catalog/rule-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { addDays } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes back a change that has not begun; the value before goes on. What has begun stays: it has been judged by.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it has begun
 */
export async function withdrawRule(actor: Actor, { ruleId }: WithdrawRule): Promise<{ code: string }> {
  requirePermission(actor, "rule:edit");
  return inTransaction(async (tx) => {
    const [rule] = await loadRules(tx, { id: ruleId });
    if (!rule) throw new AppError("not_found", "catalog.ruleNotFound");
    if (ruleState(rule, ruleDay()) !== "future") throw new AppError("conflict", "catalog.ruleHasBegun");
    const { count } = await tx.datedRule.deleteMany({ where: { id: ruleId } });
    if (count !== 1) throw new AppError("conflict", "platform.changedMeanwhile");
    const before = (await loadRules(tx, { code: rule.code })).at(-1);
    if (before?.validUntil === addDays(rule.validFrom, -1)) {
      await tx.datedRule.update({ where: { id: before.id }, data: { validUntil: null } });
    }
    await recordAudit(tx, actor, "rule.withdrawn", { type: "rule", id: ruleId }, auditDetails(rule));
    return { code: rule.code };
  });
}
