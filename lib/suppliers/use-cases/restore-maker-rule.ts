import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { belongsToFirm } from "@/lib/suppliers/claim-repository";
import { canDecideClaim } from "@/lib/suppliers/policy";
import { settleMakerRole } from "@/lib/suppliers/repository";
import type { RestoreMakerRule } from "@/lib/suppliers/verification-schema";

/**
 * Takes a person's word about maker or trader back: the rule speaks again, from the facts as they are now.
 *
 * @throws AppError `forbidden` (role, one's own firm), `not_found` when no word stands, `conflict` when the profile was
 * changed meanwhile
 */
export async function restoreMakerRule(
  actor: Actor,
  { organizationId, version }: RestoreMakerRule,
): Promise<{ organizationId: string }> {
  requirePermission(actor, "maker-role:overrule");
  return inTransaction(async (tx) => {
    const overruled = { organizationId, makerRoleDecidedAt: { not: null } };
    if ((await tx.supplierProfile.count({ where: overruled })) === 0) {
      throw new AppError("not_found", "suppliers.notFound");
    }
    authorize(canDecideClaim(actor, await belongsToFirm(tx, actor.userId, organizationId)));
    const { count } = await tx.supplierProfile.updateMany({
      where: { ...overruled, version },
      data: {
        makerRole: "unknown",
        makerRoleReason: null,
        makerRoleDecidedAt: null,
        makerRoleDecidedById: null,
        version: version + 1,
      },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "maker-role.rule-restored", { type: "organization", id: organizationId });
    return { organizationId };
  });
}
