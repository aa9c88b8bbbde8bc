import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { firstPlant, insertProduct, loadOwnProfile, settleMakerRole } from "@/lib/suppliers/repository";
import type { AddProduct } from "@/lib/suppliers/schema";

/**
 * Adds a product to the own firm, declared.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier
 */
export async function addProduct(actor: Actor, input: AddProduct): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    const by = { organizationId, plantId: await firstPlant(tx, organizationId), actor };
    const productId = await insertProduct(tx, by, input);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "product.added", { type: "product", id: productId });
    return { productId };
  });
}
