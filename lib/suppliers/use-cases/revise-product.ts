import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { keepProductFiles, settleProductFiles } from "@/lib/suppliers/file-repository";
import { productColumns, settleMakerRole, stateClaim } from "@/lib/suppliers/repository";
import type { ReviseProduct } from "@/lib/suppliers/schema";
import { openPlant } from "@/lib/suppliers/workshop-repository";

/**
 * Replaces what is said about a product; what is left out becomes unknown, and its claim starts again as declared.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, archived), `invalid` for a file that cannot
 * be taken, `conflict` when changed meanwhile
 */
export async function reviseProduct(actor: Actor, input: ReviseProduct): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  const files = await keepProductFiles(input);
  return inTransaction(async (tx) => {
    const { productId, version, ...product } = input;
    const { organizationId } = actor;
    const own = { id: productId, organizationId, archivedAt: null };
    if ((await tx.product.count({ where: own })) === 0) throw new AppError("not_found", "suppliers.productNotFound");
    const plantId = await openPlant(tx, organizationId, product.plantId);
    const { count } = await tx.product.updateMany({
      where: { ...own, version },
      data: { ...productColumns(product), plantId, version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await settleProductFiles(tx, actor, productId, input, files);
    await stateClaim(tx, { organizationId, actor }, "product", productId);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "product.revised", { type: "product", id: productId });
    return { productId };
  });
}
