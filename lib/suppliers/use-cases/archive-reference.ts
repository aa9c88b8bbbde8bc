import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import type { ArchiveReference } from "@/lib/suppliers/workshop-schema";

/**
 * Takes a customer off the list of references.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, or archived already)
 */
export async function archiveReference(
  actor: Actor,
  { referenceId }: ArchiveReference,
): Promise<{ referenceId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { count } = await tx.customerReference.updateMany({
      where: { id: referenceId, organizationId: actor.organizationId, archivedAt: null },
      data: { archivedAt: currentTime() },
    });
    if (count === 0) throw new AppError("not_found", "suppliers.referenceNotFound");
    await recordAudit(tx, actor, "reference.archived", { type: "customer-reference", id: referenceId });
    return { referenceId };
  });
}
