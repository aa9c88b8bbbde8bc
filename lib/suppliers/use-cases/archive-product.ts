import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { endClaim, settleMakerRole } from "@/lib/suppliers/repository";
import type { ArchiveProduct } from "@/lib/suppliers/schema";

/**
 * Takes a product off the list. What was matched, quoted or delivered keeps pointing at it.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, or archived already)
 */
export async function archiveProduct(actor: Actor, { productId }: ArchiveProduct): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const { count } = await tx.product.updateMany({
      where: { id: productId, organizationId, archivedAt: null },
      data: { archivedAt: currentTime() },
    });
    if (count === 0) throw new AppError("not_found", "suppliers.productNotFound");
    await endClaim(tx, "product", productId);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "product.archived", { type: "product", id: productId });
    return { productId };
  });
}
