import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { onceIfKeyed } from "@/lib/platform/idempotency";
import { keepProductFiles, settleProductFiles } from "@/lib/suppliers/file-repository";
import { insertProduct, loadOwnProfile, settleMakerRole } from "@/lib/suppliers/repository";
import type { AddProduct } from "@/lib/suppliers/schema";
import { openPlant } from "@/lib/suppliers/workshop-repository";

/**
 * Adds a product to the own firm, with its photos and sheet, declared.
 *
 * @throws AppError `forbidden`, `invalid` for a file that cannot be taken, `not_found` (no supplier, an unknown place of work)
 */
export async function addProduct(actor: Actor, input: AddProduct): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  const files = await keepProductFiles(input);
  const { photos: _photos, specSheet: _sheet, ...said } = input;
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, { ...said, files: [...files.photos, ...files.specSheets] }, "product.add", async () => {
      const { organizationId } = await loadOwnProfile(tx, actor);
      const by = { organizationId, plantId: await openPlant(tx, organizationId, input.plantId), actor };
      const productId = await insertProduct(tx, by, input);
      await settleProductFiles(tx, actor, productId, input, files);
      await settleMakerRole(tx, organizationId);
      await recordAudit(tx, actor, "product.added", { type: "product", id: productId });
      return { productId };
    }),
  );
}
