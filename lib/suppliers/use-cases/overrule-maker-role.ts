import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { attach } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { belongsToFirm } from "@/lib/suppliers/claim-repository";
import { canDecideClaim } from "@/lib/suppliers/policy";
import type { OverruleMakerRole } from "@/lib/suppliers/verification-schema";

/**
 * Says by a person's word, with reason and evidence, whether a firm makes or trades. The rule then leaves it alone.
 *
 * @throws AppError `forbidden` (role, one's own firm), `not_found`, `invalid` without evidence, `conflict` when the profile
 * was changed meanwhile
 */
export async function overruleMakerRole(actor: Actor, input: OverruleMakerRole): Promise<{ organizationId: string }> {
  requirePermission(actor, "maker-role:overrule");
  const { organizationId, version, makerRole, reason, files = [] } = input;
  if (files.length === 0) throw new AppError("invalid", "suppliers.fileMissing", { field: "files" });
  const kept = await keepUploads(files, "photo_or_document", "files");
  return inTransaction(async (tx) => {
    if ((await tx.supplierProfile.count({ where: { organizationId } })) === 0) {
      throw new AppError("not_found", "suppliers.notFound");
    }
    authorize(canDecideClaim(actor, await belongsToFirm(tx, actor.userId, organizationId)));
    const { count } = await tx.supplierProfile.updateMany({
      where: { organizationId, version },
      data: {
        makerRole,
        makerRoleReason: reason,
        makerRoleDecidedAt: currentTime(),
        makerRoleDecidedById: actor.userId,
        version: version + 1,
      },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    const to = { purpose: "overrule_evidence", subjectId: organizationId, organizationId } as const;
    for (const file of kept) await attach(tx, actor, to, file);
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, actor, "maker-role.overruled", subject, { makerRole });
    return { organizationId };
  });
}
