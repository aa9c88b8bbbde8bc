import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { endClaim, settleMakerRole } from "@/lib/suppliers/repository";
import type { ArchiveCapability } from "@/lib/suppliers/schema";

/**
 * Takes a capability off the list; the list stays complete.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, or archived already)
 */
export async function archiveCapability(
  actor: Actor,
  { capabilityId }: ArchiveCapability,
): Promise<{ capabilityId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const { count } = await tx.capability.updateMany({
      where: { id: capabilityId, organizationId, archivedAt: null },
      data: { archivedAt: currentTime() },
    });
    if (count === 0) throw new AppError("not_found", "suppliers.capabilityNotFound");
    await endClaim(tx, "capability", capabilityId);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "capability.archived", { type: "capability", id: capabilityId });
    return { capabilityId };
  });
}
