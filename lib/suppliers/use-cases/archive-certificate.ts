import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { endClaim } from "@/lib/suppliers/repository";
import type { ArchiveCertificate } from "@/lib/suppliers/schema";

/**
 * Takes a certificate off the list; the list stays complete.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, or archived already)
 */
export async function archiveCertificate(
  actor: Actor,
  { certificateId }: ArchiveCertificate,
): Promise<{ certificateId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const { count } = await tx.certificate.updateMany({
      where: { id: certificateId, organizationId, archivedAt: null },
      data: { archivedAt: currentTime() },
    });
    if (count === 0) throw new AppError("not_found", "suppliers.certificateNotFound");
    await endClaim(tx, "certificate", certificateId);
    await recordAudit(tx, actor, "certificate.archived", { type: "certificate", id: certificateId });
    return { certificateId };
  });
}
